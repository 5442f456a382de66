import { EscalationStep } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import {
  groupRef,
  person,
  policy,
  roster,
  schedule,
  service,
  team,
  userRef,
} from '../tests/__testUtils__/testRoster';
import { planEscalation } from './planEscalation';
import { EscalationRequest } from './startEscalation';

const onCallStep: EscalationStep = {
  delayMinutes: 0,
  condition: 'if-not-acked',
  notify: 'default',
  recipient: { type: 'schedule', ref: 'payments-primary' },
};

const bank = roster({
  people: [person('ana'), person('ben')],
  teams: [
    team('payments', ['ana', 'ben']),
    team('ledger', ['ben']),
    team('web', ['ana']),
    team('nobody', []),
  ],
  services: [
    service('portal', { owner: groupRef('payments') }),
    service('books', { owner: groupRef('ledger') }),
    service('orphan'),
    service('private', { owner: userRef('ana') }),
    service('annotated', {
      owner: groupRef('ledger'),
      annotations: { 'muster.dev/escalation-policy': 'Gold' },
    }),
    service('scheduled', {
      owner: groupRef('payments'),
      annotations: { 'muster.dev/schedule': 'payments-night' },
    }),
    service('teamed', {
      owner: groupRef('ledger'),
      annotations: { 'muster.dev/team': 'payments' },
    }),
    service('mistaken', {
      owner: groupRef('ledger'),
      annotations: {
        'muster.dev/team': 'ghosts',
        'muster.dev/escalation-policy': 'none such',
      },
    }),
    service('empty', { owner: groupRef('nobody') }),
  ],
  schedules: [
    schedule('payments-primary', {
      team: groupRef('payments'),
      participants: ['ana'],
    }),
    schedule('payments-night', {
      team: groupRef('payments'),
      participants: ['ben'],
    }),
    schedule('web-primary', { team: groupRef('web'), participants: ['ana'] }),
  ],
  policies: [
    policy('standard', { team: groupRef('payments'), steps: [onCallStep] }),
    policy('later', { team: groupRef('payments'), steps: [onCallStep] }),
    policy('gold', {
      steps: [onCallStep],
      repeat: { count: 3, waitMinutes: 5 },
    }),
  ],
});

describe('planEscalation', () => {
  it('follows an escalation policy that the alert names, frozen with its repeats', () => {
    const plan = planFor({
      responders: [{ type: 'escalation', name: 'gold' }],
    });

    expect(plan.responders).toEqual([
      { type: 'escalation', ref: 'gold', name: 'Gold' },
    ]);
    expect(plan.snapshot).toEqual({
      version: 2,
      policies: [
        {
          id: 'gold',
          name: 'Gold',
          steps: [
            {
              ...onCallStep,
              position: 1,
              recipientName: 'Payments-primary',
            },
          ],
          repeat: { count: 3, waitMinutes: 5 },
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(plan.snapshot))).toEqual(plan.snapshot);
  });

  it.each([
    ['id', { id: 'group:default/payments' }],
    ['name', { name: 'Payments' }],
    ['reference', { ref: 'group:default/payments' }],
  ])('follows the first policy of a team given by %s', (_, identifier) => {
    const plan = planFor({ responders: [{ type: 'team', ...identifier }] });

    expect(plan.teams).toEqual([groupRef('payments')]);
    expect(namesOf(plan)).toEqual(['Standard']);
  });

  it('makes steps for a team without a policy: on call, and everybody after ten minutes', () => {
    const plan = planFor({ responders: [{ type: 'team', name: 'web' }] });

    expect(stepsOf(plan)).toEqual([
      '0 default schedule web-primary',
      '10 all team group:default/web',
    ]);
  });

  it('tells everybody at once in a team without policy and schedule', () => {
    const plan = planFor({ responders: [{ type: 'team', name: 'ledger' }] });

    expect(stepsOf(plan)).toEqual(['0 all team group:default/ledger']);
  });

  it('pages who is on call in a schedule once, and says that nothing follows', () => {
    const plan = planFor({
      responders: [{ type: 'schedule', name: 'Payments-primary' }],
    });

    expect(stepsOf(plan)).toEqual(['0 default schedule payments-primary']);
    expect(plan.teams).toEqual([groupRef('payments')]);
    expect(textsOf(plan)).toContain(
      'A schedule alone never escalates: nobody else follows if Payments-primary does not answer.',
    );
  });

  it('pages a person who is given by the e-mail address', () => {
    const plan = planFor({
      responders: [{ type: 'user', username: 'Ben@bancly.example' }],
    });

    expect(plan.responders).toEqual([
      { type: 'user', ref: userRef('ben'), name: 'Ben' },
    ]);
    expect(stepsOf(plan)).toEqual(['0 default user user:default/ben']);
  });

  it('merges several responders into one snapshot, each once', () => {
    const plan = planFor({
      responders: [
        { type: 'team', name: 'payments' },
        { type: 'user', name: 'ben' },
        { type: 'team', id: 'group:default/payments' },
      ],
    });

    expect(namesOf(plan)).toEqual(['Standard', 'Page Ben']);
    expect(plan.responders).toHaveLength(2);
  });

  it('ignores empty identifiers, which some clients send', () => {
    const plan = planFor({
      responders: [{ type: 'user', id: '', name: ' ', username: 'ana' }],
    });

    expect(plan.responders).toEqual([
      { type: 'user', ref: userRef('ana'), name: 'Ana' },
    ]);
  });

  it('says so when a responder does not exist, and falls back to the team of the service', () => {
    const plan = planFor({
      responders: [{ type: 'team', name: 'Ghosts' }],
      service: ['component:default/portal'],
    });

    expect(textsOf(plan)).toEqual([
      'The alert names the team "Ghosts", which does not exist here.',
      'Follows the escalation policy Standard of Payments, because it answers for Portal.',
    ]);
    expect(namesOf(plan)).toEqual(['Standard']);
  });

  it('does not fall back when one of the responders exists', () => {
    const plan = planFor({
      responders: [
        { type: 'team', name: 'Ghosts' },
        { type: 'user', name: 'ana' },
      ],
      service: ['portal'],
    });

    expect(namesOf(plan)).toEqual(['Page Ana']);
  });

  it('says so when a kind of responder is unknown', () => {
    const plan = planFor({ responders: [{ type: 'planet', name: 'Mars' }] });

    expect(textsOf(plan)[0]).toBe(
      'A responder of the type "planet" is not known here; known are user, team, schedule and escalation.',
    );
  });

  it('keeps its sentences short and few, whatever a machine sends', () => {
    const long = { type: 'team', name: 'x'.repeat(100_000) };
    const plan = planFor({ responders: Array(1000).fill(long) });

    expect(plan.events).toHaveLength(51);
    expect(Math.max(...textsOf(plan).map(text => text.length))).toBeLessThan(
      200,
    );
  });

  describe('for a service', () => {
    it.each([
      ['portal', 'its owner', ['Standard']],
      ['annotated', 'its policy before its owner', ['Gold']],
      ['teamed', 'its team before its owner', ['Standard']],
      ['private', 'its owner, a person', ['Page Ana']],
    ])('%s follows %s', (name, _, policies) => {
      expect(namesOf(planFor({ service: [name] }))).toEqual(policies);
    });

    it('uses the schedule that it names instead of all of its team', () => {
      expect(stepsOf(planFor({ service: ['scheduled'] }))).toEqual([
        '0 default schedule payments-night',
        '10 all team group:default/payments',
      ]);
    });

    it('takes the first candidate that is in the catalog', () => {
      const plan = planFor({ service: ['ghost', 'books', 'portal'] });

      expect(plan.service).toBe('component:default/books');
      expect(plan.teams).toEqual([groupRef('ledger')]);
    });

    it('says so when an annotation names what does not exist, and uses the owner', () => {
      const plan = planFor({ service: ['mistaken'] });

      expect(stepsOf(plan)).toEqual(['0 all team group:default/ledger']);
      expect(textsOf(plan)).toEqual([
        'The annotation muster.dev/team of Mistaken names "ghosts", which is not a Group of the catalog.',
        'Pages everybody in Ledger, which has no schedule, because it answers for Mistaken.',
        'The annotation muster.dev/escalation-policy of Mistaken names "none such", which does not exist here.',
      ]);
    });

    it('lets an annotation of another team alone when the alert names a team itself', () => {
      const plan = planFor({
        responders: [{ type: 'team', name: 'payments' }],
        service: ['annotated'],
      });

      expect(namesOf(plan)).toEqual(['Standard']);
    });
  });

  describe('without a responder and an owner', () => {
    it('goes to the team of the integration', () => {
      const plan = planFor({
        service: ['orphan'],
        integrationTeam: groupRef('web'),
      });

      expect(plan.teams).toEqual([groupRef('web')]);
    });

    it('passes by a team that reaches nobody', () => {
      const plan = planFor({
        service: ['empty'],
        integrationTeam: groupRef('web'),
      });

      expect(stepsOf(plan)[0]).toBe('0 default schedule web-primary');
    });

    it('goes to the default team last', () => {
      const plan = planFor({}, { defaultTeam: groupRef('ledger') });

      expect(plan.teams).toEqual([groupRef('ledger')]);
      expect(textsOf(plan)).toEqual([
        'Pages everybody in Ledger, which has no schedule, because it is the team for everything that names nobody.',
      ]);
    });

    it('is silent when there is nobody, and says why', () => {
      const plan = planFor({}, { defaultTeam: groupRef('ghosts') });

      expect(plan.snapshot.policies).toEqual([]);
      expect(plan.events).toEqual([
        {
          type: 'routed',
          text: 'The team for everything that names nobody, group:default/ghosts, is not in the catalog.',
        },
        {
          type: 'silent',
          text: 'Nobody will be paged: neither the alert, its service, its integration nor the default team leads to anybody.',
        },
      ]);
    });
  });
});

function planFor(
  request: Partial<EscalationRequest>,
  options: { defaultTeam?: string; from?: Roster } = {},
) {
  return planEscalation({
    roster: options.from ?? bank,
    request: { responders: [], service: [], subject: {}, ...request },
    now: DateTime.fromISO('2026-03-02T12:00:00Z').toUTC(),
    defaultTeam: options.defaultTeam,
  });
}

type Plan = ReturnType<typeof planEscalation>;

function namesOf({ snapshot }: Plan): string[] {
  return snapshot.policies.map(({ name }) => name);
}

function stepsOf({ snapshot }: Plan): string[] {
  return snapshot.policies
    .flatMap(({ steps }) => steps)
    .map(
      ({ delayMinutes, notify, recipient }) =>
        `${delayMinutes} ${notify} ${recipient.type} ${recipient.ref}`,
    );
}

function textsOf({ events }: Plan): string[] {
  return events.map(({ text }) => text);
}
