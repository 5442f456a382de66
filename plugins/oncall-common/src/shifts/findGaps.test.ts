import { findGaps } from './findGaps';
import { ANA, aRotation, aSchedule, CHI, NOBODY } from './tests/aSchedule';

const hours = (start: number, end: number) => ({
  type: 'time-of-day' as const,
  restriction: { startHour: start, startMin: 0, endHour: end, endMin: 0 },
});

function gapsOn2March(rotations: Parameters<typeof aRotation>[0][]) {
  return findGaps(
    aSchedule({ rotations: rotations.map(aRotation) }),
    '2026-03-02T00:00:00Z',
    '2026-03-03T00:00:00Z',
  ).map(({ start, end }) => `${start.slice(8, 13)} to ${end.slice(8, 13)}`);
}

describe('findGaps', () => {
  it('finds when no rotation is in force', () => {
    expect(
      gapsOn2March([
        { id: 'a', participants: [ANA], restriction: hours(4, 8) },
        { id: 'b', participants: [CHI], restriction: hours(6, 12) },
      ]),
    ).toEqual(['02T00 to 02T04', '02T12 to 03T00']);
  });

  it('finds turns of deliberately nobody', () => {
    expect(
      gapsOn2March([
        { id: 'a', participants: [NOBODY], restriction: hours(0, 8) },
        { id: 'b', participants: [CHI], restriction: hours(6, 24) },
      ]),
    ).toEqual(['02T00 to 02T06']);
  });

  it('finds nothing where somebody always is', () => {
    expect(gapsOn2March([{ participants: [ANA] }])).toEqual([]);
  });

  it('refuses a span that ends before it starts', () => {
    expect(() =>
      findGaps(aSchedule(), '2026-03-02T00:00:00Z', '2026-03-01T00:00:00Z'),
    ).toThrow(/expected an instant after/);
  });
});
