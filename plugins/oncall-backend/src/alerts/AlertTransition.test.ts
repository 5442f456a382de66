import { DateTime } from 'luxon';
import { startRun } from '../escalation/EscalationRun';
import { PolicySnapshot } from '../escalation/PolicySnapshot';
import { toIso } from './alertRow';
import { person, roster, team } from '../tests/__testUtils__/testRoster';
import { stepTimeline } from '../escalation/stepTimeline';
import {
  noted,
  ranAction,
  reportedAgain,
  reprioritized,
  reworded,
} from './alertEdits';
import { detailed, tagged } from './alertLabels';
import { assigned, responderAdded, seen } from './alertPeople';
import {
  acknowledged,
  closed,
  snoozed,
  unacknowledged,
} from './alertStateChanges';
import { AlertTransition } from './AlertTransition';
import { StoredAlert } from './StoredAlert';

const OPENED = DateTime.fromISO('2026-01-05T08:00:00Z', { zone: 'utc' });
const LATER = OPENED.plus({ minutes: 5 });
const DEED = { actor: 'user:default/ana', now: LATER };

const AGAIN = { ...DEED, priority: 'P3' as const };

const ana = { type: 'user', ref: 'user:default/ana' } as const;

/** Tells Ana at once, Bo after ten minutes if nobody acknowledges, and both after twenty if nobody closes. */
const SNAPSHOT: PolicySnapshot = {
  version: 1,
  policies: [
    {
      name: 'Payments',
      steps: [
        step(0, 'if-not-acked'),
        step(10, 'if-not-acked'),
        step(20, 'if-not-closed'),
      ],
    },
  ],
};

function step(
  delayMinutes: number,
  condition: 'if-not-acked' | 'if-not-closed',
) {
  return {
    delayMinutes,
    condition,
    notify: 'default' as const,
    recipient: ana,
    recipientName: 'Ana',
  };
}

function openAlert(): StoredAlert {
  const run = { ...startRun(SNAPSHOT, OPENED), escalatedUntil: OPENED };
  const nextActionAt = OPENED.plus({ minutes: 10 });
  return {
    snapshot: SNAPSHOT,
    run: { ...run, nextActionAt },
    alert: {
      id: 'a',
      tinyId: '1',
      alias: 'a',
      message: 'm',
      state: 'open',
      priority: 'P3',
      source: 's',
      tags: [],
      details: {},
      actions: [],
      responders: [],
      teams: [],
      count: 1,
      createdAt: toIso(OPENED),
      updatedAt: toIso(OPENED),
      lastOccurredAt: toIso(OPENED),
      nextActionAt: toIso(nextActionAt),
    },
  };
}

const acknowledgedAlert = () => acknowledged(openAlert(), DEED).stored;
const snoozedAlert = () =>
  snoozed(openAlert(), { ...DEED, until: LATER.plus({ hours: 1 }) }).stored;
const closedAlert = () => closed(openAlert(), DEED).stored;

const types = ({ events }: AlertTransition) => events.map(({ type }) => type);

describe('acknowledging', () => {
  it('gives the alert an owner, a new run token and cancels what waits', () => {
    const before = openAlert();
    const { stored, events, cancelPages } = acknowledged(before, DEED);

    expect(stored.alert).toMatchObject({
      state: 'acknowledged',
      owner: ana.ref,
      acknowledgedBy: ana.ref,
      acknowledgedAt: '2026-01-05T08:05:00.000Z',
      updatedAt: '2026-01-05T08:05:00.000Z',
    });
    expect(stored.run.runToken).not.toBe(before.run.runToken);
    expect(cancelPages).toBe('acknowledged by user:default/ana');
    expect(events).toMatchObject([{ type: 'acknowledged', actor: ana.ref }]);
  });

  it('goes on with the steps that wait for a close, by the same clock', () => {
    const { run, alert } = acknowledgedAlert();
    expect(run.startedAt).toEqual(OPENED);
    expect(run.nextActionAt).toEqual(OPENED.plus({ minutes: 20 }));
    expect(alert.nextActionAt).toBe('2026-01-05T08:20:00.000Z');
  });

  it('ends a snooze', () => {
    const { alert } = acknowledged(snoozedAlert(), DEED).stored;
    expect(alert.state).toBe('acknowledged');
    expect(alert.snoozedUntil).toBeUndefined();
  });
});

describe('taking an acknowledgement back', () => {
  it('starts the escalation from its first step', () => {
    const { stored } = unacknowledged(acknowledgedAlert(), DEED);
    expect(stored.alert).toMatchObject({ state: 'open' });
    expect(stored.alert.acknowledgedAt).toBeUndefined();
    expect(stored.run).toMatchObject({ startedAt: LATER, nextActionAt: LATER });
    expect(stored.run.escalatedUntil).toBeUndefined();
  });
});

describe('snoozing', () => {
  it('lets nobody be paged before its end', () => {
    const until = LATER.plus({ hours: 1 });
    const { stored, cancelPages } = snoozed(openAlert(), { ...DEED, until });
    expect(stored.alert).toMatchObject({
      state: 'snoozed',
      snoozedUntil: '2026-01-05T09:05:00.000Z',
    });
    expect(stored.run.nextActionAt).toEqual(until);
    expect(cancelPages).toBe('snoozed by user:default/ana');
  });

  it('replaces the end of an earlier snooze', () => {
    const until = LATER.plus({ hours: 3 });
    const { stored } = snoozed(snoozedAlert(), { ...DEED, until });
    expect(stored.run.nextActionAt).toEqual(until);
  });

  it.each([
    ['now', LATER],
    ['in the past', OPENED],
    ['more than a week ahead', LATER.plus({ weeks: 1, milliseconds: 1 })],
  ])('is refused when it would end %s', (_, until) => {
    expect(() => snoozed(openAlert(), { ...DEED, until })).toThrow(
      'expected a moment within one week after now',
    );
  });
});

describe('closing', () => {
  it('ends everything', () => {
    const { stored, cancelPages } = closed(snoozedAlert(), DEED);
    expect(stored.alert).toMatchObject({
      state: 'closed',
      closedBy: ana.ref,
      closedAt: '2026-01-05T08:05:00.000Z',
    });
    expect(stored.alert.snoozedUntil).toBeUndefined();
    expect(stored.alert.nextActionAt).toBeUndefined();
    expect(stored.run.nextActionAt).toBeUndefined();
    expect(cancelPages).toBe('closed by user:default/ana');
  });
});

describe('a closed alert', () => {
  it.each([
    ['acknowledged', () => acknowledged(closedAlert(), DEED)],
    ['unacknowledged', () => unacknowledged(closedAlert(), DEED)],
    ['snoozed', () => snoozed(closedAlert(), { ...DEED, until: LATER })],
  ])('cannot be %s', (name, act) => {
    expect(act).toThrow(`Alert a is closed and cannot be ${name}`);
  });

  it('takes notes', () => {
    const note = noted(closedAlert(), { ...DEED, text: 'it was the disk' });
    expect(types(note)).toEqual(['note']);
  });
});

describe('the same again', () => {
  it.each([
    ['acknowledging', acknowledgedAlert, acknowledged],
    ['taking back', openAlert, unacknowledged],
    ['closing', closedAlert, closed],
  ])('changes nothing (%s)', (_, before, act) => {
    const stored = before();
    const again = act(stored, DEED);
    expect(again.stored).toBe(stored);
    expect(again.events).toEqual([]);
    expect(again.cancelPages).toBeUndefined();
  });
});

describe('another report', () => {
  it('counts, and changes nothing that pages anybody', () => {
    const before = acknowledgedAlert();
    const { stored, cancelPages } = reportedAgain(before, AGAIN);
    expect(stored.alert).toMatchObject({
      count: 2,
      state: 'acknowledged',
      lastOccurredAt: '2026-01-05T08:05:00.000Z',
    });
    expect(stored.run).toBe(before.run);
    expect(cancelPages).toBeUndefined();
  });

  it('is written to the activity a hundred times, and counted further', () => {
    const before = openAlert();
    const many = { ...before, alert: { ...before.alert, count: 99 } };
    const hundredth = reportedAgain(many, AGAIN);
    expect(types(hundredth)).toEqual(['deduplicated']);
    const next = reportedAgain(hundredth.stored, AGAIN);
    expect(next.events).toEqual([]);
    expect(next.stored.alert.count).toBe(101);
  });
});

describe('another report with another priority', () => {
  it('raises the priority and starts the escalation again', () => {
    const { stored, events } = reportedAgain(openAlert(), {
      ...DEED,
      priority: 'P1',
    });
    expect(stored.alert).toMatchObject({ priority: 'P1', count: 2 });
    expect(stored.run.startedAt).toEqual(LATER);
    expect(events.map(({ text }) => text)).toEqual([
      'Reported again (2)',
      'Changed the priority from P3 to P1',
    ]);
  });

  it('never lowers it', () => {
    const again = reportedAgain(openAlert(), { ...DEED, priority: 'P5' });
    expect(again.stored.alert.priority).toBe('P3');
    expect(types(again)).toEqual(['deduplicated']);
  });
});

describe('another priority', () => {
  it('starts the escalation again when it is raised and nobody takes care', () => {
    const { stored } = reprioritized(openAlert(), { ...DEED, priority: 'P1' });
    expect(stored.alert.priority).toBe('P1');
    expect(stored.run.startedAt).toEqual(LATER);
  });

  it.each([
    ['it is lowered', openAlert, 'P5' as const],
    ['somebody takes care', acknowledgedAlert, 'P1' as const],
  ])('leaves the escalation alone when %s', (_, before, priority) => {
    const stored = before();
    const after = reprioritized(stored, { ...DEED, priority });
    expect(after.stored.run).toBe(stored.run);
    expect(after.stored.alert.priority).toBe(priority);
  });

  it('is nothing when it is the same', () => {
    const same = reprioritized(openAlert(), { ...DEED, priority: 'P3' });
    expect(same.events).toEqual([]);
  });
});

describe('other words', () => {
  it('change only what is given', () => {
    const words = { description: 'since noon' };
    const { stored, events } = reworded(openAlert(), { ...DEED, words });
    expect(stored.alert).toMatchObject({
      message: 'm',
      description: 'since noon',
    });
    expect(events).toMatchObject([{ text: 'Changed the description' }]);
  });
});

describe('labels', () => {
  it.each([
    [['a'], [], ['a'], 'Added the tag a'],
    [['a', 'b'], [], ['a', 'b'], 'Added the tags a, b'],
    [['a', 'a'], ['old'], ['a'], 'Added the tag a. Removed the tag old'],
  ])('tags with %j without %j', (add, remove, tags, text) => {
    const before = withFacts({ tags: ['old'] });
    const given = remove.length > 0 ? before : withFacts({ tags: [] });
    const { stored, events } = tagged(given, { ...DEED, add, remove });
    expect(stored.alert.tags).toEqual(tags);
    expect(events).toMatchObject([{ type: 'updated', text }]);
  });

  it('has nothing to do for tags that are there, or that are not', () => {
    const before = withFacts({ tags: ['a'] });
    const again = tagged(before, { ...DEED, add: ['a'], remove: ['b'] });
    expect(again).toEqual({ stored: before, events: [] });
  });

  it('sets and removes details, also on closed alerts', () => {
    const before = closedAlert();
    const details = { region: 'eu', zone: 'a' };
    const { stored, events } = detailed(
      { ...before, alert: { ...before.alert, details } },
      { ...DEED, set: { region: 'us', host: 'h' }, remove: ['zone', 'none'] },
    );
    expect(stored.alert.details).toEqual({ region: 'us', host: 'h' });
    expect(events).toMatchObject([
      { text: 'Added the details region, host. Removed the detail zone' },
    ]);
  });
});

describe('looking at an alert', () => {
  it('stops what is on its way to that person, once, and nothing else', () => {
    const before = openAlert();
    const first = seen(before, DEED);
    expect(first.stored.alert.seenBy).toEqual([DEED.actor]);
    expect(first).toMatchObject({ cancelPagesOf: DEED.actor });
    expect(first.stored.run).toBe(before.run);
    expect(seen(first.stored, DEED).events).toEqual([]);
    expect(seen(closedAlert(), DEED).events).toEqual([]);
  });
});

describe('the actions of an alert', () => {
  it('are logged when it has them', () => {
    const before = withFacts({ actions: ['Restart'] });
    const { events } = ranAction(before, { ...DEED, action: 'Restart' });
    expect(events).toMatchObject([
      { type: 'action', text: 'Ran the action Restart' },
    ]);
  });

  it('are refused when it has not', () => {
    expect(() => ranAction(openAlert(), { ...DEED, action: 'Fly' })).toThrow(
      "action is 'Fly', expected one of the actions of alert a: none",
    );
  });
});

describe('people of an alert', () => {
  const known = roster({
    people: [person('ana'), person('ben')],
    teams: [team('ops', ['ben'])],
  });

  it('belongs to whom it is assigned, who is told unless they took it themselves', () => {
    const owner = { username: 'ben@bancly.example' };
    const given = assigned(openAlert(), { ...DEED, roster: known, owner });
    expect(given.stored.alert.owner).toBe('user:default/ben');
    expect(given.stored.alert.nextActionAt).toBe(toIso(LATER));
    expect(given.events).toMatchObject([
      { type: 'assigned', text: 'Assigned to Ben' },
      { text: 'Pages Ben directly, because the alert was assigned.' },
    ]);
    const taken = assigned(openAlert(), {
      ...DEED,
      roster: known,
      owner: { ref: 'user:default/ana' },
    });
    expect(taken.events).toMatchObject([{ text: 'Took ownership' }]);
    expect(taken.stored.snapshot).toBe(SNAPSHOT);
  });

  it('has one more responder, whose flow starts now while the others go on', () => {
    const responder = { type: 'team', name: 'Ops' };
    const deed = { ...DEED, roster: known, responder };
    const { stored, joinedTeams } = responderAdded(openAlert(), deed);
    expect(stored.alert.responders).toMatchObject([
      { type: 'team', ref: 'group:default/ops' },
    ]);
    expect(joinedTeams).toEqual(['group:default/ops']);
    expect(
      stepTimeline(stored.snapshot, OPENED).map(({ at }) => toIso(at)),
    ).toEqual([
      '2026-01-05T08:00:00.000Z',
      '2026-01-05T08:05:00.000Z',
      '2026-01-05T08:10:00.000Z',
      '2026-01-05T08:20:00.000Z',
    ]);
    expect(responderAdded(stored, deed).events).toEqual([]);
  });

  it('refuses people who do not exist, and alerts that are closed', () => {
    const owner = { name: 'Nobody' };
    expect(() =>
      assigned(openAlert(), { ...DEED, roster: known, owner }),
    ).toThrow('The alert names the user "Nobody", which does not exist here.');
    expect(() =>
      assigned(closedAlert(), { ...DEED, roster: known, owner }),
    ).toThrow('is closed and cannot be assigned');
  });
});

function withFacts(facts: Partial<StoredAlert['alert']>): StoredAlert {
  const stored = openAlert();
  return { ...stored, alert: { ...stored.alert, ...facts } };
}
