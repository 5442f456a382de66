import { Integration } from '@muster/backstage-plugin-oncall-common';
import { keyCaller } from '../integrations/KeyCaller';
import { insertHeartbeat } from './createHeartbeat';
import { HeartbeatRoom } from './HeartbeatRoom';
import { StoredHeartbeat } from './StoredHeartbeat';
import { withItsAlert } from './withItsAlert';

const LONGEST_NAME = 200;

/**
 * A machine reports. The alert of a heartbeat that had expired is closed. With the key of a team it reports for the
 * heartbeats of that team only: whoever holds the key of one team must not keep the silence of another from being noticed.
 */
export async function pingHeartbeat(
  room: HeartbeatRoom,
  options: { name: string; integration: Integration },
): Promise<void> {
  const { store, logger, clock } = room;
  const { integration } = options;
  const name = options.name.replaceAll('\0', '').trim();
  const { team } = keyCaller(integration).principal;
  if (await store.recordPing({ name, ...(team && { team }) }, clock())) {
    return;
  }
  const heartbeat = await store.find({ name });
  if (!heartbeat) {
    await firstPing(room, { name, integration });
  } else if (team && heartbeat.team !== team) {
    logger.warn('A ping of a heartbeat that is not of the team of the key', {
      name,
      integrationId: integration.id,
    });
  } else {
    await revive(room, heartbeat);
  }
}

async function revive(
  room: HeartbeatRoom,
  { id, name, alertAlias }: StoredHeartbeat,
): Promise<void> {
  const isRevived = await withItsAlert(room, {
    actor: 'Heartbeat',
    alias: alertAlias,
    note: `${name} reports again.`,
    write: tx => room.store.revive(tx, id, room.clock()),
  });
  if (isRevived) {
    room.announce({ type: 'heartbeat', id });
  }
}

async function firstPing(
  room: HeartbeatRoom,
  options: { name: string; integration: Integration },
): Promise<void> {
  const { name, integration } = options;
  const { settings, store, logger, clock } = room;
  const { createOnFirstPing } = settings;
  if (!createOnFirstPing || name === '' || name.length > LONGEST_NAME) {
    logger.warn('A ping of a heartbeat that does not exist', {
      name: name.slice(0, LONGEST_NAME),
      integrationId: integration.id,
    });
    return;
  }
  try {
    await insertHeartbeat(room, integration.name, {
      ...createOnFirstPing,
      name,
      enabled: true,
      team: integration.team,
    });
  } catch (error) {
    // Two first pings at once: the other one made it.
    if (!(await store.find({ name }))) {
      throw error;
    }
  }
  await store.recordPing({ name }, clock());
}
