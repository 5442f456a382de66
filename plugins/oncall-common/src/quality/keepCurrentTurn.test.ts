import { whoIsOnCall } from '../shifts/whoIsOnCall';
import {
  ANA,
  aRotation,
  aSchedule,
  BEN,
  CHI,
  nameOf,
  NOBODY,
} from '../shifts/tests/aSchedule';
import { keepCurrentTurn } from './keepCurrentTurn';

const AT = '2026-03-02T00:00:00Z';

describe('a rotation whose list changes', () => {
  const before = aRotation({ start: AT, participants: [ANA, BEN, CHI] });
  const onCallWith = (participants: (typeof ANA)[], at: string) => {
    const after = keepCurrentTurn({
      before,
      after: { ...before, participants },
      timezone: 'UTC',
      at,
    });
    const schedule = aSchedule({ rotations: [after] });
    return [at, '2026-03-08T00:00:00Z'].map(moment =>
      nameOf(whoIsOnCall(schedule, moment)[0].participant),
    );
  };
  // Five turns after the start, Chi is on call.
  const NOW = '2026-03-07T12:00:00Z';

  it('keeps who is on call now, and goes on in the new order', () => {
    expect(nameOf(CHI)).toBe('chi');
    expect(onCallWith([ANA, CHI, BEN], NOW)).toEqual(['chi', 'ben']);
    expect(onCallWith([ANA, BEN, CHI, NOBODY].slice(0, 3), NOW)).toEqual([
      'chi',
      'ana',
    ]);
    expect(onCallWith([CHI, ANA], NOW)).toEqual(['chi', 'ana']);
  });

  it('takes the list as it is where that person is not in it any more', () => {
    const after = { ...before, participants: [BEN, ANA] };
    expect(
      keepCurrentTurn({ before, after, timezone: 'UTC', at: NOW }),
    ).toEqual(after);
  });

  it('takes the list as it is where the turns themselves change', () => {
    const after = { ...before, length: 2, participants: [BEN, CHI] };
    expect(
      keepCurrentTurn({ before, after, timezone: 'UTC', at: NOW }),
    ).toEqual(after);
  });
});
