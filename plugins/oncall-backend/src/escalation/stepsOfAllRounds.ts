import { SnapshotPolicy, SnapshotStep } from './PolicySnapshot';
import { roundMinutes } from './roundTimes';

/** The steps of all rounds are kept with every alert; whoever has not answered so many does not answer. */
const MOST_STEPS_HANDED_OVER = 60;

/** A policy that is handed over to keeps its repetitions, as steps that come later. */
export function stepsOfAllRounds(
  policy: SnapshotPolicy,
): readonly SnapshotStep[] {
  const { steps, repeat } = policy;
  const minutes = roundMinutes(policy);
  const rounds = Math.min(
    1 + (repeat?.count ?? 0),
    Math.max(1, Math.floor(MOST_STEPS_HANDED_OVER / steps.length)),
  );
  return Array.from({ length: rounds }, (_, round) => round).flatMap(round =>
    steps.map(step => ({
      ...step,
      delayMinutes: round * minutes + step.delayMinutes,
    })),
  );
}
