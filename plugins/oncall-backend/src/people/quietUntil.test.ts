import { DateTime } from 'luxon';
import { quietUntil } from './quietUntil';

/** When somebody in Berlin who is quiet from `start` to `end` may be told what is due at `at`. */
function quietIn(
  [start, end]: readonly [string, string],
  at: string,
): string | undefined {
  const [startHour, startMin] = start.split(':').map(Number);
  const [endHour, endMin] = end.split(':').map(Number);
  return quietUntil(
    {
      methods: [],
      rules: [],
      zone: 'Europe/Berlin',
      quietHours: {
        startHour,
        startMin,
        endHour,
        endMin,
        exceptPriorities: [],
      },
    },
    'P3',
    DateTime.fromISO(at),
  )
    ?.until.setZone('Europe/Berlin')
    .toFormat("yyyy-MM-dd'T'HH:mmZZ");
}

describe('quietUntil', () => {
  // On 29 March 2026 the clocks of Berlin go from 02:00 to 03:00, which is 01:00 UTC.
  it.each([
    ['22:00', '07:00', '2026-03-28T21:30+01:00', undefined],
    ['22:00', '07:00', '2026-03-28T22:00+01:00', '2026-03-29T07:00+02:00'],
    ['22:00', '07:00', '2026-03-29T06:59+02:00', '2026-03-29T07:00+02:00'],
    ['22:00', '07:00', '2026-03-29T07:00+02:00', undefined],
    ['22:00', '02:30', '2026-03-29T01:59+01:00', '2026-03-29T03:00+02:00'],
    ['22:00', '02:30', '2026-03-29T03:00+02:00', undefined],
    ['22:00', '02:30', '2026-03-29T03:20+02:00', undefined],
    ['02:30', '06:00', '2026-03-29T01:59+01:00', undefined],
    ['02:30', '06:00', '2026-03-29T03:00+02:00', '2026-03-29T06:00+02:00'],
    ['02:30', '06:00', '2026-03-29T03:20+02:00', '2026-03-29T06:00+02:00'],
    ['02:10', '02:50', '2026-03-29T03:00+02:00', undefined],
    ['02:10', '02:50', '2026-03-29T03:20+02:00', undefined],
  ] as const)(
    'from %s to %s in the night in which the clocks skip an hour: due at %s, told at %s',
    (start, end, at, until) => {
      expect(quietIn([start, end], at)).toBe(until);
    },
  );

  // On 25 October 2026 they go from 03:00 back to 02:00, which is 01:00 UTC. What they show twice is the first of the two.
  it.each([
    ['22:00', '07:00', '2026-10-24T22:00+02:00', '2026-10-25T07:00+01:00'],
    ['22:00', '02:30', '2026-10-25T02:29+02:00', '2026-10-25T02:30+02:00'],
    ['22:00', '02:30', '2026-10-25T02:30+02:00', undefined],
    ['22:00', '02:30', '2026-10-25T02:10+01:00', undefined],
    ['02:30', '06:00', '2026-10-25T02:29+02:00', undefined],
    ['02:30', '06:00', '2026-10-25T02:30+02:00', '2026-10-25T06:00+01:00'],
    ['02:30', '06:00', '2026-10-25T02:10+01:00', '2026-10-25T06:00+01:00'],
  ] as const)(
    'from %s to %s in the night in which they show an hour twice: due at %s, told at %s',
    (start, end, at, until) => {
      expect(quietIn([start, end], at)).toBe(until);
    },
  );

  it('ends at the next of equal times, which were taken once', () => {
    expect(quietIn(['08:00', '08:00'], '2026-03-02T09:00+01:00')).toBe(
      '2026-03-03T08:00+01:00',
    );
  });
});
