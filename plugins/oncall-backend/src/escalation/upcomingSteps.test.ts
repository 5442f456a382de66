import { EscalationStep } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { anAlert } from '../tests/__testUtils__/anAlert';
import {
  groupRef,
  person,
  roster,
  schedule,
  step,
  team,
  userRef,
} from '../tests/__testUtils__/testRoster';
import { upcomingSteps } from './upcomingSteps';

const T0 = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();

const bank = roster({
  people: [person('ana'), person('ben')],
  teams: [team('payments', ['ana', 'ben'])],
  schedules: [
    schedule('primary', { participants: ['ana', 'ben'] }),
    schedule('empty', { participants: [] }),
  ],
});

describe('who is next', () => {
  it.each<
    [EscalationStep['notify'], EscalationStep['recipient'], string | undefined]
  >([
    ['default', { type: 'schedule', ref: 'primary' }, 'Ana'],
    ['next', { type: 'schedule', ref: 'primary' }, 'Ben'],
    ['all', { type: 'team', ref: groupRef('payments') }, 'Ana, Ben'],
    ['default', { type: 'user', ref: userRef('ben') }, 'Ben'],
    // Nobody knows before it happens.
    ['random', { type: 'team', ref: groupRef('payments') }, undefined],
    ['round-robin', { type: 'team', ref: groupRef('payments') }, undefined],
    // There is only one to choose from.
    ['round-robin', { type: 'schedule', ref: 'primary' }, 'Ana'],
    [
      'default',
      { type: 'schedule', ref: 'empty' },
      'nobody is on call in Empty',
    ],
  ])('is, of a step that tells %s of %j, %s', (notify, recipient, expected) => {
    const [{ people, nobodyBecause }] = upcoming([step(10, notify, recipient)]);
    const names = people?.map(({ name }) => name).join(', ');
    expect(nobodyBecause ?? names).toBe(expected);
  });

  it('is said by name of the next ten steps only', () => {
    const all = upcoming(
      [step(10, 'default', { type: 'user', ref: userRef('ana') })],
      { count: 19, waitMinutes: 1, resetStates: false, closeAfterAll: false },
    );
    expect(all).toHaveLength(20);
    expect(all.filter(({ people }) => people)).toHaveLength(10);
  });
});

function upcoming(
  steps: readonly EscalationStep[],
  repeat?: Parameters<
    typeof upcomingSteps
  >[0]['snapshot']['policies'][number]['repeat'],
) {
  const named = steps.map(one => ({ ...one, recipientName: 'Somebody' }));
  return upcomingSteps(
    {
      alert: anAlert(),
      run: { runToken: 'run', startedAt: T0, escalatedUntil: T0 },
      snapshot: {
        version: 2,
        policies: [{ name: 'Gold', steps: named, repeat }],
      },
    },
    bank,
  );
}
