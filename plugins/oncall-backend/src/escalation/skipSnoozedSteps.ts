import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { closeAfterTelling } from './closeAfterTelling';
import { EscalationRun, firstUnplanned, isAhead } from './EscalationRun';
import { PolicySnapshot, SnapshotPolicy } from './PolicySnapshot';
import { startOf } from './roundTimes';
import { isAfter, stepTimeline } from './stepTimeline';
import { timelineMarks } from './timelineMarks';

/**
 * What became due during a snooze tells nobody when somebody acknowledges before the snooze is over: as in Opsgenie, a step
 * looks at the alert at its own time. Whoever was asked for by hand meanwhile is told now. A policy whose rounds ended
 * meanwhile closes the alert after the same wait as always, counted from now.
 */
export function skipSnoozedSteps(
  { run, snapshot }: Pick<EscalatingAlert, 'run' | 'snapshot'>,
  now: DateTime,
): { readonly run: EscalationRun; readonly snapshot: PolicySnapshot } {
  if (isAhead(run, now) || !isAfter(now, run.escalatedUntil)) {
    return { run, snapshot };
  }
  const skipped = { ...run, escalatedUntil: now };
  const joinedAt = toIso(firstUnplanned(skipped, now));
  const isAskedFor = (policy: SnapshotPolicy) => {
    const start = startOf(policy, run.startedAt);
    return (
      policy.joinedAt !== undefined &&
      isAfter(start, run.escalatedUntil) &&
      start <= now
    );
  };
  const policies = snapshot.policies.map(policy =>
    isAskedFor(policy) ? { ...policy, joinedAt } : policy,
  );
  return {
    run: skipped,
    snapshot: closingLater({ run, snapshot: { ...snapshot, policies } }, now),
  };
}

function closingLater(
  { run, snapshot }: Pick<EscalatingAlert, 'run' | 'snapshot'>,
  now: DateTime,
): PolicySnapshot {
  const { startedAt, escalatedUntil } = run;
  return timelineMarks(snapshot, startedAt)
    .filter(
      ({ kind, at }) =>
        kind === 'close' && isAfter(at, escalatedUntil) && at <= now,
    )
    .reduce((later, close) => {
      const own = [snapshot.policies[close.policy]];
      const told = stepTimeline({ ...snapshot, policies: own }, startedAt);
      const options = { snapshot: later, startedAt, close, told, now };
      return closeAfterTelling(options) ?? later;
    }, snapshot);
}
