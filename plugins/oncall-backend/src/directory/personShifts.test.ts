import { Forwarding, Shift } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  groupRef,
  person,
  policy,
  roster,
  step,
  team,
  userRef,
} from '../tests/__testUtils__/testRoster';
import { peopleAt } from './peopleAt';
import { personShifts } from './personShifts';

/** On 2 March 2026, by the hour. */
function hour(number: number): string {
  return new Date(Date.UTC(2026, 2, 2, number)).toISOString();
}

function forward(
  [from, to]: readonly [string, string],
  [start, end]: readonly [number, number],
): Forwarding {
  return {
    id: `${from} ${to}`,
    from: userRef(from),
    to: userRef(to),
    start: hour(start),
    end: hour(end),
    createdAt: hour(0),
  };
}

/** From nine to five, as `ana 9-12`, for others `ben for ana 12-17`. */
function told(
  participant: Shift['participant'],
  ...forwardings: readonly Forwarding[]
): readonly string[] {
  const house = roster({
    people: ['ana', 'ben', 'cy'].map(name => person(name)),
    teams: [team('red', ['ana', 'ben'])],
    policies: [
      policy('experts', {
        steps: [step(0, 'default', { type: 'user', ref: userRef('ana') })],
      }),
    ],
    forwardings,
  });
  const shift = { start: hour(9), end: hour(17), participant };
  const shifts = personShifts(shift, house);
  for (let number = 9; number < 17; number++) {
    const at = DateTime.fromISO(hour(number), { zone: 'utc' });
    const own = shifts.filter(
      ({ start, end }) => start <= hour(number) && hour(number) < end,
    );
    expect(own.map(one => one.person).sort()).toEqual(
      [...peopleAt(participant, { roster: house, at })].sort(),
    );
  }
  return shifts.map(({ person: ref, forwardedFrom, start, end }) => {
    const [name, other] = [ref, forwardedFrom].map(one => one?.split('/')[1]);
    const [from, to] = [start, end].map(iso => new Date(iso).getUTCHours());
    return `${name}${other ? ` for ${other}` : ''} ${from}-${to}`;
  });
}

const RED = { type: 'team', ref: groupRef('red') } as const;

describe('whose a shift of several people is', () => {
  it('is every member’s', () => {
    expect(told(RED)).toEqual(['ana 9-17', 'ben 9-17']);
  });

  it('is theirs who stand in for a member, while they do', () => {
    expect(told(RED, forward(['ana', 'cy'], [10, 12]))).toEqual([
      'ana 9-10',
      'ana 12-17',
      'cy for ana 10-12',
      'ben 9-17',
    ]);
    expect(
      told(
        RED,
        forward(['ana', 'ben'], [8, 20]),
        forward(['ben', 'cy'], [12, 20]),
      ),
    ).toEqual(['ben 9-12', 'cy for ana 12-17']);
  });

  it('goes to whoever stands in for those whom a policy names', () => {
    const experts = { type: 'escalation', ref: 'experts' } as const;
    expect(told(experts, forward(['ana', 'ben'], [8, 12]))).toEqual([
      'ben for ana 9-12',
      'ana 12-17',
    ]);
  });

  it('is nobody’s where nobody is on call', () => {
    expect(told({ type: 'none' })).toEqual([]);
  });
});
