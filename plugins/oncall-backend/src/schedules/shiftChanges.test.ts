import {
  groupRef,
  person,
  policy,
  roster,
  schedule,
  step,
  team,
  userRef,
} from '../tests/__testUtils__/testRoster';
import { shiftChanges } from './shiftChanges';

const SPAN = {
  from: '2026-01-05T09:00:00.000Z',
  to: '2026-01-07T09:00:00.000Z',
};

const house = (first: string) =>
  roster({
    people: ['ana', 'ben', 'cy'].map(name => person(name)),
    teams: [team('pair', ['ana', 'ben'])],
    policies: [
      policy('experts', {
        steps: [step(0, 'default', { type: 'user', ref: userRef(first) })],
      }),
    ],
  });

const turnsOf = (
  ...participants: Parameters<typeof schedule>[1]['participants']
) =>
  schedule('nights', {
    rotation: { type: 'daily', start: SPAN.from },
    participants,
  });

const EXPERTS = { type: 'escalation', ref: 'experts' } as const;

describe('shiftChanges', () => {
  it('finds whose shifts a policy that takes turns moves', () => {
    const changes = shiftChanges(
      { schedule: turnsOf(EXPERTS, userRef('ana')), roster: house('ben') },
      { schedule: turnsOf(EXPERTS, userRef('ana')), roster: house('cy') },
      SPAN,
    );
    const moved = [{ start: SPAN.from, end: '2026-01-06T09:00:00.000Z' }];
    expect([...changes]).toMatchObject([
      [
        userRef('ben'),
        { lost: moved, gained: [], before: { total: 24 }, after: { total: 0 } },
      ],
      [
        userRef('cy'),
        { lost: [], gained: moved, before: { total: 0 }, after: { total: 24 } },
      ],
    ]);
  });

  it('finds nothing for those who are on call as before, by whatever name', () => {
    const before = { type: 'team', ref: groupRef('pair') } as const;
    const changes = shiftChanges(
      { schedule: turnsOf(before), roster: house('ana') },
      { schedule: turnsOf(EXPERTS), roster: house('ana') },
      SPAN,
    );
    expect([...changes.keys()]).toEqual([userRef('ben')]);
  });

  it('finds nothing for those who are on call as before, in other pieces', () => {
    const before = turnsOf('ana');
    const inPart = {
      id: 'o1',
      participant: { type: 'user' as const, ref: userRef('ana') },
      start: '2026-01-05T12:00:00.000Z',
      end: '2026-01-05T13:00:00.000Z',
      rotationIds: [],
      createdAt: SPAN.from,
    };
    const changes = shiftChanges(
      { schedule: before, roster: house('ana') },
      { schedule: { ...before, overrides: [inPart] }, roster: house('ana') },
      SPAN,
    );
    expect([...changes.keys()]).toEqual([]);
  });
});
