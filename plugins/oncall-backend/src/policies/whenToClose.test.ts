import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { StoredPage } from '../paging/StoredPage';
import { step, userRef } from '../tests/__testUtils__/testRoster';
import { whenToClose } from './whenToClose';

const T0 = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();

/** `00:30` of the first day. */
function at(time: string): DateTime {
  return DateTime.fromISO(`2026-03-02T${time}:00Z`).toUTC();
}

type Facts = {
  now?: string;
  alert?: Partial<Alert>;
  /** What is done with; else everything that is due before the end. */
  escalatedUntil?: string;
  pages?: readonly StoredPage[];
  /** Since it was found that people were told late. */
  dueAt?: string;
  again?: { readonly every: Duration; readonly left: number };
};

/** Ana is told at once and Ben after ten minutes, an acknowledgement ends after ten; all is to be closed at 00:30. */
function closesAt(facts: Facts): string {
  const { now = '00:30', alert, escalatedUntil = '00:10', pages = [] } = facts;
  const iso = (time: DateTime) => time.toISO() ?? '';
  const stepFor = (minutes: number, name: string) => ({
    ...step(minutes, 'default', { type: 'user', ref: userRef(name) }),
    recipientName: name,
  });
  const close = whenToClose({
    stored: {
      alert: {
        id: 'alert',
        tinyId: '1',
        alias: 'ledger',
        message: 'Ledger is down',
        state: 'open',
        priority: 'P1',
        source: 'test',
        tags: [],
        details: {},
        actions: [],
        responders: [],
        teams: [],
        count: 1,
        createdAt: iso(T0),
        updatedAt: iso(T0),
        lastOccurredAt: iso(T0),
        ...alert,
      },
      run: {
        runToken: 'run',
        startedAt: T0,
        escalatedUntil: at(escalatedUntil),
      },
      snapshot: {
        version: 1,
        policies: [
          {
            name: 'Standard',
            steps: [stepFor(0, 'ana'), stepFor(10, 'ben'), stepFor(40, 'chi')],
            acknowledgement: { remindMinutes: 5, unacknowledgeMinutes: 10 },
          },
        ],
      },
    },
    pages,
    timer: {
      kind: 'auto-close',
      dueAt: at(facts.dueAt ?? '00:30'),
      policy: 'Calm',
      again: facts.again,
    },
    now: at(now),
  });
  return close?.toFormat('HH:mm:ss').replace(/:00$/, '') ?? 'not yet';
}

function page(number: number, facts: Partial<StoredPage> = {}): StoredPage {
  return {
    id: `page-${number}`,
    alertId: 'alert',
    runToken: 'run',
    round: 1,
    step: number,
    person: userRef('ana'),
    contactMethod: 'email',
    channel: 'email',
    to: 'ana by email',
    lane: 'critical',
    status: 'sent',
    reason: 'step: named by the policy',
    attempts: 1,
    plannedAt: '2026-03-02T00:00:00.000Z',
    ...facts,
  };
}

const moment = (time: string) => `2026-03-02T${time}:00.000Z`;

describe('a policy that closes alerts', () => {
  const acknowledgedAt = (time: string) => ({
    state: 'acknowledged' as const,
    acknowledgedAt: moment(time),
  });
  const snoozedUntil = (time: string) => ({
    state: 'snoozed' as const,
    snoozedUntil: moment(time),
  });
  const waiting = { status: 'pending', attempts: 0 } as const;

  it.each<[string, Facts, string]>([
    ['everybody was told', {}, '00:30'],
    [
      'a step is due that was not taken',
      { escalatedUntil: '00:00' },
      'not yet',
    ],
    ['the next step comes after the end', { now: '00:45' }, '00:30'],
    [
      'the next step is not due yet',
      { escalatedUntil: '00:00', now: '00:09' },
      '00:30',
    ],
    ['a snooze is over', { alert: snoozedUntil('00:29') }, 'not yet'],
    ['a snooze ends in this moment', { alert: snoozedUntil('00:30') }, '00:30'],
    [
      'a snooze will end',
      { alert: snoozedUntil('00:29'), now: '00:28' },
      '00:30',
    ],
    [
      'a snooze was ended early',
      { alert: { snoozedUntil: moment('00:29') } },
      '00:30',
    ],
    ['somebody takes care', { alert: acknowledgedAt('00:20') }, '00:30'],
    [
      'an acknowledgement is over',
      { alert: acknowledgedAt('00:19') },
      'not yet',
    ],
  ])('heeds it where %s', (_, facts, expected) => {
    expect(closesAt(facts)).toBe(expected);
  });

  it.each<[string, Partial<StoredPage>, string]>([
    ['due', { ...waiting, nextAttemptAt: moment('00:30') }, 'not yet'],
    [
      'meant for later',
      { ...waiting, nextAttemptAt: moment('00:31') },
      '00:30',
    ],
    ['waiting for nothing', waiting, '00:30'],
    ['being sent', { ...waiting, attempts: 1 }, 'not yet'],
    ['tried in vain', { ...waiting, attempts: 1, lastError: 'away' }, '00:30'],
    ['cancelled', { status: 'cancelled' }, '00:30'],
    ['sent', {}, '00:30'],
  ])('a page that is %s counts', (_, facts, expected) => {
    expect(closesAt({ pages: [page(2, facts)] })).toBe(expected);
  });

  const again = { every: Duration.fromObject({ minutes: 30 }), left: 0 };
  const told = (
    number: number,
    time: string,
    facts: Partial<StoredPage> = {},
  ) => page(number, { plannedAt: `2026-03-02T${time}.000Z`, ...facts });

  it.each<[string, readonly StoredPage[], string]>([
    ['in time', [told(2, '00:10:00')], '00:30'],
    ['a little late', [told(2, '00:10:59')], '00:30'],
    ['a minute late', [told(2, '00:11:00')], '00:31'],
    ['late', [told(2, '00:25:00')], '00:45'],
    [
      'late, but before others',
      [told(1, '00:20:00'), told(2, '00:10:00')],
      '00:30',
    ],
    [
      'after the end',
      [told(2, '00:10:00', { sentAt: moment('00:50') })],
      '01:10',
    ],
    [
      'when their own rules want it',
      [told(2, '00:10:00', { sentAt: moment('00:20') })],
      '00:30',
    ],
    [
      'once more',
      [told(2, '00:10:00'), told(2, '00:25:00', { turn: 1 })],
      '00:30',
    ],
    ['by a step after the end', [told(3, '00:45:00')], '00:30'],
    ['in a round of their own', [told(2, '00:25:00', { round: 2 })], '00:30'],
    [
      'by an earlier run',
      [page(2, { plannedAt: '2026-03-01T23:50:00.000Z' })],
      '00:30',
    ],
  ])('those who are told %s have as long to answer', (_, pages, expected) => {
    const facts = { now: '00:50', pages, again };
    expect(closesAt(facts)).toBe(expected);
    expect(closesAt({ ...facts, dueAt: '00:40' })).toBe(expected);
  });

  it('those who are told late have no longer by a timer of an older version', () => {
    const pages = [told(2, '00:25:00')];
    expect(closesAt({ now: '00:50', pages })).toBe('00:30');
  });
});
