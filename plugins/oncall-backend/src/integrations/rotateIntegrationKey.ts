import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Integration,
  integrationUpdatePermission,
  KeyRotation,
} from '@muster/backstage-plugin-oncall-common';
import { actorOf, authorize, Caller } from '../authorization';
import { authorizeRights } from './authorizeRights';
import { existingIntegration } from './existingIntegration';
import { chosenKey, hashKey, keyHint } from './integrationKey';
import { IntegrationRoom } from './IntegrationRoom';
import { refuseConfigured } from './refuseConfigured';
import { withConfiguration } from './withConfiguration';
import { withIntegration } from './withIntegration';

/**
 * A new key in place of the old one, which works for the grace that is given, so that machines can be changed one by
 * one. A second rotation within the grace ends that of the first. An integration that came from a file gets its first key
 * in this way.
 */
export async function rotateIntegrationKey(
  room: IntegrationRoom,
  caller: Caller,
  { id, rotation }: { readonly id: string; readonly rotation: KeyRotation },
): Promise<Integration & { readonly key: string }> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  const key = chosenKey(rotation.key);
  const { graceMinutes } = rotation;
  await withIntegration(
    room,
    caller,
    { id, eventId: 'rotate-integration-key', meta: { graceMinutes } },
    async integration => {
      await authorizeRights(room.permissions, caller, integration.rights);
      await refuseConfigured(room, integration);
      const { awaitsKey, name } = integration;
      await replaceKey(room, {
        id,
        key,
        // There is no old key that could go on working.
        graceMinutes: awaitsKey ? 0 : graceMinutes,
      });
      await room.activity.record({
        teams: [integration.team],
        actor: actorOf(caller),
        text: `${
          awaitsKey ? 'made the first' : 'replaced the'
        } key of the integration ${name}`,
        now: room.clock(),
      });
    },
  );
  const [rotated] = await withConfiguration(room, [
    await existingIntegration(room.store, id),
  ]);
  return { ...rotated, key };
}

async function replaceKey(
  { store, keyRing, clock }: IntegrationRoom,
  options: { id: string; key: string; graceMinutes: number },
): Promise<void> {
  const { id, key, graceMinutes } = options;
  const result = await store.replaceKey(id, {
    keyHash: hashKey(key),
    keyHint: keyHint(key),
    previousUntil:
      graceMinutes > 0 ? clock().plus({ minutes: graceMinutes }) : undefined,
  });
  if (result === 'key-taken') {
    throw new ConflictError('Another integration has this key already');
  }
  if (result === 'not-found') {
    throw new NotFoundError(`No integration with id ${id}`);
  }
  keyRing.forget();
}
