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
import { refuseManaged } from '../files/refuseManaged';
import { doneTo } from '../teams/doneTo';
import { authorizeRights } from './authorizeRights';
import { existingIntegration } from './existingIntegration';
import { IntegrationRoom } from './IntegrationRoom';
import { refuseScopeWithoutTeam, rightsFor } from './keyRights';
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
      const after = changed(before, change);
      await authorizeTeams(room.permissions, caller, [
        ...teamsReached(before),
        ...teamsReached(after),
      ]);
      await authorizeRights(room.permissions, caller, given(before, after));
      if (after.team !== before.team) {
        refuseUnknownTeam(after.team, await room.roster(room.clock()));
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

function changed(before: Integration, change: IntegrationChange): Integration {
  const { name, team = before.team, enabled = before.enabled } = change;
  const { rights = before.rights, scope = before.scope } = change;
  const { priorities = before.priorities } = change;
  const after = {
    ...before,
    name: name?.trim() ?? before.name,
    team: team ?? undefined,
    rights: rightsFor(before.type, rights),
    scope,
    enabled,
    priorities: prioritiesFor(before.type, priorities),
  };
  refuseScopeWithoutTeam(after);
  return after;
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
