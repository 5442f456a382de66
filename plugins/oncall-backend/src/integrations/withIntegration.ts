import { JsonObject } from '@backstage/types';
import {
  Integration,
  teamsReached,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { actorOf, authorizeTeams, Caller } from '../authorization';
import { existingIntegration } from './existingIntegration';
import { IntegrationRoom } from './IntegrationRoom';

/**
 * Does something to an integration that the caller may change for all teams that it reaches, and writes to the audit log
 * that it was tried. Whether the caller may change integrations at all has to be asked before.
 */
export function withIntegration<T>(
  room: Pick<IntegrationRoom, 'auditor' | 'permissions' | 'store'>,
  caller: Caller,
  event: {
    readonly id: string;
    readonly eventId: string;
    readonly meta?: JsonObject;
  },
  work: (integration: Integration) => Promise<T>,
): Promise<T> {
  const { id, eventId } = event;
  const meta = { integrationId: id, ...event.meta };
  return audited(
    room.auditor,
    { eventId, actor: actorOf(caller), meta },
    async () => {
      const integration = await existingIntegration(room.store, id);
      const teams = teamsReached(integration);
      await authorizeTeams(room.permissions, caller, teams);
      return work(integration);
    },
  );
}
