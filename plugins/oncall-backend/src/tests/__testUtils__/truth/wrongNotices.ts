import { userRef } from '../testRoster';
import { compared, Disagreement, iso, unique } from './answers';
import { ExpectedSchedule } from './ExpectedSchedule';
import { ScheduleDeed } from './scheduleDeeds';
import { TruthBench } from './TruthBench';

/** Notices look so far ahead. */
const LOOK_AHEAD = 28 * 86_400_000;

/**
 * Whoever is on call at other times than before is told that shifts have changed, and nobody else: not whoever did it. Cover
 * and forwarding tell the two people in words of their own as well.
 */
export async function wrongNotices(
  bench: TruthBench,
  { kind, by }: ScheduleDeed,
  before: ExpectedSchedule,
): Promise<readonly Disagreement[]> {
  const told = bench.whoWasTold();
  if (kind === 'cover' || kind === 'swap') {
    return [];
  }
  const { now } = bench;
  const after = await bench.expected();
  const moments = [before, after].flatMap(schedule =>
    schedule.borders(now, now + LOOK_AHEAD),
  );
  const changed = [now, ...moments].flatMap(at =>
    difference(before.peopleAt(at), after.peopleAt(at)),
  );
  const expected = unique(changed).filter(person => person !== userRef(by));
  const isOfForwarding = kind === 'forward' || kind === 'endForwarding';
  const relevant = told.filter(
    person => !isOfForwarding || expected.includes(person),
  );
  return compared({ door: kind, at: iso(now), answer: relevant, expected });
}

function difference(
  one: readonly string[],
  other: readonly string[],
): readonly string[] {
  return [
    ...one.filter(ref => !other.includes(ref)),
    ...other.filter(ref => !one.includes(ref)),
  ];
}
