import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { AlertTimer } from '../policies/AlertTimer';
import { anAlert } from '../tests/__testUtils__/anAlert';
import { step, userRef } from '../tests/__testUtils__/testRoster';
import { comingChanges } from './comingChanges';
import { SnapshotPolicy } from './PolicySnapshot';

const T0 = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();

function coming(options: {
  alert: Partial<Alert>;
  policy?: Partial<SnapshotPolicy>;
  timers?: readonly AlertTimer[];
}) {
  const { policy, timers = [] } = options;
  return comingChanges(
    {
      alert: { ...anAlert(), ...options.alert },
      run: { runToken: 'run', startedAt: T0, escalatedUntil: T0 },
      snapshot: {
        version: 2,
        policies: [
          {
            name: 'Gold',
            steps: [
              {
                ...step(10, 'default', { type: 'user', ref: userRef('ana') }),
                recipientName: 'Ana',
              },
            ],
            ...policy,
          },
        ],
      },
    },
    { timers, nameOf: ref => (ref === userRef('cy') ? 'Cy' : 'Ana') },
  ).map(({ at, kind, text }) => `${at.slice(11, 16)} ${kind}: ${text}`);
}

const ACKNOWLEDGED: Partial<Alert> = {
  state: 'acknowledged',
  acknowledgedBy: userRef('ana'),
  acknowledgedAt: '2026-03-02T00:05:00.000Z',
};

const REPEAT = {
  count: 2,
  waitMinutes: 5,
  resetStates: true,
  closeAfterAll: true,
};

describe('what happens to an alert by itself', () => {
  it('is nothing where no policy says so', () => {
    expect(coming({ alert: {} })).toEqual([]);
    expect(coming({ alert: ACKNOWLEDGED })).toEqual([]);
  });

  it('is a reminder, and the end of an acknowledgement', () => {
    const acknowledgement = { remindMinutes: 20, unacknowledgeMinutes: 60 };
    expect(
      coming({ alert: ACKNOWLEDGED, policy: { acknowledgement } }),
    ).toEqual([
      '00:25 reminder: Reminds Ana, who acknowledged, that the alert is still open.',
      '01:05 unacknowledge: The acknowledgement by Ana ends, and the escalation starts from the beginning.',
    ]);
  });

  it('is the round that begins although somebody has acknowledged, and nothing about that acknowledgement later', () => {
    const acknowledgement = { remindMinutes: 20, unacknowledgeMinutes: 60 };
    const policy = { acknowledgement, repeat: REPEAT };
    expect(coming({ alert: ACKNOWLEDGED, policy })).toEqual([
      '00:15 reset: Gold starts over with round 2, and nobody counts as having acknowledged.',
      '00:45 close: Gold is over and closes the alert.',
    ]);
    const soon = { remindMinutes: 9, unacknowledgeMinutes: 5 };
    expect(
      coming({
        alert: ACKNOWLEDGED,
        policy: { acknowledgement: soon, repeat: REPEAT },
      }),
    ).toEqual([
      '00:10 unacknowledge: The acknowledgement by Ana ends, and the escalation starts from the beginning.',
    ]);
  });

  it('is nothing after the first close', () => {
    const timers: AlertTimer[] = [
      { kind: 'auto-close', dueAt: T0.plus({ minutes: 20 }), policy: 'Tidy' },
      { kind: 'auto-restart', dueAt: T0.plus({ minutes: 30 }), policy: 'Tidy' },
    ];
    const policy = { repeat: REPEAT };
    expect(coming({ alert: {}, policy, timers })).toEqual([
      '00:20 close: The policy Tidy closes the alert.',
    ]);
  });

  it('is a reminder for whoever it was assigned to since', () => {
    const policy = { acknowledgement: { remindMinutes: 20 } };
    const alert = { ...ACKNOWLEDGED, owner: userRef('cy') };
    expect(coming({ alert, policy })).toEqual([
      '00:25 reminder: Reminds Cy, to whom it was assigned, that the alert is still open.',
    ]);
  });

  it('is the close after the last round, counted from the join of a policy that came later', () => {
    expect(coming({ alert: {}, policy: { repeat: REPEAT } })).toEqual([
      '00:45 close: Gold is over and closes the alert.',
    ]);
    const joinedAt = '2026-03-02T00:30:00.000Z';
    expect(coming({ alert: {}, policy: { repeat: REPEAT, joinedAt } })).toEqual(
      ['01:15 close: Gold is over and closes the alert.'],
    );
    const snoozed: Partial<Alert> = {
      state: 'snoozed',
      snoozedUntil: '2026-03-02T02:00:00.000Z',
    };
    expect(coming({ alert: snoozed, policy: { repeat: REPEAT } })).toEqual([
      '02:45 close: Gold is over and closes the alert.',
    ]);
  });

  it('is what timers of policies do, and nothing once it is closed', () => {
    const timers: AlertTimer[] = [
      {
        kind: 'auto-restart',
        dueAt: T0.plus({ minutes: 30 }),
        policy: 'Stubborn',
        again: { every: Duration.fromObject({ minutes: 30 }), left: 2 },
      },
      { kind: 'auto-close', dueAt: T0.plus({ hours: 2 }), policy: 'Tidy' },
    ];
    expect(coming({ alert: {}, timers })).toEqual([
      '00:30 restart: The policy Stubborn starts the escalation again, if nobody takes care.',
      '02:00 close: The policy Tidy closes the alert.',
    ]);
    expect(coming({ alert: { state: 'closed' }, timers })).toEqual([]);
  });
});
