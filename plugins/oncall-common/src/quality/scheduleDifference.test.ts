import {
  ANA,
  anOverride,
  aRotation,
  aSchedule,
  BEN,
  CHI,
} from '../shifts/tests/aSchedule';
import { scheduleDifference } from './scheduleDifference';

const AT = '2026-03-02T00:00:00Z';

describe('the difference of two schedules', () => {
  const before = aSchedule({
    rotations: [aRotation({ start: AT, participants: [ANA, BEN] })],
  });
  const span = { from: AT, to: '2026-03-06T00:00:00Z' };

  it('is none where nothing changes', () => {
    const renamed = { ...before, name: 'Another' };
    expect(scheduleDifference(before, renamed, span)).toEqual([]);
  });

  it('names everybody whose shifts change, with the hours before and after', () => {
    const overrides = [
      anOverride({
        participant: CHI,
        start: '2026-03-03T00:00:00Z',
        end: '2026-03-04T00:00:00Z',
      }),
    ];
    const changed = scheduleDifference(before, { ...before, overrides }, span);
    expect(
      changed.map(({ ref, before: was, after: is, lost, gained }) => [
        ref,
        `${was.total} → ${is.total}`,
        `${was.nights} → ${is.nights}`,
        lost.length,
        gained.length,
      ]),
    ).toEqual([
      ['user:default/ben', '48 → 24', '16 → 8', 1, 0],
      ['user:default/chi', '0 → 24', '0 → 8', 0, 1],
    ]);
  });
});
