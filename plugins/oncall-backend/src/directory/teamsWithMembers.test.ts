import { teamsWithMembers } from './teamsWithMembers';

describe('teamsWithMembers', () => {
  it('gives a team its own people and those of the groups below it, each once', () => {
    const teams = teamsWithMembers({
      names: new Map([
        ['group:default/bank', 'Bank'],
        ['group:default/payments', 'Payments'],
        ['group:default/cards', 'Cards'],
      ]),
      memberships: [
        ['group:default/bank', 'user:default/zoe'],
        ['group:default/payments', 'user:default/ana'],
        ['group:default/cards', 'user:default/ben'],
        ['group:default/cards', 'user:default/ana'],
      ],
      parents: [
        ['group:default/payments', 'group:default/bank'],
        ['group:default/cards', 'group:default/payments'],
      ],
    });

    expect(teams).toEqual([
      {
        ref: 'group:default/bank',
        name: 'Bank',
        members: ['user:default/ana', 'user:default/ben', 'user:default/zoe'],
      },
      {
        ref: 'group:default/payments',
        name: 'Payments',
        members: ['user:default/ana', 'user:default/ben'],
      },
      {
        ref: 'group:default/cards',
        name: 'Cards',
        members: ['user:default/ana', 'user:default/ben'],
      },
    ]);
  });

  it('takes groups in a circle as one team instead of going round for ever', () => {
    const teams = teamsWithMembers({
      names: new Map([
        ['group:default/a', 'A'],
        ['group:default/b', 'B'],
      ]),
      memberships: [
        ['group:default/a', 'user:default/ana'],
        ['group:default/b', 'user:default/ben'],
      ],
      parents: [
        ['group:default/a', 'group:default/b'],
        ['group:default/b', 'group:default/a'],
      ],
    });

    expect(teams.map(({ members }) => members)).toEqual([
      ['user:default/ana', 'user:default/ben'],
      ['user:default/ana', 'user:default/ben'],
    ]);
  });

  it('gives a group without people no members', () => {
    const teams = teamsWithMembers({
      names: new Map([['group:default/empty', 'Empty']]),
      memberships: [],
      parents: [],
    });

    expect(teams).toEqual([
      { ref: 'group:default/empty', name: 'Empty', members: [] },
    ]);
  });
});
