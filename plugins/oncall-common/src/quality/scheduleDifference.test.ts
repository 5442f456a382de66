import { Schedule } from '../Schedule';
import {
  ANA,
  anOverride,
  aRotation,
  aSchedule,
  BEN,
  CHI,
  NOBODY,
} from '../shifts/tests/aSchedule';
import { scheduleDifference } from './scheduleDifference';

const AT = '2026-03-02T00:00:00Z';

describe('the difference of two schedules', () => {
  const before = aSchedule({
    rotations: [aRotation({ start: AT, participants: [BEN, CHI] })],
  });
  const span = { from: AT, to: '2026-03-06T00:00:00Z' };

  /** `ben 48 → 24, nights 16 → 8, 1 lost, 0 gained`. */
  const differenceTo = (after: Partial<Schedule>) =>
    scheduleDifference(before, { ...before, ...after }, span).map(
      ({ ref, before: was, after: is, lost, gained }) =>
        `${ref.slice(-3)} ${was.total} → ${is.total}, nights ${was.nights} → ${
          is.nights
        }, ${lost.length} lost, ${gained.length} gained`,
    );

  it('is none where nothing changes', () => {
    expect(differenceTo({ name: 'Another' })).toEqual([]);
    // Ben takes an hour of his own day.
    const override = anOverride({
      participant: BEN,
      start: '2026-03-02T12:00:00Z',
      end: '2026-03-02T13:00:00Z',
    });
    expect(differenceTo({ overrides: [override] })).toEqual([]);
  });

  it.each([
    [
      'the days of an override',
      { participant: ANA, start: '2026-03-03T00:00:00Z' },
      [
        'ana 0 → 24, nights 0 → 8, 0 lost, 1 gained',
        'chi 48 → 24, nights 16 → 8, 1 lost, 0 gained',
      ],
    ],
    [
      'somebody who is left without shifts',
      { participant: CHI, start: AT, end: span.to },
      [
        'ben 48 → 0, nights 16 → 0, 2 lost, 0 gained',
        'chi 48 → 96, nights 16 → 32, 2 lost, 1 gained',
      ],
    ],
    [
      'a day on which nobody is on call on purpose',
      { participant: NOBODY, start: '2026-03-03T00:00:00Z' },
      ['chi 48 → 24, nights 16 → 8, 1 lost, 0 gained'],
    ],
  ])('names everybody whose shifts change: %s', (_, override, expected) => {
    const overrides = [
      anOverride({ end: '2026-03-04T00:00:00Z', ...override }),
    ];
    expect(differenceTo({ overrides })).toEqual(expected);
  });
});
