import { DateTime } from 'luxon';
import { formatMoment, formatMomentInFull } from './formatMoment';

const now = DateTime.fromISO('2026-03-25T12:00:00Z');

describe('formatMoment', () => {
  it.each([
    ['the time alone on the same day', '2026-03-25T16:30:00Z', '17:30 CET'],
    [
      'the day of the week within days',
      '2026-03-27T08:00:00Z',
      'Fri 09:00 CET',
    ],
    // The clocks go forward on 29 March: the same hour in UTC is an hour later on the wall.
    [
      'the summer zone after the change',
      '2026-03-30T08:00:00Z',
      'Mon 10:00 CEST',
    ],
    ['the date further away', '2026-05-02T08:00:00Z', '2 May 10:00 CEST'],
    [
      'the year when it differs',
      '2027-01-02T08:00:00Z',
      '2 Jan 2027 09:00 CET',
    ],
  ])('writes %s', (_, at, text) => {
    expect(
      formatMoment({ at: DateTime.fromISO(at), now, zone: 'Europe/Berlin' }),
    ).toBe(text);
  });

  it.each([
    ['2026-03-23T08:00:00Z', 'Mon 23 Mar 09:00 CET'],
    ['2026-03-30T07:00:00Z', 'Mon 30 Mar 09:00 CEST'],
    ['2027-01-04T08:00:00Z', 'Mon 4 Jan 2027 09:00 CET'],
  ])('writes the day in full where that is asked for', (iso, text) => {
    const at = DateTime.fromISO(iso);
    const zone = 'Europe/Berlin';
    expect(formatMoment({ at, now, zone, isDated: true })).toBe(text);
  });

  it('tells the day by the clock of the zone, not by UTC', () => {
    const at = DateTime.fromISO('2026-03-25T20:00:00Z');
    expect(formatMoment({ at, now, zone: 'Asia/Tokyo' })).toBe(
      'Thu 05:00 GMT+9',
    );
  });
});

describe('formatMomentInFull', () => {
  it('adds the zone of the schedule', () => {
    const at = DateTime.fromISO('2026-03-25T20:00:00Z');
    expect(formatMomentInFull(at, 'Asia/Tokyo')).toContain(
      'Thursday 26 March 2026, 05:00:00 (Asia/Tokyo)',
    );
  });
});
