import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { firstUnplanned } from './EscalationRun';
import { SnapshotPolicy } from './PolicySnapshot';
import { startOf } from './roundTimes';
import { isAfter, stepTimeline } from './stepTimeline';

type Hurried = Pick<EscalatingAlert, 'run' | 'snapshot'>;

/**
 * Makes the next step of some policies due now; the steps after it keep their distance to it, and the other policies
 * their times. The same object when that step is due already, undefined when none is left.
 *
 * Whatever hurries starts earlier. The run starts as early as the earliest of its policies, and the others count as
 * having joined it later; a new run starts all of them together, as always.
 */
export function hurryEscalation(
  escalating: Hurried,
  isMeant: (policy: SnapshotPolicy) => boolean,
  now: DateTime,
): Hurried | undefined {
  const { run, snapshot } = escalating;
  // Whoever hurries waits for no maintenance, also none that follows.
  const { held, ...free } = snapshot;
  const { policies } = free;
  // What a policy without further steps still does, such as closing the alert, does not hurry.
  const ahead = policies.map(policy =>
    isMeant(policy) ? nextOf(escalating, policy) : undefined,
  );
  const next = ahead.reduce(
    (first, at) => (at && (!first || at < first) ? at : first),
    undefined,
  );
  if (!next) {
    return undefined;
  }
  if (next <= now) {
    return escalating;
  }
  const due = firstUnplanned(run, now);
  const early = next.diff(due);
  const starts = policies.map((policy, index) => {
    const start = startOf(policy, run.startedAt);
    return ahead[index] ? start.minus(early) : start;
  });
  const startedAt = DateTime.min(run.startedAt, ...starts);
  return {
    run: { ...run, startedAt, nextActionAt: due },
    snapshot: {
      ...free,
      policies: policies.map((policy, index) => ({
        ...policy,
        joinedAt:
          starts[index] > startedAt
            ? new Date(starts[index].toMillis()).toISOString()
            : undefined,
      })),
    },
  };
}

function nextOf(
  { run, snapshot }: Hurried,
  policy: SnapshotPolicy,
): DateTime | undefined {
  const alone = { ...snapshot, policies: [policy] };
  return stepTimeline(alone, run.startedAt).find(({ at }) =>
    isAfter(at, run.escalatedUntil),
  )?.at;
}
