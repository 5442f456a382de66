import { StoredHeartbeat } from '../heartbeats/StoredHeartbeat';
import { OnCallFileRoom } from './OnCallFileRoom';
import { FilePlan } from './planChanges';

/** The heartbeats that a plan touches, as they are now, for {@link closeHeartbeatAlerts}. */
export async function touchedHeartbeats(
  { heartbeats }: OnCallFileRoom,
  { saved, deleted }: FilePlan,
): Promise<readonly StoredHeartbeat[]> {
  const ids = [...saved, ...deleted]
    .filter(({ kind }) => kind === 'heartbeat')
    .map(({ id }) => id);
  const all = ids.length > 0 ? await heartbeats.list() : [];
  return all.filter(({ id }) => ids.includes(id));
}

/**
 * Closes the alerts of heartbeats that a file switched off or let go.
 *
 * Alerts are closed one by one, and not in the transaction of the file: one that stays open after a crash in between pages
 * on until somebody closes it.
 */
export async function closeHeartbeatAlerts(
  { heartbeats, submit }: OnCallFileRoom,
  options: { actor: string; before: readonly StoredHeartbeat[] },
): Promise<void> {
  for (const { id, name, alertAlias } of options.before) {
    const after = alertAlias && (await heartbeats.find({ id }));
    if (alertAlias && !(after && after.expiredAt)) {
      await submit({
        actor: options.actor,
        note: after
          ? `The heartbeat ${name} was switched off.`
          : `The heartbeat ${name} was deleted.`,
        deed: { kind: 'close', target: { by: 'alias', value: alertAlias } },
      });
    }
  }
}
