import { DateTime } from 'luxon';
import { draggedStretch } from './draggedStretch';

const start = DateTime.fromISO('2026-03-02T00:00:00Z', { zone: 'utc' });

/** A day that is 240 pixels wide and begins at pixel 100: an hour is 10 pixels. */
function drag(from: number, to: number): string | undefined {
  const stretch = draggedStretch({
    from,
    to,
    row: { left: 100, width: 240 },
    range: { start, end: start.plus({ days: 1 }) },
  });
  const time = (at: number) =>
    DateTime.fromMillis(at, { zone: 'utc' }).toFormat('dd HH:mm');
  return stretch && `${time(stretch.start)} to ${time(stretch.end)}`;
}

describe('a drag over a row', () => {
  it.each([
    ['from left to right', 180, 220, '02 08:00 to 02 12:00'],
    ['from right to left', 220, 180, '02 08:00 to 02 12:00'],
    ['to the nearest half hours', 181, 213, '02 08:00 to 02 11:30'],
    ['beyond the row', 320, 500, '02 22:00 to 03 00:00'],
  ])('%s means a stretch of time', (_, from, to, expected) => {
    expect(drag(from, to)).toBe(expected);
  });

  it('means half hours of the clock that is shown', () => {
    const midnight = DateTime.fromISO('2026-03-02', { zone: 'Asia/Kathmandu' });
    const stretch = draggedStretch({
      from: 181,
      to: 213,
      row: { left: 100, width: 240 },
      range: { start: midnight, end: midnight.plus({ days: 1 }) },
    });
    expect(stretch).toEqual({
      start: midnight.set({ hour: 8 }).toMillis(),
      end: midnight.set({ hour: 11, minute: 30 }).toMillis(),
    });
  });

  it('that is hardly one is a click', () => {
    expect(drag(180, 184)).toBeUndefined();
  });
});
