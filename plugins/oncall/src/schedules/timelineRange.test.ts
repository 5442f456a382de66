import { DateTime } from 'luxon';
import { moveRange, timelineRange } from './timelineRange';

const berlin = (iso: string) =>
  DateTime.fromISO(iso, { zone: 'Europe/Berlin' });

describe('timelineRange', () => {
  it.each([
    ['day', '2026-03-25T00:00', '2026-03-26T00:00', 8],
    ['week', '2026-03-23T00:00', '2026-03-30T00:00', 7],
    ['fortnight', '2026-03-23T00:00', '2026-04-06T00:00', 14],
    ['month', '2026-03-01T00:00', '2026-04-01T00:00', 31],
  ] as const)(
    'shows a %s from its start to its end',
    (view, from, to, ticks) => {
      const range = timelineRange(view, berlin('2026-03-25T14:00'));
      expect(range.start.toISO()).toBe(berlin(from).toISO());
      expect(range.end.toISO()).toBe(berlin(to).toISO());
      expect(range.ticks).toHaveLength(ticks);
    },
  );

  it('has a tick at each midnight, also when the clocks change', () => {
    const { ticks } = timelineRange('week', berlin('2026-03-25'));
    expect(ticks.map(tick => tick.toFormat('HH:mm'))).toEqual(
      Array(7).fill('00:00'),
    );
  });

  it('has its ticks every three hours on the clock of a day that lacks one', () => {
    const { ticks } = timelineRange('day', berlin('2026-03-29'));
    expect(ticks.map(tick => tick.toFormat('HH'))).toEqual([
      '00',
      '03',
      '06',
      '09',
      '12',
      '15',
      '18',
      '21',
    ]);
  });

  it('shows one day where the clocks skip its midnight', () => {
    // In Cairo the 30th of April 2027 begins at one.
    const cairo = DateTime.fromISO('2027-04-30', { zone: 'Africa/Cairo' });
    const { start, end, ticks } = timelineRange('day', cairo);
    expect(start.toFormat('d HH:mm')).toBe('30 01:00');
    expect(end.toFormat('d HH:mm')).toBe('1 00:00');
    expect(ticks.map(tick => tick.toFormat('HH'))).toEqual([
      '01',
      '03',
      '06',
      '09',
      '12',
      '15',
      '18',
      '21',
    ]);
  });
});

describe('moveRange', () => {
  it('moves by whole months, whatever their length', () => {
    const march = berlin('2026-03-01');
    expect(moveRange('month', march, -1).toISODate()).toBe('2026-02-01');
    expect(moveRange('month', march, 1).toISODate()).toBe('2026-04-01');
  });
});
