import fc from 'fast-check';
import { instantToIso } from './instants';

describe('instantToIso', () => {
  it.each([
    '2026-03-08T09:00:00.000Z',
    '2026-12-31T23:59:59.999Z',
    '2027-01-01T00:00:00.000Z',
    '1969-12-31T23:59:59.001Z',
    '0001-01-01T00:00:00.000Z',
    '+010000-01-01T12:30:00.000Z',
  ])('writes %s', iso => {
    expect(instantToIso(Date.parse(iso))).toBe(iso);
  });

  it('writes every moment as the built-in way does', () => {
    const moment = fc.integer({ min: -62e12, max: 253e12 });
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1 }), moments => {
        for (const instant of moments) {
          expect(instantToIso(instant)).toBe(new Date(instant).toISOString());
          expect(instantToIso(instant + 1)).toBe(
            new Date(instant + 1).toISOString(),
          );
        }
      }),
    );
  });

  it('refuses what is no moment', () => {
    expect(() => instantToIso(NaN)).toThrow(RangeError);
  });
});
