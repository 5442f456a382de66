import { DateTime } from 'luxon';
import {
  groupRef,
  person,
  roster,
  step,
  team,
  userRef,
} from '../tests/__testUtils__/testRoster';
import { recipientsOf } from './recipientsOf';
import { SnapshotStep } from './PolicySnapshot';

const AT = DateTime.fromISO('2026-01-05T08:00:00Z');
const [ANA, BEN] = [userRef('ana'), userRef('ben')];

describe('the roles of a team', () => {
  it.each<[SnapshotStep['notify'], readonly string[], readonly string[]]>([
    ['admins', [ANA], [ANA]],
    ['users', [ANA], [BEN]],
    ['all', [ANA], [ANA, BEN]],
    // Somebody has to be told, also where the catalog gives nobody the role.
    ['admins', [], [ANA, BEN]],
    ['users', [], [ANA, BEN]],
    ['users', [ANA, BEN], [ANA, BEN]],
  ])('%s of a team with the admins %j are %j', (notify, admins, expected) => {
    const recipients = recipientsOf({
      roster: roster({
        people: [person('ana'), person('ben')],
        teams: [{ ...team('payments', ['ana', 'ben']), admins }],
      }),
      step: {
        ...step(0, notify, { type: 'team', ref: groupRef('payments') }),
        recipientName: 'Payments',
      },
      at: AT,
      seed: '',
    });
    expect(recipients.people.map(({ ref }) => ref)).toEqual(expected);
  });
});
