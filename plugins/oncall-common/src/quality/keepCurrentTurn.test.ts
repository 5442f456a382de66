import { Rotation } from '../Schedule';
import { whoIsOnCall } from '../shifts/whoIsOnCall';
import {
  ANA,
  aRotation,
  aSchedule,
  BEN,
  CHI,
  nameOf,
  person,
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

  it.each([
    ['ana chi ben', 'chi ben'],
    ['chi ana', 'chi ana'],
    // The turn is hers already, although she stands further up as well.
    ['chi ben chi', 'chi chi'],
  ])(
    'as %s keeps who is on call now, and goes on in that order',
    (list, on) => {
      expect(onCallWith(list.split(' ').map(person), NOW).join(' ')).toBe(on);
    },
  );

  it.each([
    // The second of Ana's turns in a row, at the end of which Ben takes over.
    ['ana ana ben', 7, 'ana ana ben chi', 'ana ben chi ana'],
    ['ana ana ben', 6, 'ana ana ben chi', 'ana ana ben chi'],
    ['ana ben ana chi', 6, 'ana ben ana chi dan', 'ana chi dan ana ben'],
    ['ana ben ana chi', 4, 'dan ana ben ana chi', 'ana ben ana chi dan'],
  ])(
    'keeps which of several turns of %s goes on after %s turns, as %s',
    (list, turn, edited, coming) => {
      const was = { ...before, participants: list.split(' ').map(person) };
      const { participants } = keepCurrentTurn({
        before: was,
        after: { ...was, participants: edited.split(' ').map(person) },
        timezone: 'UTC',
        at: new Date(Date.parse(AT) + turn * 86_400_000).toISOString(),
      });
      const names = coming
        .split(' ')
        .map((_, next) => participants[(turn + next) % participants.length]);
      expect(names.map(nameOf).join(' ')).toBe(coming);
    },
  );

  it('keeps the one who was alone', () => {
    const after = { ...before, participants: [ANA, BEN] };
    const { participants } = keepCurrentTurn({
      before: { ...before, participants: [ANA] },
      after,
      timezone: 'UTC',
      at: NOW,
    });
    expect(participants).toEqual([BEN, ANA]);
  });

  it('keeps who is on call at the very start', () => {
    expect(onCallWith([BEN, ANA], AT)[0]).toBe('ana');
  });

  it.each<[string, Partial<Rotation>, Partial<Rotation>?]>([
    [
      'the person is not in it any more',
      { participants: ['ben', 'ana', 'dan', 'eve'].map(person) },
    ],
    ['nobody is in it any more', { participants: [] }],
    ['nobody was in it', { participants: [BEN] }, { participants: [] }],
    ['turns get longer', { length: 2, participants: [CHI, BEN] }],
    ['turns become weeks', { type: 'weekly', participants: [CHI, BEN] }],
    [
      'it starts at another time',
      { start: '2026-03-01T00:00:00Z', participants: [CHI, BEN] },
    ],
    [
      'it has not started',
      { start: '2026-03-08T00:00:00Z', participants: [BEN, CHI] },
      { start: '2026-03-08T00:00:00Z' },
    ],
  ])('takes the list as it is where %s', (_, after, was = {}) => {
    const edited = { ...before, ...after };
    expect(
      keepCurrentTurn({
        before: { ...before, ...was },
        after: edited,
        timezone: 'UTC',
        at: NOW,
      }),
    ).toEqual(edited);
  });
});
