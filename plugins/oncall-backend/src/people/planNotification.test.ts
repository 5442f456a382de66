import {
  ContactMethod,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { planNotification } from './planNotification';
import { Preferences } from './Preferences';

const now = at('2026-03-02T10:00:00Z');

const all = ['email', 'push', 'sms', 'voice'].map(method);

describe('planNotification', () => {
  describe('for somebody who never said anything', () => {
    it('tells at once, sends a text message after a minute and calls after five', () => {
      expect(plan({ methods: all })).toEqual([
        ['email', 0],
        ['push', 0],
        ['sms', 1],
        ['voice', 5],
      ]);
    });

    it('calls at once when there is nothing but a telephone', () => {
      expect(plan({ methods: [method('voice')] })).toEqual([['voice', 0]]);
    });

    it('tells of a later round as of a new alert', () => {
      expect(plan({ methods: all }, { action: 'renotified-alert' })).toEqual(
        plan({ methods: all }),
      );
    });

    it('tells of a shift only in the ways that come at once', () => {
      const subject = undefined;
      expect(
        plan({ methods: all }, { action: 'schedule-start', subject }),
      ).toEqual([
        ['email', 0],
        ['push', 0],
      ]);
    });

    it('tells nothing of what nobody has to take care of, also of P1', () => {
      const facts = { action: 'closed-alert', priority: 'P1' } as const;
      expect(decide({ methods: all }, facts)).toEqual({
        messages: [],
        remark: 'there is no rule for it',
      });
    });

    it('uses nothing that is not proved or turned off', () => {
      const methods = [
        { ...method('email'), verified: false },
        { ...method('push'), enabled: false },
        method('sms'),
      ];
      expect(plan({ methods })).toEqual([['sms', 0]]);
      expect(decide({ methods }).messages[0].how).toBe('default, at once');
    });

    it('says so when nothing is left', () => {
      const methods = [{ ...method('email'), verified: false }];
      expect(decide({ methods })).toEqual({
        messages: [],
        remark: 'no contact method of this person is verified and enabled',
      });
      expect(decide({ methods: [] }).remark).toBe(
        'there is no way to reach this person',
      );
    });
  });

  describe('by own rules', () => {
    const urgent = rule('Urgent', [['voice', 0]], {
      criteria: {
        type: 'match-all-conditions',
        conditions: [
          { field: 'priority', operation: 'equals', expectedValue: 'P1' },
        ],
      },
    });
    const daytime = rule('Day', [['email', 0]], {
      timeRestriction: {
        type: 'time-of-day',
        restriction: { startHour: 8, startMin: 0, endHour: 18, endMin: 0 },
      },
    });
    const others = rule('Others', [
      ['push', 0],
      ['push', 10],
      ['sms', 15],
    ]);
    const rules = [urgent, daytime, others];

    it.each([
      ['whose criteria fit', 'P1', '2026-03-02T23:00:00Z', [['voice', 0]]],
      ['whose hours fit', 'P3', '2026-03-02T10:00:00Z', [['email', 0]]],
      // 17:30 in UTC is 18:30 in Berlin, and the clocks change on 29 March.
      [
        'of the own clock in winter',
        'P3',
        '2026-03-02T06:30:00Z',
        [
          ['push', 0],
          ['push', 10],
          ['sms', 15],
        ],
      ],
      [
        'of the own clock in summer',
        'P3',
        '2026-04-02T06:30:00Z',
        [['email', 0]],
      ],
    ] as const)('takes the first %s', (_, priority, moment, messages) => {
      expect(
        plan({ methods: all, rules }, { priority, now: at(moment) }),
      ).toEqual(messages);
    });

    it('tells the same method as often as it is asked to', () => {
      const { messages } = decide({ methods: all, rules: [others] });
      expect(messages.map(({ turn }) => turn)).toEqual([0, 100_000, 0]);
      expect(messages[1].how).toBe('own rule Others, 10 min later');
    });

    it.each([
      ['create-alert', 5, 5],
      ['renotified-alert', 5, 5],
      ['create-alert', 1_000_000, 365 * 24 * 60],
      ['closed-alert', 5, undefined],
    ] as const)(
      'for %s that repeat after %s minutes do so after %s',
      (action, afterMinutes, repeatMinutes) => {
        const repeat = { afterMinutes };
        const again = rule('Again', [['sms', 0]], { action, repeat });
        const preferences = { methods: all, rules: [again] };
        const { messages } = decide(preferences, { action });
        expect(messages[0].repeatMinutes).toBe(repeatMinutes);
      },
    );

    it('takes those for new alerts for later rounds, where there are none for these', () => {
      const news = rule('News', [['email', 0]], { action: 'closed-alert' });
      const mine = rule('Mine', [['sms', 1]]);
      const off = rule('Off', [['voice', 0]], { enabled: false });
      const preferences = { methods: all, rules: [off, news, mine] };
      const later = { action: 'renotified-alert' } as const;
      expect(plan(preferences, later)).toEqual([['sms', 1]]);
      expect(decide(preferences, later).messages[0].how).toBe(
        'own rule Mine, 1 min later',
      );
    });

    it('asks no alert about a shift, whose rule has criteria all the same', () => {
      const action = 'schedule-start';
      const shifts = rule('Shifts', [['sms', 0]], {
        action,
        criteria: urgent.criteria,
      });
      expect(
        plan(
          { methods: all, rules: [shifts] },
          { action, subject: undefined, priority: undefined },
        ),
      ).toEqual([['sms', 0]]);
    });

    it('leaves out steps that are switched off or whose method is', () => {
      const [first, ...rest] = rule('Some', [
        ['email', 0],
        ['push', 5],
        ['sms', 10],
        ['voice', 15],
      ]).steps;
      const some = rule('Some', [], {
        steps: [{ ...first, enabled: false }, ...rest],
      });
      const methods = all.map(one =>
        one.id === 'sms' ? { ...one, enabled: false } : one,
      );
      expect(plan({ methods, rules: [some] })).toEqual([
        ['push', 5],
        ['voice', 15],
      ]);
    });

    it('tells nobody what no rule fits, except P1', () => {
      const late = at('2026-03-02T23:00:00Z');
      const preferences = { methods: all, rules: [daytime] };
      expect(decide(preferences, { priority: 'P2', now: late })).toEqual({
        messages: [],
        remark: 'none of the 1 own rules for it fits',
      });
      const saved = decide(preferences, { priority: 'P1', now: late });
      expect(saved.messages).toHaveLength(4);
      expect(saved.remark).toContain('because it is P1, the default is used');
    });

    it('lets the next step take the place of one whose method does not work', () => {
      const slow = rule('Slow', [
        ['pigeon', 0],
        ['sms', 60],
        ['voice', 90],
      ]);
      const preferences = { methods: all, rules: [slow] };
      expect(plan(preferences)).toEqual([
        ['sms', 0],
        ['voice', 90],
      ]);
      expect(decide(preferences).messages.map(({ how }) => how)).toEqual([
        'own rule Slow, at once, in place of a contact method that does not work',
        'own rule Slow, 90 min later',
      ]);
    });

    it('moves no message that can wait', () => {
      const news = rule(
        'News',
        [
          ['pigeon', 0],
          ['email', 60],
        ],
        { action: 'closed-alert' },
      );
      const preferences = { methods: all, rules: [news] };
      expect(plan(preferences, { action: 'closed-alert' })).toEqual([
        ['email', 60],
      ]);
    });

    it('tells nobody when the rule uses what no longer works, except P1', () => {
      const gone = rule('Gone', [['pigeon', 0]]);
      const preferences = { methods: all, rules: [gone] };
      expect(decide(preferences, { priority: 'P3' })).toEqual({
        messages: [],
        remark: 'the rule Gone uses no contact method that works',
      });
      const urgently = { priority: 'P1' } as const;
      expect(decide(preferences, urgently).messages).toHaveLength(4);
      const later = { ...urgently, action: 'renotified-alert' } as const;
      expect(decide(preferences, later).messages).toHaveLength(4);
    });
  });

  describe('in quiet hours', () => {
    const quietHours = {
      startHour: 22,
      startMin: 0,
      endHour: 7,
      endMin: 30,
      exceptPriorities: ['P1' as const],
    };
    const methods = [method('email')];

    it.each([
      ['before they begin', '2026-03-02T20:59:00Z', '2026-03-02T20:59:00.000Z'],
      ['when they begin', '2026-03-02T21:00:00Z', '2026-03-03T06:30:00.000Z'],
      ['after midnight', '2026-03-03T01:00:00Z', '2026-03-03T06:30:00.000Z'],
      ['when they end', '2026-03-03T06:30:00Z', '2026-03-03T06:30:00.000Z'],
      // The night in which the clocks go forward: it ends an hour earlier.
      [
        'in the short night',
        '2026-03-29T00:30:00Z',
        '2026-03-29T05:30:00.000Z',
      ],
      ['in the long night', '2026-10-25T00:30:00Z', '2026-10-25T06:30:00.000Z'],
    ])('sends %s', (_, moment, sent) => {
      const { messages } = decide(
        { methods, quietHours },
        { priority: 'P3', now: at(moment) },
      );
      expect(messages.map(message => message.at.toISO())).toEqual([sent]);
    });

    it.each([
      ['13:00', '14:00', '13:30', '14:00'],
      ['13:00', '14:00', '14:30', '14:30'],
      ['13:15', '13:45', '13:30', '13:45'],
      ['13:15', '13:45', '13:50', '13:50'],
      // Round the clock: all of it but half an hour, and all of it.
      ['13:45', '13:15', '13:30', '13:30'],
      ['13:45', '13:15', '13:10', '13:15'],
      ['13:15', '13:15', '13:10', '13:15'],
    ])('from %s to %s sends what is due at %s at %s', (from, to, due, sent) => {
      const [startHour, startMin] = from.split(':').map(Number);
      const [endHour, endMin] = to.split(':').map(Number);
      const hours = { startHour, startMin, endHour, endMin };
      const [message] = decide(
        {
          methods,
          quietHours: { ...hours, exceptPriorities: [] },
          zone: 'UTC',
        },
        { now: at(`2026-03-02T${due}:00Z`) },
      ).messages;
      expect(message.at.toFormat('HH:mm')).toBe(sent);
    });

    it('lets P1 through, and says for the others how long they wait', () => {
      const night = at('2026-03-03T01:00:00Z');
      const preferences = { methods, quietHours };
      const [urgent] = decide(preferences, {
        priority: 'P1',
        now: night,
      }).messages;
      expect(urgent.at).toEqual(night);
      const [later] = decide(preferences, {
        priority: 'P2',
        now: night,
      }).messages;
      expect(later.how).toBe(
        'default, at once, quiet hours until 2026-03-03T06:30:00.000Z',
      );
    });

    it('looks at the moment of each step, not of the alert', () => {
      const rules = [
        rule('Slow', [
          ['email', 0],
          ['email', 30],
        ]),
      ];
      const { messages } = decide(
        { methods, rules, quietHours },
        { now: at('2026-03-02T20:45:00Z') },
      );
      expect(messages.map(message => message.at.toISO())).toEqual([
        '2026-03-02T20:45:00.000Z',
        '2026-03-03T06:30:00.000Z',
      ]);
    });
  });

  it('holds everything back from whoever is muted, also P1', () => {
    const mutedUntil = at('2026-03-02T12:00:00Z');
    const [message] = decide(
      { methods: [method('email')], mutedUntil },
      { priority: 'P1' },
    ).messages;
    expect(message.at).toEqual(mutedUntil);
    expect(message.how).toContain('muted until 2026-03-02T12:00:00.000Z');
  });

  it.each(['2026-03-02T10:00:00Z', '2026-03-02T09:00:00Z'])(
    'holds nothing back at 10:00 by a mute until %s',
    until => {
      const [message] = decide({
        methods: [method('email')],
        mutedUntil: at(until),
      }).messages;
      expect(message).toMatchObject({ at: now, how: 'default, at once' });
    },
  );
});

function decide(
  preferences: Partial<Preferences>,
  facts: Partial<Parameters<typeof planNotification>[0]> = {},
) {
  return planNotification({
    action: 'create-alert',
    priority: 'P3',
    subject: { priority: facts.priority ?? 'P3' },
    now,
    ...facts,
    preferences: {
      methods: [],
      rules: [],
      zone: 'Europe/Berlin',
      ...preferences,
    },
  });
}

/** Channel and minutes of every message. */
function plan(...args: Parameters<typeof decide>) {
  const start = args[1]?.now ?? now;
  return decide(...args).messages.map(message => [
    message.method.channel,
    message.at.diff(start).as('minutes'),
  ]);
}

function rule(
  name: string,
  steps: readonly (readonly [string, number])[],
  facts: Partial<NotificationRule> = {},
): NotificationRule {
  return {
    id: name,
    name,
    action: 'create-alert',
    enabled: true,
    steps: steps.map(([contactMethod, afterMinutes]) => ({
      contactMethod,
      afterMinutes,
      enabled: true,
    })),
    ...facts,
  };
}

function method(channel: string): ContactMethod {
  return {
    id: channel,
    channel,
    to: `ana by ${channel}`,
    enabled: true,
    fromCatalog: false,
    verified: true,
  };
}

function at(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' });
}
