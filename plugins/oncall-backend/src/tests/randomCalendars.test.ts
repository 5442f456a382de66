import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readEvents } from '../calendarImport/readEvents';
import {
  anySeries,
  FLOATING_ZONES,
  MONTHS,
} from './__testUtils__/calendar/anySeries';
import {
  ExpectedTime,
  expectedTimes,
} from './__testUtils__/calendar/expectedTimes';
import { seriesOf } from './__testUtils__/calendar/Series';
import { DAY } from './__testUtils__/calendar/wallTimes';
import { writtenSeries } from './__testUtils__/calendar/writtenSeries';
import { isLongSuite } from './__testUtils__/longSuite';

jest.setTimeout(isLongSuite ? 3_600_000 : 60_000);

describe('any calendar', () => {
  it('is read as it is meant', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MONTHS),
        fc.constantFrom(...FLOATING_ZONES),
        fc.array(anySeries, { minLength: 1, maxLength: 3 }),
        async (day, floating, plans) => {
          const from = Date.parse(day);
          const to = from + 60 * DAY;
          const all = plans.flatMap(
            plan => seriesOf(plan, { from, floating }) ?? [],
          );
          const lines = all.flatMap((series, index) =>
            writtenSeries(series, `event ${index}`),
          );
          const { events } = await readEvents(
            ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'),
            { zone: floating, from: moment(from), to: moment(to) },
          );
          const read = events.map(({ summary, start, end }) =>
            shown({ summary, start: start.toMillis(), end: end.toMillis() }),
          );
          const expected = all
            .flatMap((series, index) => expectedTimes(series, `event ${index}`))
            .filter(({ start, end }) => start < end && end > from && start < to)
            .map(shown);
          expect(read.sort()).toEqual([...expected].sort());
        },
      ),
      // Every build has the same calendars, the long suite others each time.
      isLongSuite
        ? { numRuns: 5000 }
        : { numRuns: 100, seed: 20260302, endOnFailure: true },
    );
  });
});

function shown({ summary, start, end }: ExpectedTime): string {
  const [began, ended] = [start, end].map(at => new Date(at).toISOString());
  return `${summary} ${began} ${ended}`;
}

function moment(at: number): DateTime {
  return DateTime.fromMillis(at, { zone: 'utc' });
}
