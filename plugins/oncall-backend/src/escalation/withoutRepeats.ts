import { SnapshotPolicy } from './PolicySnapshot';
import { firstSteps } from './stepTimeline';

/** More are the traces of an alert that goes back and forth between the same people, by machines as a rule. */
const MANY = 100;

/**
 * The policies of an alert, where there are very many without those that have joined it once more since: whoever they told is
 * told by the later one when the escalation starts again, and once. Why they were told stands in the activity of the alert.
 *
 * The others keep the numbers of their steps, and no number is given away again: it is part of the unique key of a page.
 */
export function withoutRepeats(
  policies: readonly SnapshotPolicy[],
): readonly SnapshotPolicy[] {
  if (policies.length <= MANY) {
    return policies;
  }
  const contents = policies.map(contentOf);
  const last = new Map(contents.map((content, index) => [content, index]));
  const numbers = firstSteps(policies);
  return policies.flatMap((policy, index) =>
    policy.joinedAt !== undefined && last.get(contents[index]) !== index
      ? []
      : [{ ...policy, firstStep: numbers[index] }],
  );
}

function contentOf({ joinedAt, firstStep, ...content }: SnapshotPolicy) {
  return JSON.stringify(content);
}
