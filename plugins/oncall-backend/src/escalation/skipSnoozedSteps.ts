import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { EscalationRun, firstUnplanned, isAhead } from './EscalationRun';
import { PolicySnapshot, SnapshotPolicy } from './PolicySnapshot';
import { isAfter } from './stepTimeline';
import { startOf } from './roundTimes';

/**
 * What became due during a snooze tells nobody when somebody acknowledges before the snooze is over: as in Opsgenie, a step
 * looks at the alert at its own time. Whoever was asked for by hand meanwhile is told now.
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
  return { run: skipped, snapshot: { ...snapshot, policies } };
}
