import { DateTime } from 'luxon';
import {
  fromDbTime,
  fromOptionalDbTime,
  toDbTime,
  toOptionalDbTime,
} from './dbTime';

const noonInTokyo = DateTime.fromISO('2026-03-08T12:00:00.123+09:00', {
  setZone: true,
});

describe('times in the database', () => {
  it('come back as the same moment, in UTC', () => {
    const read = fromDbTime(toDbTime(noonInTokyo));

    expect(read.toISO()).toBe('2026-03-08T03:00:00.123Z');
  });

  it('are read from the strings that PostgreSQL makes of bigints', () => {
    expect(fromDbTime('1772938800123').toISO()).toBe(
      '2026-03-08T03:00:00.123Z',
    );
  });

  it('may be absent', () => {
    expect(toOptionalDbTime(undefined)).toBeNull();
    expect(toOptionalDbTime(noonInTokyo)).toBe(1772938800123);
    expect(fromOptionalDbTime(null)).toBeUndefined();
    expect(fromOptionalDbTime(undefined)).toBeUndefined();
    expect(fromOptionalDbTime(0)?.toISO()).toBe('1970-01-01T00:00:00.000Z');
  });

  it('are not written from an invalid moment', () => {
    expect(() => toDbTime(DateTime.fromISO('yesterday'))).toThrow(
      /Cannot store an invalid moment/,
    );
  });

  it.each(['', 'now', '2026-03-08 03:00:00', 1.5, Infinity])(
    'are not read from %p',
    stored => {
      expect(() => fromDbTime(stored)).toThrow(/Cannot read a moment/);
    },
  );
});
