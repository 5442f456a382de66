import { DateTime } from 'luxon';
import { clockOf, readWallTimeValue, wallTimeValue } from './wallTimeValue';

const BERLIN = 'Europe/Berlin';

describe('readWallTimeValue', () => {
  it('reads what was typed on the clock of the zone', () => {
    expect(readWallTimeValue({ typed: '2026-07-01T09:00' }, BERLIN)).toEqual({
      kind: 'exact',
      instant: '2026-07-01T07:00:00.000Z',
    });
  });

  it('refuses a time that the clocks skip, with the two choices', () => {
    expect(readWallTimeValue({ typed: '2026-03-29T02:30' }, BERLIN)).toEqual({
      kind: 'skipped',
      choices: ['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z'],
    });
  });

  it('refuses a time that the clocks show twice, with the two choices', () => {
    expect(readWallTimeValue({ typed: '2026-10-25T02:30' }, BERLIN)).toEqual({
      kind: 'repeated',
      choices: ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    });
  });

  it('knows which of the two was chosen', () => {
    const second = DateTime.fromISO('2026-10-25T01:30:00Z', { zone: BERLIN });
    const value = wallTimeValue(second);
    expect(value.typed).toBe('2026-10-25T02:30');
    expect(readWallTimeValue(value, BERLIN)).toEqual({
      kind: 'exact',
      instant: '2026-10-25T01:30:00.000Z',
    });
    expect(clockOf(value, BERLIN)).toBe('Europe/Berlin (CET)');
    expect(clockOf({ typed: value.typed }, BERLIN)).toBe(BERLIN);
    expect(clockOf(wallTimeValue(second.plus({ days: 1 })), BERLIN)).toBe(
      BERLIN,
    );
  });
});

describe('wallTimeValue', () => {
  it.each(['en-US', 'ne-NP', 'ar-EG', 'fa-IR'])(
    'writes what a date field takes where the browser speaks %s',
    locale => {
      const at = DateTime.fromISO('2026-11-28T09:05:30', {
        zone: BERLIN,
        locale,
      });
      expect(wallTimeValue(at)).toEqual({
        typed: '2026-11-28T09:05',
        chosen: '2026-11-28T08:05:00.000Z',
      });
    },
  );
});
