import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { changedHeartbeat } from '../heartbeats/changedHeartbeat';
import { HeartbeatStore } from '../heartbeats/HeartbeatStore';
import { DeclaredHeartbeat } from './PlannedObject';

/** Writes what a file says; where the heartbeat stands follows as after an edit by hand. False when its name is taken. */
export async function writeFileHeartbeat(
  tx: Knex.Transaction,
  heartbeat: DeclaredHeartbeat,
  now: DateTime,
): Promise<boolean> {
  const { id, ...said } = heartbeat;
  const store = HeartbeatStore.create(tx);
  const taken = await store.find({ name: said.name });
  if (taken && taken.id !== id) {
    return false;
  }
  const before = await store.findForChange(tx, id);
  return before
    ? store.save(tx, before, changedHeartbeat(before, said, now))
    : store.insert({ ...heartbeat, createdAt: now });
}
