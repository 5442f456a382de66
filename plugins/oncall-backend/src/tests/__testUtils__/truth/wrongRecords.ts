import { Disagreement, disagreements, during, iso, unique } from './answers';
import { ExpectedSchedule } from './ExpectedSchedule';
import { TruthBench } from './TruthBench';

/** How the schedule was for a while. */
export type Past = {
  readonly from: number;
  readonly to: number;
  readonly expected: ExpectedSchedule;
};

/** What is recorded should be as it was then, whatever was changed since. */
export async function wrongRecords(
  bench: TruthBench,
  past: readonly Past[],
): Promise<readonly Disagreement[]> {
  const { items } = await bench.client('ana').getShiftHistory({
    scheduleId: bench.scheduleId,
    from: iso(past[0].from),
    to: iso(bench.now),
  });
  const recorded = async (at: number) =>
    unique(during(items, at).map(({ person }) => person));
  const found = past.map(({ from, to, expected }) => {
    const moments = [from, ...expected.borders(from, to), to]
      .flatMap(border => [border - 1000, border])
      .filter(at => from <= at && at < to);
    return disagreements({ recorded }, moments, at => expected.peopleAt(at));
  });
  return (await Promise.all(found)).flat();
}
