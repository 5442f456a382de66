import { ConflictError } from '@backstage/errors';
import {
  Integration,
  IntegrationInput,
  integrationUpdatePermission,
  teamsReached,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { toIso } from '../alerts/alertRow';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { knownResponders } from '../directory/knownResponders';
import { authorizeRights } from './authorizeRights';
import { chosenKey, hashKey, keyHint } from './integrationKey';
import { IntegrationRoom } from './IntegrationRoom';
import { refuseUnfitScope, rightsFor } from './keyRights';
import { prioritiesFor } from './prioritiesFor';
import { refuseUnknownTeam } from './refuseUnknownTeam';

/** A key for a machine. The answer is the only place where the key is ever shown. */
export async function createIntegration(
  room: IntegrationRoom,
  caller: Caller,
  input: IntegrationInput,
): Promise<Integration & { readonly key: string }> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  const key = chosenKey(input.key);
  const { type = 'api', team, scope = 'account' } = input;
  const rights = rightsFor(type, input.rights);
  const priorities = prioritiesFor(type, input.priorities);
  refuseUnfitScope({ scope, team, responders: input.responders });
  await authorizeTeams(
    room.permissions,
    caller,
    teamsReached({ rights, scope, team }),
  );
  await authorizeRights(room.permissions, caller, rights);
  const roster = await room.roster(room.clock());
  refuseUnknownTeam(team, roster);
  const responders =
    input.responders &&
    knownResponders(input.responders, { roster, field: 'responders' });
  const name = input.name.trim();
  const integration = {
    id: randomUUID(),
    name,
    type,
    team,
    ...(responders?.length && { responders }),
    rights,
    scope,
    priorities,
  };
  const integrationId = integration.id;
  await audited(
    room.auditor,
    {
      eventId: 'create-integration',
      actor: actorOf(caller),
      meta: { integrationId, name, rights: [...rights], scope },
    },
    async () => {
      await insert(room, integration, key);
      await room.activity.record({
        teams: [team],
        actor: actorOf(caller),
        text: `made the integration ${name}`,
        now: room.clock(),
      });
    },
  );
  const { clock } = room;
  return { ...integration, enabled: true, createdAt: toIso(clock()), key };
}

async function insert(
  { store, keyRing, clock }: IntegrationRoom,
  integration: Pick<
    Integration,
    | 'id'
    | 'name'
    | 'type'
    | 'team'
    | 'responders'
    | 'rights'
    | 'scope'
    | 'priorities'
  >,
  key: string,
): Promise<void> {
  const inserted = await store.insert({
    ...integration,
    keyHash: hashKey(key),
    keyHint: keyHint(key),
    createdAt: clock(),
  });
  if (!inserted) {
    throw new ConflictError('Another integration has this key already');
  }
  keyRing.forget();
}
