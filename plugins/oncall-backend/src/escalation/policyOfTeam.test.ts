import { DateTime } from 'luxon';
import {
  groupRef,
  person,
  policy,
  roster,
  rule,
  schedule,
  service,
  step,
  team,
} from '../tests/__testUtils__/testRoster';
import { planEscalation } from './planEscalation';

const SCHEDULE = { type: 'schedule', ref: 'primary' } as const;
const TO_WEB = step(5, 'default', { type: 'team', ref: groupRef('web') });

const NIGHT = {
  timezone: 'UTC',
  timeRestriction: {
    type: 'time-of-day',
    restriction: { startHour: 18, startMin: 0, endHour: 6, endMin: 0 },
  },
} as const;

function onTag(expectedValue: string) {
  return {
    type: 'match-any-condition',
    conditions: [{ field: 'tags', operation: 'contains', expectedValue }],
  } as const;
}

function plan(options: {
  rules?: Parameters<typeof roster>[0]['routingRules'];
  tags?: readonly string[];
  service?: string;
  time?: string;
  team?: string;
}) {
  const { tags = [], time = '12:00', team: name = 'payments' } = options;
  const bank = roster({
    people: [person('ana'), person('ben')],
    teams: [team('payments', ['ana', 'ben']), team('web', ['ben'])],
    services: [
      service('ledger', {
        owner: groupRef('payments'),
        annotations: { 'muster.dev/escalation-policy': 'Gold' },
      }),
    ],
    schedules: [schedule('primary', { participants: ['ana'] })],
    policies: [
      policy('standard', {
        team: groupRef('payments'),
        steps: [step(0, 'default', SCHEDULE)],
      }),
      policy('gold', { steps: [step(0, 'default', SCHEDULE)] }),
      policy('handover', { steps: [step(0, 'default', SCHEDULE), TO_WEB] }),
      policy('stubborn', {
        steps: [step(0, 'default', SCHEDULE), step(4, 'default', SCHEDULE)],
        repeat: { count: 1, waitMinutes: 6 },
      }),
      policy('circle', {
        steps: [
          step(0, 'default', { type: 'team', ref: groupRef('payments') }),
          TO_WEB,
        ],
      }),
    ],
    routingRules: options.rules,
  });
  return planEscalation({
    roster: bank,
    request: {
      responders: options.service ? [] : [{ type: 'team', name }],
      service: options.service ? [options.service] : [],
      subject: { tags },
    },
    defaultTeam: groupRef('web'),
    now: DateTime.fromISO(`2026-03-02T${time}:00Z`).toUTC(),
  });
}

function stepsOf({ snapshot }: ReturnType<typeof plan>): readonly string[] {
  return snapshot.policies.flatMap(({ name, steps }) =>
    steps.map(
      item =>
        `${name} ${item.position ?? 1}: ${item.delayMinutes} ${item.notify} ${
          item.recipientName
        }${item.nobodyBecause ? ' nobody' : ''}`,
    ),
  );
}

function textsOf({ events }: ReturnType<typeof plan>): readonly string[] {
  return events.map(({ text }) => text);
}

describe('an alert of a team with routing rules', () => {
  const GOLD = rule('Urgent', 'payments', {
    criteria: onTag('critical'),
    notify: { type: 'escalation', id: 'gold' },
  });
  const ASLEEP = rule('Nights', 'payments', {
    ...NIGHT,
    notify: { type: 'schedule', id: 'primary' },
  });
  const QUIET = rule('Info', 'payments', { criteria: onTag('info') });

  it('takes the first rule that fits, and says which rules were looked at', () => {
    const urgent = plan({ rules: [QUIET, GOLD, ASLEEP], tags: ['critical'] });

    expect(stepsOf(urgent)).toEqual(['Gold 1: 0 default Primary']);
    expect(textsOf(urgent)).toEqual([
      'Follows the escalation policy Gold, as the routing rule "Urgent" of Payments says, because the alert names it.',
      'Routing rules of Payments: "Info" does not apply, because it is not so that the list of tags contains "info"; "Urgent" applies, because the list of tags contains "critical".',
    ]);
    expect(urgent.teams).toEqual([groupRef('payments')]);
  });

  it('follows the first policy of the team by default', () => {
    expect(stepsOf(plan({ rules: [QUIET, GOLD] }))).toEqual([
      'Standard 1: 0 default Primary',
    ]);
  });

  it('follows the default rule where its target was changed', () => {
    const last = rule('default', 'payments', {
      isDefault: true,
      notify: { type: 'escalation', id: 'gold' },
    });
    expect(stepsOf(plan({ rules: [QUIET, last] }))).toEqual([
      'Gold 1: 0 default Primary',
    ]);
  });

  it('pages a schedule only, and warns that nothing follows', () => {
    const night = plan({ rules: [ASLEEP], time: '23:00' });

    expect(stepsOf(night)).toEqual(['Nights 1: 0 default Primary']);
    expect(textsOf(night)).toContain(
      'A schedule alone never escalates: nobody else follows if Primary does not answer.',
    );
    expect(stepsOf(plan({ rules: [ASLEEP], time: '12:00' }))).toEqual([
      'Standard 1: 0 default Primary',
    ]);
  });

  it('tells nobody when a rule says so, and does not look for somebody else', () => {
    const info = plan({ rules: [QUIET], tags: ['info'] });

    expect(info.snapshot).toEqual({
      version: 2,
      policies: [],
      nobodyBecause:
        'Nobody is told, as the routing rule "Info" of Payments says.',
    });
    expect(info.teams).toEqual([groupRef('payments')]);
    expect(info.events.map(({ type }) => type)).toEqual(['routed', 'routed']);
  });

  it('lets a service that names its policy beat the default rule, and no other', () => {
    const rules = [QUIET];

    expect(stepsOf(plan({ rules, service: 'ledger' }))).toEqual([
      'Gold 1: 0 default Primary',
    ]);
    expect(stepsOf(plan({ rules, service: 'ledger', tags: ['info'] }))).toEqual(
      [],
    );
  });

  it('goes on as without the rule when its target is gone', () => {
    const gone = rule('Old', 'payments', {
      notify: { type: 'escalation', id: 'deleted' },
    });

    expect(stepsOf(plan({ rules: [gone] }))).toEqual([
      'Standard 1: 0 default Primary',
    ]);
  });
});

describe('a step that hands over to a team', () => {
  const HANDOVER = rule('All', 'payments', {
    notify: { type: 'escalation', id: 'handover' },
  });

  it('becomes the steps that the rules of that team lead to, for the moment when it is due', () => {
    const night = rule('Night', 'web', {
      ...NIGHT,
      notify: { type: 'escalation', id: 'gold' },
    });

    expect(stepsOf(plan({ rules: [HANDOVER, night], time: '17:56' }))).toEqual([
      'Handover 1: 0 default Primary',
      'Handover 2: 5 default Primary',
    ]);
    expect(stepsOf(plan({ rules: [HANDOVER, night], time: '17:54' }))).toEqual([
      'Handover 1: 0 default Primary',
      'Handover 2: 5 all Web',
    ]);
  });

  it('tells nobody when a rule of that team says so', () => {
    const rules = [HANDOVER, rule('Never', 'web')];

    expect(stepsOf(plan({ rules }))).toEqual([
      'Handover 1: 0 default Primary',
      'Handover 2: 5 default Web nobody',
    ]);
  });

  it('keeps the repetitions of the policy that it leads to', () => {
    const web = rule('All', 'web', {
      notify: { type: 'escalation', id: 'stubborn' },
    });
    expect(stepsOf(plan({ rules: [HANDOVER, web] }))).toEqual([
      'Handover 1: 0 default Primary',
      'Handover 2: 5 default Primary',
      'Handover 2: 9 default Primary',
      'Handover 2: 15 default Primary',
      'Handover 2: 19 default Primary',
    ]);
  });

  it('ends with the whole team where teams hand over in a circle', () => {
    const rules = [
      rule('Here', 'payments', {
        notify: { type: 'escalation', id: 'circle' },
      }),
      rule('There', 'web', { notify: { type: 'escalation', id: 'circle' } }),
    ];

    expect(stepsOf(plan({ rules }))).toEqual([
      'Circle 1: 0 all Payments',
      'Circle 2: 5 all Payments',
      'Circle 2: 10 all Web',
    ]);
  });
});
