import { EscalationStep } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { PolicySnapshot, SnapshotPolicy } from './PolicySnapshot';
import { nextStepAt } from './nextStepAt';
import { stepTimeline } from './stepTimeline';

const T0 = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();

describe('stepTimeline', () => {
  it('counts all delays from the start, not from the step before', () => {
    expect(timesOf([policy([0, 10, 20])])).toEqual(['00:00', '00:10', '00:20']);
  });

  it('repeats the whole policy after the wait that follows the last step', () => {
    expect(
      timesOf([policy([0, 10], { repeat: { count: 2, waitMinutes: 5 } })]),
    ).toEqual(['00:00', '00:10', '00:15', '00:25', '00:30', '00:40']);
  });

  it('numbers rounds and keeps the number of a step in each round', () => {
    const snapshot = snapshotOf([
      policy([0, 10], { repeat: { count: 1, waitMinutes: 0 } }),
    ]);
    expect(
      stepTimeline(snapshot, T0).map(({ round, step }) => [round, step]),
    ).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
  });

  it('lets the policies of several responders run side by side with numbers of their own', () => {
    const snapshot = snapshotOf([policy([0, 10]), policy([5])]);
    expect(
      stepTimeline(snapshot, T0).map(({ at, step, position }) => [
        at.toFormat('HH:mm'),
        step,
        position,
      ]),
    ).toEqual([
      ['00:00', 1, 1],
      ['00:05', 3, 1],
      ['00:10', 2, 2],
    ]);
  });

  it('has nothing in it for an empty snapshot', () => {
    expect(timesOf([])).toEqual([]);
  });
});

describe('nextStepAt', () => {
  const snapshot = snapshotOf([
    policy([0, 10, 20], {
      conditions: ['if-not-acked', 'if-not-acked', 'if-not-closed'],
    }),
  ]);
  const nextAfter = (
    minutes: number | undefined,
    state: 'open' | 'acknowledged' | 'snoozed' | 'closed',
  ) =>
    nextStepAt({
      snapshot,
      run: {
        startedAt: T0,
        escalatedUntil:
          minutes === undefined ? undefined : T0.plus({ minutes }),
      },
      state,
    })?.toFormat('HH:mm');

  it.each([
    ['open', undefined, '00:00'],
    ['open', 0, '00:10'],
    ['open', 10, '00:20'],
    ['open', 20, undefined],
    ['acknowledged', undefined, '00:20'],
    ['acknowledged', 0, '00:20'],
    ['acknowledged', 20, undefined],
    ['snoozed', 0, undefined],
    ['closed', 0, undefined],
  ] as const)(
    'for an alert that is %s and planned until minute %s is %s',
    (state, minutes, expected) => {
      expect(nextAfter(minutes, state)).toBe(expected);
    },
  );
});

function timesOf(policies: readonly SnapshotPolicy[]): string[] {
  return stepTimeline(snapshotOf(policies), T0).map(({ at }) =>
    at.toFormat('HH:mm'),
  );
}

function snapshotOf(policies: readonly SnapshotPolicy[]): PolicySnapshot {
  return { version: 1, policies };
}

function policy(
  delays: readonly number[],
  facts: {
    repeat?: SnapshotPolicy['repeat'];
    conditions?: readonly EscalationStep['condition'][];
  } = {},
): SnapshotPolicy {
  return {
    name: 'Payments',
    repeat: facts.repeat,
    steps: delays.map((delayMinutes, index) => ({
      delayMinutes,
      condition: facts.conditions?.[index] ?? 'if-not-acked',
      notify: 'default',
      recipient: { type: 'user', ref: 'user:default/ana' },
      recipientName: 'Ana',
    })),
  };
}
