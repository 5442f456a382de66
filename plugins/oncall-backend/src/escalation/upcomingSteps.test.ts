import { Alert, EscalationStep } from '@muster/backstage-plugin-oncall-common';
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
import { EscalationRun } from './EscalationRun';
import { SnapshotPolicy } from './PolicySnapshot';
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

  it('is nobody before a policy lets them be told, also when a snooze ends earlier', () => {
    const steps = [step(10, 'default', { type: 'user', ref: userRef('ana') })];
    const snoozed = {
      state: 'snoozed' as const,
      snoozedUntil: '2026-03-02T00:30:00.000Z',
    };
    const at = (run: Partial<EscalationRun>) =>
      upcoming(steps, { alert: snoozed, run }).map(one => one.at.slice(11, 16));
    expect(at({})).toEqual(['00:40']);
    const startedAt = T0.plus({ hours: 2 });
    expect(at({ startedAt, escalatedUntil: undefined })).toEqual(['02:10']);
  });

  describe('while somebody has acknowledged', () => {
    const ana = { type: 'user', ref: userRef('ana') } as const;
    const steps = [
      step(10, 'default', ana),
      { ...step(20, 'default', ana), condition: 'if-not-closed' as const },
    ];
    const acknowledged = {
      state: 'acknowledged' as const,
      acknowledgedBy: userRef('ana'),
      acknowledgedAt: '2026-03-02T00:05:00.000Z',
    };
    const times = (facts: Parameters<typeof upcoming>[1]) =>
      upcoming(steps, { alert: acknowledged, ...facts }).map(
        ({ at, round }) => `${at.slice(11, 16)} round ${round}`,
      );
    const repeat = {
      count: 1,
      waitMinutes: 10,
      resetStates: false,
      closeAfterAll: false,
    };

    it('is whoever is told until the close', () => {
      expect(times({ repeat })).toEqual(['00:20 round 1', '00:50 round 2']);
    });

    it('is everybody once a round begins that does not heed it', () => {
      expect(times({ repeat: { ...repeat, resetStates: true } })).toEqual([
        '00:20 round 1',
        '00:40 round 2',
        '00:50 round 2',
      ]);
    });

    it('is everybody from the beginning once it ends by itself', () => {
      const acknowledgement = { remindMinutes: 60, unacknowledgeMinutes: 25 };
      expect(times({ acknowledgement })).toEqual([
        '00:20 round 1',
        '00:40 round 1',
        '00:50 round 1',
      ]);
      const soon = { remindMinutes: 60, unacknowledgeMinutes: 10 };
      expect(times({ acknowledgement: soon })).toEqual([
        '00:25 round 1',
        '00:35 round 1',
      ]);
    });
  });

  it('is said by name of the next ten steps only', () => {
    const all = upcoming(
      [step(10, 'default', { type: 'user', ref: userRef('ana') })],
      {
        repeat: {
          count: 19,
          waitMinutes: 1,
          resetStates: false,
          closeAfterAll: false,
        },
      },
    );
    expect(all).toHaveLength(20);
    expect(all.filter(({ people }) => people)).toHaveLength(10);
  });
});

function upcoming(
  steps: readonly EscalationStep[],
  {
    alert = {},
    run = {},
    ...policy
  }: Partial<SnapshotPolicy> & {
    readonly alert?: Partial<Alert>;
    readonly run?: Partial<EscalationRun>;
  } = {},
) {
  const named = steps.map(one => ({ ...one, recipientName: 'Somebody' }));
  return upcomingSteps(
    {
      alert: { ...anAlert(), ...alert },
      run: { runToken: 'run', startedAt: T0, escalatedUntil: T0, ...run },
      snapshot: {
        version: 2,
        policies: [{ name: 'Gold', steps: named, ...policy }],
      },
    },
    bank,
  );
}
