import { Alert, AlertState } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { EscalatingAlert } from '../engine/EscalatingAlerts';
import {
  person,
  roster,
  step,
  userRef,
} from '../tests/__testUtils__/testRoster';
import { nextEscalationStep } from './nextEscalationStep';
import { SnapshotPolicy } from './PolicySnapshot';

const T0 = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();
const bank = roster({ people: [person('ana'), person('ben')] });

describe('nextEscalationStep', () => {
  it('takes the steps that are due, and says when the next one is', () => {
    expect(decide({ minutes: 0 })).toEqual({
      kind: 'escalate',
      people: [
        {
          person: userRef('ana'),
          reason: 'step 1: named by the policy',
          round: 1,
          step: 1,
          untilClosed: false,
        },
      ],
      sentences: ['Standard, step 1: tells Ana (named by the policy).'],
      run: {
        runToken: 'run',
        startedAt: T0,
        escalatedUntil: T0,
        nextActionAt: T0.plus({ minutes: 10 }),
      },
    });
  });

  it('never takes a step twice', () => {
    const escalatedUntil = T0.plus({ minutes: 10 });
    expect(decide({ minutes: 10, escalatedUntil }).kind).toBe('wait');
    expect(decide({ minutes: 10, escalatedUntil: T0 })).toMatchObject({
      kind: 'escalate',
      people: [{ step: 2 }],
    });
  });

  it.each([
    ['before a step', { minutes: 5, escalatedUntil: T0 }, 10],
    [
      'after the last step',
      { minutes: 30, escalatedUntil: T0.plus({ minutes: 10 }) },
      undefined,
    ],
    [
      'for an acknowledged alert',
      { minutes: 0, state: 'acknowledged' as const },
      undefined,
    ],
    ['for a closed alert', { minutes: 0, state: 'closed' as const }, undefined],
  ])('waits %s', (_, facts, next) => {
    const decision = decide(facts);
    expect(decision.kind).toBe('wait');
    expect(decision).toMatchObject({
      run: {
        nextActionAt:
          next === undefined ? undefined : T0.plus({ minutes: next }),
      },
    });
  });

  it('waits for the end of a snooze that was made longer', () => {
    const snoozedUntil = T0.plus({ hours: 2 });
    const decision = decide({ minutes: 60, state: 'snoozed', snoozedUntil });

    expect(decision).toMatchObject({
      kind: 'wait',
      run: { runToken: 'run', startedAt: T0 },
    });
    expect('run' in decision && decision.run.nextActionAt?.toMillis()).toBe(
      snoozedUntil.toMillis(),
    );
  });

  it('closes the alert when all rounds are over, and says so', () => {
    const decision = decide({
      minutes: 30,
      escalatedUntil: T0.plus({ minutes: 25 }),
      repeat: {
        count: 1,
        waitMinutes: 5,
        resetStates: false,
        closeAfterAll: true,
      },
    });
    expect(decision).toEqual({
      kind: 'escalate',
      people: [],
      sentences: ['Standard is over; it closes the alert, as the policy says.'],
      closedBy: 'Standard',
      run: {
        runToken: expect.not.stringMatching(/^run$/),
        startedAt: T0,
        escalatedUntil: T0.plus({ minutes: 30 }),
        nextActionAt: undefined,
      },
    });
  });

  // Two rounds of a quarter of an hour; all that came before is done with.
  it.each<[AlertState, number, boolean, boolean, string]>([
    ['open', 15, false, false, 'escalate'],
    ['open', 15, true, false, 'escalate'],
    ['acknowledged', 15, false, false, 'wait'],
    ['acknowledged', 15, true, false, 'escalate, reopens'],
    ['acknowledged', 15, false, true, 'wait'],
    ['open', 30, false, false, 'wait'],
    ['open', 30, true, false, 'wait'],
    ['open', 30, false, true, 'escalate, closed by Standard'],
    ['acknowledged', 30, false, false, 'wait'],
    ['acknowledged', 30, false, true, 'escalate, closed by Standard'],
    ['closed', 30, true, true, 'wait'],
  ])(
    'of an alert that is %s after %i min, with reset %s and close %s: %s',
    (state, minutes, resetStates, closeAfterAll, expected) => {
      const decision = decide({
        state,
        minutes,
        escalatedUntil: T0.plus({ minutes: minutes - 5 }),
        repeat: { count: 1, waitMinutes: 5, resetStates, closeAfterAll },
      });
      const said = {
        reopens: false,
        closedBy: undefined,
        ...decision,
      };
      expect(
        [
          said.kind,
          said.reopens && 'reopens',
          said.closedBy && `closed by ${said.closedBy}`,
        ]
          .filter(Boolean)
          .join(', '),
      ).toBe(expected);
    },
  );

  it('opens the alert again with a new run when the snooze ends', () => {
    const now = T0.plus({ hours: 2 });
    const decision = decide({
      minutes: 120,
      state: 'snoozed',
      snoozedUntil: now,
    });
    expect(decision).toMatchObject({
      kind: 'reopen',
      run: { startedAt: now, nextActionAt: now, runToken: expect.any(String) },
    });
    expect(decision).not.toMatchObject({ run: { runToken: 'run' } });
  });

  it('leaves a shape alone that it does not know', () => {
    const escalating = escalatingWith({ minutes: 0 });
    const newer = JSON.parse(JSON.stringify({ version: 5, chapters: [] }));
    expect(
      nextEscalationStep({
        escalating: { ...escalating, snapshot: newer },
        roster: bank,
        now: T0,
      }),
    ).toEqual({
      kind: 'stand-aside',
      reason: 'The escalation has the version 5',
    });
  });
});

type Facts = {
  minutes: number;
  state?: AlertState;
  escalatedUntil?: DateTime;
  snoozedUntil?: DateTime;
  repeat?: SnapshotPolicy['repeat'];
};

function decide(facts: Facts) {
  const now = T0.plus({ minutes: facts.minutes });
  const escalating = escalatingWith(facts);
  return nextEscalationStep({ escalating, roster: bank, now });
}

/** Ana at once, Ben after ten minutes. */
function escalatingWith(facts: Facts): EscalatingAlert {
  const { state = 'open', escalatedUntil, snoozedUntil } = facts;
  const at = T0.toISO() ?? '';
  const alert: Alert = {
    id: 'alert',
    tinyId: '1',
    alias: 'ledger',
    message: 'Ledger is down',
    state,
    priority: 'P1',
    source: 'test',
    tags: [],
    details: {},
    actions: [],
    responders: [],
    teams: [],
    count: 1,
    createdAt: at,
    updatedAt: at,
    lastOccurredAt: at,
    snoozedUntil: snoozedUntil?.toISO() ?? undefined,
  };
  const stepFor = (minutes: number, name: string) => ({
    ...step(minutes, 'default', { type: 'user', ref: userRef(name) }),
    recipientName: name,
  });
  return {
    alert,
    run: { runToken: 'run', startedAt: T0, escalatedUntil, nextActionAt: T0 },
    snapshot: {
      version: 1,
      policies: [
        {
          name: 'Standard',
          steps: [stepFor(0, 'ana'), stepFor(10, 'ben')],
          repeat: facts.repeat,
        },
      ],
    },
  };
}
