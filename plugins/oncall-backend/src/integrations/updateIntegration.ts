import { NotFoundError } from '@backstage/errors';
import {
  Integration,
  IntegrationChange,
  integrationUpdatePermission,
  KeyRight,
  teamsReached,
} from '@muster/backstage-plugin-oncall-common';
import { isDeepStrictEqual } from 'node:util';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { knownResponders } from '../directory/knownResponders';
import { Roster } from '../directory/Roster';
import { refuseManaged } from '../files/refuseManaged';
import { doneTo } from '../teams/doneTo';
import { authorizeRights } from './authorizeRights';
import { existingIntegration } from './existingIntegration';
import { IntegrationRoom } from './IntegrationRoom';
import { refuseUnfitScope, rightsFor } from './keyRights';
import { prioritiesFor } from './prioritiesFor';
import { refuseConfigured } from './refuseConfigured';
import { refuseUnknownTeam } from './refuseUnknownTeam';
import { withConfiguration } from './withConfiguration';

/** Changes what a key may do. It holds here at once, in other processes within seconds. */
export async function updateIntegration(
  room: IntegrationRoom,
  caller: Caller,
  { id, change }: { readonly id: string; readonly change: IntegrationChange },
): Promise<Integration> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  return audited(
    room.auditor,
    {
      eventId: 'update-integration',
      actor: actorOf(caller),
      meta: { integrationId: id, changed: Object.keys(change) },
    },
    async () => {
      const before = await existingIntegration(room.store, id);
      const roster = await room.roster(room.clock());
      const after = changed(before, change, roster);
      await authorizeTeams(room.permissions, caller, [
        ...teamsReached(before),
        ...teamsReached(after),
      ]);
      await authorizeRights(room.permissions, caller, given(before, after));
      if (after.team !== before.team) {
        refuseUnknownTeam(after.team, roster);
      }
      await refuseManaged(room.files, 'integration', before);
      if (!isDeepStrictEqual(configured(before), configured(after))) {
        await refuseConfigured(room, before);
      }
      if (!(await room.store.update(after))) {
        throw new NotFoundError(`No integration with id ${id}`);
      }
      room.keyRing.forget();
      await room.activity.record({
        teams: [before.team, after.team],
        actor: actorOf(caller),
        text: `${doneTo(before, after)} the integration ${after.name}`,
        now: room.clock(),
      });
      const [answer] = await withConfiguration(room, [after]);
      return answer;
    },
  );
}

function changed(
  before: Integration,
  change: IntegrationChange,
  roster: Roster,
): Integration {
  const { name, team = before.team, enabled = before.enabled } = change;
  const { rights = before.rights, scope = before.scope } = change;
  const { priorities = before.priorities } = change;
  const after = {
    ...before,
    name: name?.trim() ?? before.name,
    team: team ?? undefined,
    responders: respondersAfter(before, change, roster),
    rights: rightsFor(before.type, rights),
    scope,
    enabled,
    priorities: prioritiesFor(before.type, priorities),
  };
  refuseUnfitScope(after);
  return after;
}

/** Those who were told before may stay, whatever the catalog says of them today. */
function respondersAfter(
  { responders: before = [] }: Integration,
  { responders }: IntegrationChange,
  roster: Roster,
): Integration['responders'] {
  const after = responders
    ? knownResponders(responders, { roster, field: 'responders', before })
    : before;
  return after.length > 0 ? after : undefined;
}

/** The rights that the key did not have, or not for so much. */
function given(before: Integration, after: Integration): readonly KeyRight[] {
  return after.scope === before.scope
    ? after.rights.filter(right => !before.rights.includes(right))
    : after.rights;
}

/** What an entry of the configuration says. */
function configured({ name, team, rights, scope }: Integration) {
  return { name, team, rights: [...rights].sort(), scope };
}
