import { DateTime } from 'luxon';
import { delayEndOf } from '../escalation/delayEndOf';
import { startRun } from '../escalation/EscalationRun';
import { mayPageAt } from '../escalation/mayPageAt';
import { othersDelayed } from '../escalation/othersDelayed';
import { quietReason } from '../escalation/PolicySnapshot';
import {
  changed,
  Deed,
  eventOf,
  AlertTransition,
} from '../alerts/AlertTransition';
import { StoredAlert } from '../alerts/StoredAlert';

/**
 * One more report of an alert whose policy lets people know only when it was reported often enough: in all, or within
 * some time. The last report that is missing starts the escalation.
 */
export function countTowardsThreshold(
  stored: StoredAlert,
  deed: Deed,
): Pick<AlertTransition, 'stored' | 'events'> {
  const { threshold } = stored.snapshot;
  if (!threshold || stored.alert.state === 'closed') {
    return { stored, events: [] };
  }
  const { count, withinMs, policy } = threshold;
  const at = deed.now.toMillis();
  const since = withinMs === undefined ? 0 : at - withinMs;
  const recent = [...threshold.recent, at].filter(moment => moment > since);
  const reached = withinMs === undefined ? stored.alert.count : recent.length;
  if (reached < count) {
    const kept = { ...threshold, recent: recent.slice(-count) };
    const snapshot = { ...stored.snapshot, threshold: kept };
    return { stored: { ...stored, snapshot, isRefrozen: true }, events: [] };
  }
  const {
    threshold: _reached,
    quietBecause: _over,
    ...snapshot
  } = stored.snapshot;
  const free = { ...stored, snapshot, isRefrozen: true };
  if (stored.alert.state !== 'open') {
    // Somebody takes care of it; when that is over, only a delay keeps people from being told.
    return { stored: takenCareOf(free), events: [] };
  }
  if (quietReason(snapshot) && stored.run.escalatedUntil) {
    // A maintenance goes on, and whoever was asked for by hand has been told.
    return { stored: free, events: [] };
  }
  const text = `Reported often enough for the notification policy "${policy}": the escalation starts.`;
  return {
    stored: changed(free, deed, {
      run: startRun(snapshot, startOf(free, deed)),
    }),
    events: [eventOf(stored, deed, 'routed', text)],
  };
}

function takenCareOf(stored: StoredAlert): StoredAlert {
  const { snapshot } = stored;
  const delayEnd = delayEndOf(snapshot);
  return delayEnd && !quietReason(snapshot)
    ? { ...stored, snapshot: othersDelayed(snapshot, delayEnd) }
    : stored;
}

/** The same policy may also delay it. */
function startOf(stored: StoredAlert, { now }: Deed): DateTime {
  const { run, snapshot } = stored;
  return DateTime.max(
    mayPageAt(snapshot, now),
    delayEndOf(snapshot) ?? run.startedAt,
    now,
  );
}
