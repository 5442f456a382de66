/**
 * How fast it is known who is on call, against stepping through the schedule with luxon, with the same result.
 *
 *     node --require @backstage/cli/config/nodeTransform.cjs benchmarks/src/schedules.ts
 */
import { deepStrictEqual } from 'node:assert';
import {
  shiftsBetween,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { exampleSchedule } from './schedules/exampleSchedule';
import { steppedOnCall, steppedShifts } from './schedules/steppedSchedule';

const FROM = DateTime.fromISO('2026-01-01T00:00:00Z', { zone: 'utc' });
const TO = FROM.plus({ years: 1 });
const NOW = DateTime.fromISO('2026-06-17T10:20:00Z', { zone: 'utc' });
const SCHEDULE_COUNT = 10_000;

/** Stepping through all ten thousand would take minutes; the time per schedule does not depend on how many there are. */
const STEPPED_COUNT = 300;

function compareFinalSchedule() {
  const schedule = exampleSchedule(0, 5);
  const [from, to] = [iso(FROM), iso(TO)];
  const stepped = steppedShifts(schedule, FROM, TO);
  deepStrictEqual(shiftsBetween(schedule, from, to), stepped);

  report(
    `Final schedule of a year, 5 rotations with restrictions, 8 people, ${stepped.length} shifts`,
    {
      stepped: bestMillis(15, () => steppedShifts(schedule, FROM, TO)),
      muster: bestMillis(300, () => shiftsBetween(schedule, from, to)),
    },
  );
}

function compareWhoIsOnCall() {
  const at = iso(NOW);
  const schedules = Array.from({ length: SCHEDULE_COUNT }, (_, number) =>
    exampleSchedule(number, 1 + (number % 5)),
  );
  const few = schedules.slice(0, STEPPED_COUNT);
  for (const schedule of few) {
    deepStrictEqual(
      whoIsOnCall(schedule, at).map(essence),
      steppedOnCall(schedule, NOW).map(essence),
    );
  }

  const steppedFew = bestMillis(5, () =>
    few.forEach(schedule => steppedOnCall(schedule, NOW)),
  );
  report(
    `Who is on call now in ${SCHEDULE_COUNT} schedules of 1 to 5 rotations`,
    {
      stepped: (steppedFew * SCHEDULE_COUNT) / STEPPED_COUNT,
      muster: bestMillis(9, () =>
        schedules.forEach(schedule => whoIsOnCall(schedule, at)),
      ),
    },
  );
}

function essence({
  start,
  end,
  participant,
}: ReturnType<typeof steppedOnCall>[number]) {
  return { start, end, participant };
}

/** The best of several runs: other work on the machine only ever adds to the time. */
function bestMillis(times: number, run: () => unknown): number {
  const millis = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...millis);
}

function report(
  what: string,
  { stepped, muster }: { readonly stepped: number; readonly muster: number },
) {
  process.stdout.write(
    `${what}\n` +
      `  stepping with luxon  ${stepped.toFixed(2)} ms\n` +
      `  Muster               ${muster.toFixed(2)} ms\n` +
      `  ratio                ${(stepped / muster).toFixed(0)}x\n\n`,
  );
}

function iso(moment: DateTime): string {
  return moment.toUTC().toISO() ?? '';
}

compareFinalSchedule();
compareWhoIsOnCall();
