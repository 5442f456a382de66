import { DateTime } from 'luxon';
import { axisTicks, fractionAt } from './timeAxis';

function windowOf(from: string, to: string) {
  return { from: DateTime.fromISO(from), to: DateTime.fromISO(to) };
}

const DAY = windowOf('2026-03-02T10:00:00Z', '2026-03-03T10:00:00Z');

describe('fractionAt', () => {
  it.each([
    ['2026-03-02T10:00:00Z', 0],
    ['2026-03-02T16:00:00Z', 0.25],
    ['2026-03-03T10:00:00Z', 1],
    ['2026-03-03T16:00:00Z', 1.25],
  ])('places %p at %p', (at, fraction) => {
    expect(fractionAt(DateTime.fromISO(at), DAY)).toBe(fraction);
  });
});

describe('axisTicks', () => {
  it('marks every third hour of a day, in the zone of the reader', () => {
    expect(axisTicks(DAY, 'Europe/Berlin').map(({ label }) => label)).toEqual([
      '12:00',
      '15:00',
      '18:00',
      '21:00',
      'Tue 3',
      '03:00',
      '06:00',
      '09:00',
    ]);
  });

  it('marks every sixth hour of two days', () => {
    const window = windowOf('2026-03-01T10:00:00Z', '2026-03-03T10:00:00Z');
    const labels = axisTicks(window, 'UTC').map(({ label }) => label);
    expect(labels).toEqual([
      '12:00',
      '18:00',
      'Mon 2',
      '06:00',
      '12:00',
      '18:00',
      'Tue 3',
      '06:00',
    ]);
  });

  it('marks the days of a week', () => {
    const window = windowOf('2026-02-24T10:00:00Z', '2026-03-03T10:00:00Z');
    const ticks = axisTicks(window, 'UTC');
    expect(ticks).toHaveLength(7);
    expect(ticks.every(({ isDay }) => isDay)).toBe(true);
  });

  it('stays on round hours when the clocks go forward', () => {
    const window = windowOf('2026-03-28T22:00:00Z', '2026-03-29T22:00:00Z');
    const labels = axisTicks(window, 'Europe/Berlin').map(tick => tick.label);
    expect(labels).toEqual([
      'Sun 29',
      '03:00',
      '06:00',
      '09:00',
      '12:00',
      '15:00',
      '18:00',
      '21:00',
      'Mon 30',
    ]);
  });

  it('stays on round hours when the clocks go back', () => {
    const window = windowOf('2026-10-24T22:00:00Z', '2026-10-25T22:00:00Z');
    const ticks = axisTicks(window, 'Europe/Berlin');
    expect(ticks.map(({ label }) => label)).toEqual([
      'Sun 25',
      '03:00',
      '06:00',
      '09:00',
      '12:00',
      '15:00',
      '18:00',
      '21:00',
    ]);
    // Midnight to three o'clock lasted four hours.
    expect(ticks[1]?.fraction).toBeCloseTo(4 / 24);
  });
});
