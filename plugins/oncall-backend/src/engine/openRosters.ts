import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { RosterCache } from '../directory/RosterCache';
import { readRosterVersion } from '../directory/rosterVersion';
import { openPagingStores } from './openPagingStores';

/** All that decides who is told, read together; of maintenance, what goes on or is to come. */
export function openRosters(
  knex: Knex,
  stores: ReturnType<typeof openPagingStores>,
  clock: () => DateTime,
): RosterCache {
  return RosterCache.create({
    version: () => readRosterVersion(knex),
    load: async () =>
      Roster.create({
        directory: await stores.directory.read(),
        schedules: await stores.schedules.list(),
        policies: await stores.policies.list(),
        routingRules: await stores.routingRules.list(),
        forwardings: await stores.forwardings.list(),
        maintenance: await stores.maintenance.listCurrent(clock()),
        handlingPolicies: await stores.handlingPolicies.list(),
        rulesFor: await stores.preferenceStore.listActions(),
      }),
  });
}
