import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { changed } from '../alerts/AlertTransition';
import { StoredAlert } from '../alerts/StoredAlert';
import { delayEndOf } from '../escalation/delayEndOf';
import {
  continueRun,
  EscalationRun,
  startRun,
} from '../escalation/EscalationRun';
import { othersDelayed } from '../escalation/othersDelayed';
import { isKeptQuiet, quietReason } from '../escalation/PolicySnapshot';
import { heldBy } from './heldBy';
import { MaintenanceWindow } from './MaintenanceWindow';

/** An alert that a maintenance lets go: its escalation starts now, or at the end of what still holds it. */
export function released(
  stored: StoredAlert,
  holding: MaintenanceWindow | undefined,
  now: DateTime,
): StoredAlert {
  const { held, ...rest } = stored.snapshot;
  const snapshot = holding
    ? { ...rest, held: heldBy(holding) }
    : { ...rest, releasedAt: toIso(now) };
  const before = untouched(stored);
  const { escalatedUntil } = before;
  if (escalatedUntil && held?.until) {
    // Somebody let it escalate by hand, which goes on.
    return { ...stored, snapshot: rest, isRefrozen: true };
  }
  if (escalatedUntil && quietReason(snapshot)) {
    // Whoever was asked for by hand is told, and nobody else.
    return { ...stored, snapshot, isRefrozen: true };
  }
  const mayPageAt = holding?.end ?? now;
  // Where a policy keeps it quiet, only those start whom somebody asked for, and its end knows of the delay.
  const delay = quietReason(snapshot) ? undefined : delayOf(stored, now);
  const isTakenCareOf = delay && stored.alert.state !== 'open';
  const after = isTakenCareOf ? othersDelayed(snapshot, delay) : snapshot;
  const run = runFrom(
    { ...stored, run: before, snapshot: after },
    isTakenCareOf ? mayPageAt : DateTime.max(mayPageAt, delay ?? mayPageAt),
  );
  const deed = { actor: '', now };
  return {
    ...changed(stored, deed, { snapshot: after, run }),
    isRefrozen: true,
  };
}

/** Where everybody was kept from being told, and nobody was asked for by hand, the steps that went by told nobody. */
function untouched({ run, snapshot }: StoredAlert): EscalationRun {
  const isTouched = snapshot.policies.some(
    policy => !isKeptQuiet(snapshot, policy),
  );
  return isTouched ? run : { ...run, escalatedUntil: undefined };
}

/** Until when a policy delays it; older alerts only say when they start, where that is later than the end of the maintenance. */
function delayOf(
  { snapshot, run: { startedAt } }: StoredAlert,
  now: DateTime,
): DateTime | undefined {
  const delayEnd = delayEndOf(snapshot);
  if (delayEnd) {
    return delayEnd;
  }
  const { held } = snapshot;
  const end = held?.until && DateTime.fromISO(held.until, { zone: 'utc' });
  return end && startedAt > end && startedAt > now ? startedAt : undefined;
}

/** Whoever has it in hand is left alone; when that is over, people are told from `startsAt` on. */
function runFrom(
  { alert, run, snapshot }: StoredAlert,
  startsAt: DateTime,
): EscalationRun {
  if (alert.state === 'open') {
    return startRun(snapshot, startsAt);
  }
  const waiting =
    run.escalatedUntil === undefined ? { ...run, startedAt: startsAt } : run;
  return alert.state === 'acknowledged'
    ? continueRun({
        snapshot,
        run: waiting,
        state: alert.state,
        acknowledgedAt: DateTime.fromISO(alert.acknowledgedAt ?? '', {
          zone: 'utc',
        }),
      })
    : waiting;
}
