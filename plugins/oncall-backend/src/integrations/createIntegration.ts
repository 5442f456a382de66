import { ConflictError, InputError } from '@backstage/errors';
import {
  Integration,
  integrationUpdatePermission,
  OnCallApi,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { toIso } from '../alerts/alertRow';
import { audited } from '../audited';
import { actorOf, authorize, Caller } from '../authorization';
import { hashKey, keyHint, newIntegrationKey } from './integrationKey';
import { IntegrationRoom } from './IntegrationRoom';

type IntegrationInput = Parameters<OnCallApi['createIntegration']>[0];

/** A shorter key could be found by trying. Keys of Opsgenie have 36 characters. */
const MIN_KEY_LENGTH = 16;

/** A key for a machine. The answer is the only place where the key is ever shown. */
export async function createIntegration(
  room: IntegrationRoom,
  caller: Caller,
  input: IntegrationInput,
): Promise<Integration & { readonly key: string }> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  const key = input.key?.trim() || newIntegrationKey();
  if (key.length < MIN_KEY_LENGTH) {
    throw new InputError(
      `key has ${key.length} characters, expected at least ${MIN_KEY_LENGTH}`,
    );
  }
  const integration = {
    id: randomUUID(),
    name: input.name.trim(),
    type: input.type ?? 'api',
    team: input.team,
  };
  const { id: integrationId, name } = integration;
  await audited(
    room.auditor,
    {
      eventId: 'create-integration',
      actor: actorOf(caller),
      meta: { integrationId, name },
    },
    () => insert(room, integration, key),
  );
  const { clock } = room;
  return { ...integration, enabled: true, createdAt: toIso(clock()), key };
}

async function insert(
  { store, keyRing, clock }: IntegrationRoom,
  integration: Pick<Integration, 'id' | 'name' | 'type' | 'team'>,
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
