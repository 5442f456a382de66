import { INTEGRATION_TYPES } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  groupRef,
  person,
  policy,
  roster,
  rule,
  schedule,
  step,
  team,
  userRef,
} from '../tests/__testUtils__/testRoster';
import { spec } from '../schema/openapi.generated';
import { planFile } from './checkFile';
import { HeartbeatName } from './describeFile';
import { IntegrationInUse } from './stillNeeded';
import { descriptorSchema } from './descriptorProblems';
import { ManagedObject } from './PlannedObject';
import { valueAt } from './valueAt';

const FILE = 'resource:default/identity-on-call';
const IDENTITY = groupRef('identity');

const HOUSE = {
  people: [person('ana'), person('ben')],
  teams: [team('identity', ['ana', 'ben']), team('other', ['ana'])],
};

const SCHEDULE = `apiVersion: muster.dev/v1alpha1
kind: Schedule
metadata:
  name: primary
  title: Identity primary
spec:
  timezone: Europe/Berlin
  rotations:
    - name: Weekly
      type: weekly
      start: 2026-01-05T09:00
      participants: [user:default/ana, ben]
`;

const POLICY = `---
apiVersion: muster.dev/v1alpha1
kind: EscalationPolicy
metadata: { name: standard }
spec:
  steps:
    - to: { schedule: primary }
    - delayMinutes: 10
      notify: all
      to: { team: identity }
`;

const RULES = `---
apiVersion: muster.dev/v1alpha1
kind: RoutingRules
metadata: { name: rules }
spec:
  rules:
    - name: Noise
      criteria:
        type: match-all-conditions
        conditions: [{ field: tags, operation: contains, expectedValue: info }]
      to: { nobody: true }
  default: { escalation: standard }
`;

const INTEGRATION = `apiVersion: muster.dev/v1alpha1
kind: Integration
metadata: { name: shop, title: Shop webhook }
spec:
  type: webhook
  priorities:
    severities: { Fatal: P1 }
  mapping:
    fields: { message: '{{title}}' }
    rules:
      - does: close
        criteria:
          type: match-all-conditions
          conditions: [{ field: state, operation: equals, expectedValue: ok }]
`;

const ACTIONS = `---
apiVersion: muster.dev/v1alpha1
kind: Integration
metadata: { name: checks }
spec:
  type: zabbix
  actions:
    - type: close
      name: What is over
    - type: ignore
      name: Tests
      criteria:
        type: match-any-condition
        conditions: [{ field: host.name, operation: starts-with, expectedValue: test }]
    - type: create
      name: The rest
      message: '{{message}} on {{host.name}}'
      priority: P2
      responders:
        - { type: schedule, id: primary }
        - { type: user, id: ben }
        - { type: team, id: other }
`;

const HEARTBEAT = `apiVersion: muster.dev/v1alpha1
kind: Heartbeat
metadata: { name: nightly }
spec:
  interval: 1
  intervalUnit: days
  alert: { message: No backup, priority: P2 }
`;

const POLICIES = `apiVersion: muster.dev/v1alpha1
kind: HandlingPolicies
metadata: { name: policies }
spec:
  alert:
    - name: Tests are P5
      criteria:
        type: match-any-condition
        conditions: [{ field: tags, operation: contains, expectedValue: test }]
      priority: P5
    - name: Where it came from
      message: '{{message}} (from {{source}})'
  notification:
    - name: Nights
      enabled: false
      timeRestriction:
        type: time-of-day
        restriction: { startHour: 22, startMin: 0, endHour: 6, endMin: 0 }
      timezone: Europe/Berlin
      suppress: true
`;

const POLICIES_THAT_TELL = `---
apiVersion: muster.dev/v1alpha1
kind: HandlingPolicies
metadata: { name: policies }
spec:
  alert:
    - name: Others hear of it
      message: '{{message}}'
      responders: RESPONDERS
`;

function plan(
  text: string,
  options: {
    house?: Parameters<typeof roster>[0];
    managed?: readonly ManagedObject[];
    heartbeats?: readonly HeartbeatName[];
    integrations?: readonly IntegrationInUse[];
    owner?: string;
  } = {},
) {
  return planFile({
    file: FILE,
    team: options.owner ?? IDENTITY,
    text,
    roster: roster({ ...HOUSE, ...options.house }),
    managed: options.managed ?? [],
    heartbeats: options.heartbeats ?? [],
    integrations: options.integrations ?? [],
    now: DateTime.fromISO('2026-01-05T08:00:00Z'),
  });
}

/** What is kept after a file was taken over. */
function takenOver(text: string): ManagedObject[] {
  return plan(text).saved.map(({ kind, id, descriptor, resolved }) => ({
    kind,
    id,
    name: descriptor.metadata.name,
    declared: JSON.parse(JSON.stringify({ descriptor, resolved })),
  }));
}

const ALL = SCHEDULE + POLICY + RULES;

describe('planFile', () => {
  it('makes what the file says, with the names in it resolved', () => {
    const { saved, changes, problems } = plan(ALL);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      {
        action: 'create',
        kind: 'schedule',
        name: 'Identity primary',
        differences: [],
      },
      {
        action: 'create',
        kind: 'escalation-policy',
        name: 'standard',
        differences: [],
      },
      {
        action: 'create',
        kind: 'routing-rules',
        name: 'rules',
        differences: [],
      },
    ]);
    const [made, told, rules] = saved;
    expect(made.resolved).toMatchObject({
      name: 'Identity primary',
      team: IDENTITY,
      enabled: true,
      rotations: [
        {
          length: 1,
          // Nine o'clock in Berlin, in winter.
          start: '2026-01-05T08:00:00.000Z',
          participants: [
            { type: 'user', ref: userRef('ana') },
            { type: 'user', ref: userRef('ben') },
          ],
        },
      ],
    });
    expect(told.resolved).toMatchObject({
      steps: [
        { delayMinutes: 0, recipient: { type: 'schedule', ref: made.id } },
        { notify: 'all', recipient: { type: 'team', ref: IDENTITY } },
      ],
    });
    expect(rules).toMatchObject({
      id: IDENTITY,
      resolved: [
        { name: 'Noise', notify: { type: 'none' } },
        { isDefault: true, notify: { type: 'escalation', id: told.id } },
      ],
    });
  });

  it('lets policies take turns, those of the file by their names, also when they tell that schedule', () => {
    const turns = '[ben, { escalation: standard }, { escalation: Elsewhere }]';
    const text = SCHEDULE.replace('[user:default/ana, ben]', turns) + POLICY;
    const elsewhere = policy('elsewhere', { steps: [] });
    const { saved, problems } = plan(text, {
      house: { policies: [elsewhere] },
    });
    expect(problems).toEqual([]);
    const [made, told] = saved;
    expect(made.resolved).toMatchObject({
      rotations: [
        {
          participants: [
            { type: 'user', ref: userRef('ben') },
            { type: 'escalation', ref: told.id },
            { type: 'escalation', ref: 'elsewhere' },
          ],
        },
      ],
    });
  });

  it('has nothing to do when the file says the same again', () => {
    const managed = takenOver(ALL);
    expect(plan(ALL, { managed })).toEqual({
      saved: [],
      deleted: [],
      changes: [],
      problems: [],
    });
  });

  it('says field by field what an edit changes, and what goes', () => {
    const managed = takenOver(ALL);
    const edited = SCHEDULE.replace('[user:default/ana, ben]', '[ben]').replace(
      'title: Identity primary',
      'title: First line',
    );
    expect(plan(edited, { managed }).changes).toEqual([
      {
        action: 'update',
        kind: 'schedule',
        name: 'First line',
        differences: [
          'metadata.title: Identity primary becomes First line',
          'spec.rotations[0].participants: ["user:default/ana","ben"] becomes ["ben"]',
        ],
      },
      {
        action: 'delete',
        kind: 'escalation-policy',
        name: 'standard',
        differences: [],
      },
      {
        action: 'delete',
        kind: 'routing-rules',
        name: 'rules',
        differences: [],
      },
    ]);
  });

  it.each<[string, string, string, object]>([
    [
      'YAML that cannot be read',
      SCHEDULE,
      'timezone: Europe/Berlin\n  oops: [',
      { line: 9, message: expect.stringContaining('') },
    ],
    [
      'a field that is not known',
      SCHEDULE,
      'timezone: Europe/Berlin\n  zone: x',
      {
        line: 8,
        column: 3,
        message:
          'spec.zone is not known here, expected one of timezone, enabled, rotations',
      },
    ],
    [
      'a turn that is too long',
      SCHEDULE.replace('type: weekly', 'type: weekly\n      length: 1001'),
      'timezone: Europe/Berlin',
      {
        line: 11,
        column: 7,
        message: 'spec.rotations[0].length is 1001, expected at most 1000',
      },
    ],
    [
      'a rotation of nobody at all',
      SCHEDULE.replace('[user:default/ana, ben]', '[]'),
      'timezone: Europe/Berlin',
      {
        line: 12,
        column: 7,
        message:
          'spec.rotations[0].participants is [], expected at least 1 entry',
      },
    ],
    [
      'too many rotations',
      SCHEDULE.replace(/ {4}- name: Weekly[^]*/, rotation =>
        Array.from({ length: 101 }, (_, index) =>
          rotation.replace('Weekly', `Weekly ${index}`),
        ).join(''),
      ),
      'timezone: Europe/Berlin',
      {
        line: 8,
        message: expect.stringMatching(
          /^spec\.rotations is .*, expected at most 100 entries$/,
        ),
      },
    ],
    [
      'too many people in a rotation',
      SCHEDULE.replace('ben]', `${'ben, '.repeat(200)}]`),
      'timezone: Europe/Berlin',
      {
        line: 12,
        message: expect.stringMatching(
          /^spec\.rotations\[0\]\.participants is .*, expected at most 200 entries$/,
        ),
      },
    ],
    [
      'a zone that does not exist',
      SCHEDULE,
      'timezone: Mars/Olympus',
      {
        line: 7,
        column: 3,
        message:
          'spec.timezone is Mars/Olympus, expected an IANA zone such as Europe/Berlin',
      },
    ],
    [
      'somebody whom the catalog does not know',
      SCHEDULE.replace('ben]', 'zoe]'),
      'timezone: Europe/Berlin',
      {
        line: 12,
        column: 40,
        message:
          'spec.rotations[0].participants[1] is user:default/zoe, which is not a User of the catalog',
      },
    ],
    [
      'an escalation policy that is nowhere',
      SCHEDULE.replace('ben]', '{ escalation: ghosts }]'),
      'timezone: Europe/Berlin',
      {
        line: 12,
        column: 40,
        message:
          'spec.rotations[0].participants[1] is ghosts, which is not an escalation policy',
      },
    ],
    [
      'a participant that is nothing of the kind',
      SCHEDULE.replace('ben]', '{ policy: ghosts }]'),
      'timezone: Europe/Berlin',
      {
        line: 12,
        message:
          'spec.rotations[0].participants[1].policy is not known here, expected one of escalation',
      },
    ],
    [
      'a time that the clocks skip',
      SCHEDULE.replace('2026-01-05T09:00', '2026-03-29T02:30'),
      'timezone: Europe/Berlin',
      {
        line: 11,
        column: 7,
        message:
          'spec.rotations[0].start is 2026-03-29T02:30, which the clocks of Europe/Berlin skip, expected 2026-03-29T00:30:00.000Z or 2026-03-29T01:30:00.000Z',
      },
    ],
    [
      'a day without a time',
      SCHEDULE.replace('2026-01-05T09:00', '2026-03-29'),
      'timezone: Europe/Berlin',
      {
        line: 11,
        column: 7,
        message:
          "spec.rotations[0].start is '2026-03-29', expected a day and a time on the clocks of Europe/Berlin such as 2026-03-29T09:00, or with an offset such as 2026-03-29T09:00:00Z",
      },
    ],
    [
      'a time that is none',
      SCHEDULE.replace('2026-01-05T09:00', 'monday'),
      'timezone: Europe/Berlin',
      {
        line: 11,
        message:
          "spec.rotations[0].start is 'monday', expected a day and a time on the clocks of Europe/Berlin such as 2026-03-08T09:00, or with an offset such as 2026-03-08T09:00:00Z",
      },
    ],
    [
      'a schedule that does not exist',
      SCHEDULE + POLICY.replace('schedule: primary', 'schedule: secondary'),
      'timezone: Europe/Berlin',
      {
        line: 19,
        column: 7,
        message: 'spec.steps[0].to is secondary, which is not a schedule',
      },
    ],
    [
      'a name that stands there twice',
      `${SCHEDULE}---\n${SCHEDULE}`,
      'timezone: Europe/Berlin',
      {
        line: 17,
        column: 3,
        message:
          'metadata.name is primary, like that of another Schedule in the file, expected a different one',
      },
    ],
  ])('refuses %s, and says where it stands', (_, text, line, problem) => {
    const broken = text.replace('timezone: Europe/Berlin', line);
    const { saved, problems } = plan(broken);
    expect(saved).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining(problem));
  });

  it('finds wrong names beside what does not fit the schema, and says nothing wrong about what leads there', () => {
    const bad = SCHEDULE.replace('type: weekly', 'type: yearly')
      .replace('ben]', 'zoe, ymir]')
      .concat(POLICY.replace('team: identity', 'team: ghosts'))
      .concat(RULES.replace('escalation: standard', 'escalation: none'));
    expect(plan(bad).problems.map(({ message }) => message)).toEqual([
      'spec.rotations[0].type is "yearly", expected hourly or daily or weekly',
      'spec.rotations[0].participants[1] is user:default/zoe, which is not a User of the catalog',
      'spec.rotations[0].participants[2] is user:default/ymir, which is not a User of the catalog',
      'spec.steps[1].to is group:default/ghosts, which is not a Group of the catalog',
      'spec.default is none, which is not an escalation policy',
    ]);
    const unnamed = ALL.replace('name: primary', 'nome: primary');
    expect(plan(unnamed).problems.map(({ message }) => message)).toEqual([
      'metadata.name is missing',
      'metadata.nome is not known here, expected one of name, title, description',
    ]);
  });

  it('says at once all that is wrong, also beside a zone that there is not and titles that are taken', () => {
    const bad = SCHEDULE.replace('Europe/Berlin', 'Europe/Berlim')
      .replace('2026-01-05T09:00', 'monday')
      .replace('ben]', 'zoe]')
      .concat('    - name: Weekly\n      type: weekly\n      start: tuesday\n')
      .concat('      participants: [ben]\n')
      .concat(POLICY.replace('notify: all', 'notify: next'))
      .concat('    - { to: { user: ana }, notify: all }\n')
      .concat(RULES.replace('escalation: standard', 'escalation: none'));
    const house = {
      schedules: [schedule('Identity primary', { participants: ['ana'] })],
      policies: [policy('other', { name: 'standard', steps: [] })],
      routingRules: [rule('Old', 'identity')],
    };
    const said = plan(bad, { house }).problems.map(({ message }) => message);
    expect(said).toEqual(
      [
        'There is already a schedule named Identity primary',
        'spec.timezone is Europe/Berlim, expected an IANA zone',
        "spec.rotations[0].start is 'monday'",
        'spec.rotations[0].participants[1] is user:default/zoe',
        'spec.rotations[1].name is Weekly, like that of another',
        "spec.rotations[1].start is 'tuesday'",
        'There is already an escalation policy named standard',
        'spec.steps[1].notify is next',
        'spec.steps[2].notify is all',
        'Identity has routing rules that are not of this file',
        'spec.default is none',
      ].map(start => expect.stringContaining(start)),
    );
  });

  it('makes integrations of the team without a key, and says so', () => {
    const { saved, changes, problems } = plan(INTEGRATION);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      {
        action: 'create',
        kind: 'integration',
        name: 'Shop webhook',
        differences: ['It has no key until somebody makes one in the portal.'],
      },
    ]);
    expect(saved[0].resolved).toEqual({
      id: saved[0].id,
      name: 'Shop webhook',
      type: 'webhook',
      team: IDENTITY,
      rights: ['write'],
      scope: 'account',
      enabled: true,
      priorities: { severities: { fatal: 'P1' } },
      mapping: {
        fields: { message: '{{title}}' },
        rules: [
          {
            does: 'close',
            filter: {
              type: 'match-all-conditions',
              conditions: [
                { field: 'state', operation: 'equals', expectedValue: 'ok' },
              ],
            },
          },
        ],
      },
    });
    const managed = takenOver(INTEGRATION);
    expect(plan(INTEGRATION, { managed }).changes).toEqual([]);
    expect(plan('', { managed }).changes).toEqual([
      expect.objectContaining({
        action: 'delete',
        differences: [
          'Its key stops working: alerts that are sent with it are refused.',
        ],
      }),
    ]);
  });

  it.each([
    [
      'a key that configures for all teams',
      ['type: webhook', 'type: api\n  rights: [configure]'],
      'spec.rights has configure for all teams, expected scope: team beside it; a key that configures everything is made in the portal',
    ],
    [
      'rights of a sender',
      ['type: webhook', 'type: webhook\n  rights: [write]'],
      'spec.rights is set, but a key for Webhook only ever sends alerts; expected none for the type webhook',
    ],
    [
      'another kind under the same name',
      ['type: webhook', 'type: grafana'],
      'spec.type is grafana and was webhook, but a key belongs to one kind; expected webhook, or another metadata.name for a new integration with a key of its own',
    ],
    [
      'a mapping of a tool',
      ['type: webhook', 'type: grafana'],
      'spec.mapping is set, but the messages of Grafana are read as it writes them; expected none, or the type webhook',
    ],
    [
      'a comparison that cannot be made',
      ['expectedValue: ok', 'expectedValue: ""'],
      expect.stringMatching(/^spec\.mapping\.rules\[0\]\.criteria\.conditions/),
    ],
    [
      'a template that could never be filled in',
      ["'{{title}}'", "'{{title}'"],
      expect.stringMatching(
        /^spec\.mapping\.fields\.message cannot be filled in, \{\{title\}: these braces/,
      ),
    ],
    [
      'a word that stands there twice',
      ['Fatal: P1', 'Fatal: P1, fatal: P2'],
      expect.stringContaining(
        'spec.priorities.severities["fatal"] is there twice',
      ),
    ],
    [
      'a key',
      ['type: webhook', 'type: webhook\n  key: 0f5f1b0e'],
      'spec.key is not known here, expected one of type, enabled, scope, rights, priorities, mapping, actions',
    ],
  ])('refuses integrations with %s', (_, [from, to], message) => {
    const managed = takenOver(INTEGRATION);
    const { problems } = plan(INTEGRATION.replace(from, to), { managed });
    expect(problems).toContainEqual({
      line: expect.any(Number),
      column: expect.any(Number),
      message,
    });
  });

  it('gives integrations their actions, in the order in which they are asked', () => {
    const { saved, problems } = plan(SCHEDULE + ACTIONS);
    expect(problems).toEqual([]);
    const [primary, checks] = saved;
    expect(checks.resolved).toMatchObject({
      mapping: undefined,
      actions: [
        {
          type: 'ignore',
          name: 'Tests',
          filter: {
            type: 'match-any-condition',
            conditions: [
              {
                field: 'host.name',
                operation: 'starts-with',
                expectedValue: 'test',
              },
            ],
          },
        },
        {
          type: 'create',
          name: 'The rest',
          filter: { type: 'match-all' },
          message: '{{message}} on {{host.name}}',
          priority: 'P2',
          responders: [
            { type: 'schedule', id: primary.id },
            { type: 'user', id: userRef('ben') },
            { type: 'team', id: groupRef('other') },
          ],
        },
        { type: 'close', name: 'What is over', filter: { type: 'match-all' } },
      ],
    });

    const text = SCHEDULE + ACTIONS;
    const managed = takenOver(text);
    expect(plan(text, { managed }).changes).toEqual([]);
    const differencesAfter = (edited: string) =>
      plan(edited, { managed }).changes.map(({ differences }) => differences);
    expect(
      differencesAfter(text.replace('priority: P2', 'priority: P1')),
    ).toEqual([['spec.actions[2].priority: P2 becomes P1']]);
    const [without] = text.split('  actions:');
    expect(differencesAfter(without)).toEqual([
      [
        expect.stringMatching(/^spec\.actions: .* goes$/),
        'What its messages do stays, and is edited in the portal.',
      ],
    ]);
  });

  it.each([
    [
      'a person whom nobody knows',
      ['id: ben', 'id: nobody'],
      'spec.actions[2].responders[1] is user:default/nobody, which is not a User of the catalog',
      '{ type: user, id: nobody }',
    ],
    [
      'a schedule that is not there',
      ['id: primary', 'id: secondary'],
      'spec.actions[2].responders[0] is secondary, which is not a schedule',
      '{ type: schedule, id: secondary }',
    ],
    [
      'a comparison that cannot be made',
      ['expectedValue: test', 'expectedValue: ""'],
      expect.stringMatching(
        /^spec\.actions\[1\]\.criteria\.conditions\[0\]\.expectedValue /,
      ),
      'expectedValue: ""',
    ],
    [
      'a template that cannot be filled in',
      ['on {{host.name}}', 'on {{host.name.}}'],
      expect.stringMatching(/^spec\.actions\[2\]\.message cannot be filled in/),
      'message:',
    ],
    [
      'an alert of what opens none',
      ['name: What is over', 'name: What is over\n      priority: P1'],
      'spec.actions[0].priority is set, expected none, because an action of the type close creates no alert',
      'priority: P1',
    ],
    [
      'a deed that is not there',
      ['type: close', 'type: escalate'],
      expect.stringMatching(/^spec\.actions\[0\]\.type is "escalate"/),
      'type: escalate',
    ],
    [
      'an order besides that of the list',
      ['name: Tests', 'name: Tests\n      order: 2'],
      expect.stringMatching(/^spec\.actions\[1\]\.order is not known here/),
      'order: 2',
    ],
  ])(
    'refuses actions with %s, and says where',
    (_, [from, to], message, at) => {
      const text = SCHEDULE + ACTIONS.replace(from, to);
      const { problems } = plan(text);
      expect(problems).toEqual([
        { line: expect.any(Number), column: expect.any(Number), message },
      ]);
      const [{ line = 0, column = 0 }] = problems;
      const rest = text.split('\n')[line - 1].slice(column - 1);
      expect(rest.slice(0, at.length)).toBe(at);
    },
  );

  it('knows in its schema every kind of integration, and every field of an action', () => {
    expect(
      descriptorSchema.definitions.integration.properties.type.enum,
    ).toEqual(INTEGRATION_TYPES);
    const path = ['components', 'schemas', 'IntegrationAction', 'properties'];
    const asked = Object.keys(Object(valueAt(spec, path)))
      // Their place in the list says the order.
      .filter(field => field !== 'order')
      .map(field => (field === 'filter' ? 'criteria' : field));
    expect(
      Object.keys(descriptorSchema.definitions.action.properties).sort(),
    ).toEqual(asked.sort());
  });

  it('makes heartbeats of the team, unless machines ping that name already', () => {
    const { saved, changes, problems } = plan(HEARTBEAT);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      {
        action: 'create',
        kind: 'heartbeat',
        name: 'nightly',
        differences: ['It waits for its first ping.'],
      },
    ]);
    const [{ id, resolved }] = saved;
    expect(resolved).toEqual({
      id,
      name: 'nightly',
      interval: 1,
      intervalUnit: 'days',
      enabled: true,
      team: IDENTITY,
      alertMessage: 'No backup',
      alertPriority: 'P2',
      alertTags: [],
    });
    const managed = takenOver(HEARTBEAT);
    const own = { managed, heartbeats: [{ id, name: 'nightly' }] };
    expect(plan(HEARTBEAT, own)).toMatchObject({ changes: [], problems: [] });
    expect(
      plan(HEARTBEAT, { heartbeats: [{ id: 'other', name: 'nightly' }] })
        .problems,
    ).toEqual([
      {
        line: 3,
        column: 1,
        message: expect.stringContaining(
          'There is already a heartbeat named nightly',
        ),
      },
    ]);
  });

  it('makes all policies of the team, each type in its order', () => {
    const { saved, problems } = plan(POLICIES);
    expect(problems).toEqual([]);
    expect(saved).toEqual([
      expect.objectContaining({
        kind: 'handling-policies',
        id: IDENTITY,
        resolved: [
          expect.objectContaining({
            type: 'alert',
            name: 'Tests are P5',
            team: IDENTITY,
            order: 0,
            enabled: true,
            priority: 'P5',
            filter: expect.objectContaining({ type: 'match-any-condition' }),
          }),
          expect.objectContaining({
            order: 1,
            filter: { type: 'match-all' },
            message: '{{message}} (from {{source}})',
          }),
          expect.objectContaining({
            type: 'notification',
            order: 0,
            enabled: false,
            suppress: true,
            timezone: 'Europe/Berlin',
          }),
        ],
      }),
    ]);
    const managed = takenOver(POLICIES);
    const known = saved.flatMap(object =>
      object.kind === 'handling-policies' ? object.resolved : [],
    );
    const house = { handlingPolicies: known };
    expect(plan(POLICIES, { managed, house }).changes).toEqual([]);
    expect(plan(POLICIES, { house }).problems).toEqual([
      {
        line: 2,
        column: 1,
        message:
          'Identity has policies that are not of this file; delete them first, because a file says all policies of its team',
      },
    ]);
    // Policies of a team say nothing about whose its routing rules are.
    const rules = { ...house, routingRules: [rule('Old', 'identity')] };
    expect(plan(POLICIES + RULES, { managed, house: rules }).problems).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('has routing rules that are not of'),
      }),
      expect.objectContaining({
        message: 'spec.default is standard, which is not an escalation policy',
      }),
    ]);
  });

  it('knows whom policies tell by their names in the file and in the catalog', () => {
    const telling = (responders: string) =>
      plan(SCHEDULE + POLICIES_THAT_TELL.replace('RESPONDERS', responders));
    const { saved, problems } = telling(
      '[{ type: schedule, id: primary }, { type: team, id: other }, { type: user, id: ben }]',
    );
    expect(problems).toEqual([]);
    const [primary, policies] = saved;
    expect(policies).toMatchObject({
      resolved: [
        {
          responders: [
            { type: 'schedule', id: primary.id },
            { type: 'team', id: groupRef('other') },
            { type: 'user', id: userRef('ben') },
          ],
        },
      ],
    });

    expect(
      telling(
        '[{ type: escalation, id: none }, { type: team, id: nobody }]',
      ).problems.map(({ message }) => message),
    ).toEqual([
      'spec.alert[0].responders[0] is none, which is not an escalation policy',
      'spec.alert[0].responders[1] is group:default/nobody, which is not a Group of the catalog',
    ]);
  });

  it.each([
    [
      'two of one name',
      ['name: Where it came from', 'name: Tests are P5'],
      'spec.alert[1].name is Tests are P5, like that of another alert policy, expected a different one',
    ],
    [
      'a comparison that cannot be made',
      ['expectedValue: test', 'expectedValue: ""'],
      expect.stringMatching(/^spec\.alert\[0\]\.criteria\.conditions\[0\]/),
    ],
    [
      'a zone that does not exist',
      ['Europe/Berlin', 'Mars/Olympus'],
      expect.stringMatching(/^spec\.notification\[0\]\.timezone is .Mars/),
    ],
  ])('refuses policies with %s', (_, [from, to], message) => {
    expect(plan(POLICIES.replace(from, to)).problems).toEqual([
      { line: expect.any(Number), column: expect.any(Number), message },
    ]);
  });

  it('does not take what others made', () => {
    const house = {
      schedules: [schedule('Identity primary', { participants: ['ana'] })],
    };
    expect(plan(SCHEDULE, { house }).problems).toEqual([
      {
        line: 5,
        column: 3,
        message:
          'There is already a schedule named Identity primary that is not of this file; choose another title, or delete that one first',
      },
    ]);
    const rules = { routingRules: [rule('Old', 'identity')] };
    expect(plan(ALL, { house: rules }).problems).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('delete them first'),
      }),
    ]);
    expect(plan(ALL, { owner: groupRef('ghosts') }).problems).toEqual([
      {
        message:
          'The owner of the file is group:default/ghosts, expected a Group of the catalog, to which everything in the file belongs',
      },
    ]);
  });

  it('lets nothing go that others lead to', () => {
    const managed = takenOver(ALL);
    const [{ id }, { id: told }] = managed;
    const house = {
      schedules: [
        schedule('nights', {
          participants: [{ type: 'escalation', ref: told }],
        }),
      ],
      policies: [
        policy('gold', {
          steps: [step(0, 'default', { type: 'schedule', ref: id })],
        }),
      ],
      routingRules: [
        rule('Night', 'other', { notify: { type: 'schedule', id } }),
      ],
      handlingPolicies: [
        {
          type: 'alert' as const,
          id: 'loud',
          name: 'Loud',
          enabled: true,
          order: 0,
          filter: { type: 'match-all' as const },
          responders: [{ type: 'schedule' as const, id }],
        },
      ],
    };
    expect(plan('', { house, managed }).problems).toEqual([
      {
        message:
          'Identity primary is not in the file any more, but the escalation policy Gold still leads to it; change that first',
      },
      {
        message:
          'Identity primary is not in the file any more, but the routing rule "Night" of group:default/other still leads to it; change that first',
      },
      {
        message:
          'Identity primary is not in the file any more, but the policy "Loud" still leads to it; change that first',
      },
      {
        message:
          'standard is not in the file any more, but the schedule Nights still leads to it; change that first',
      },
    ]);
  });

  it('lets nothing go that actions of integrations add to alerts, unless the file says other ones', () => {
    const text = SCHEDULE + ACTIONS;
    const managed = takenOver(text);
    const [primary, checks] = managed;
    const told = {
      type: 'create' as const,
      name: 'The rest',
      filter: { type: 'match-all' as const },
      responders: [{ type: 'schedule' as const, id: primary.id }],
    };
    const integrations = [
      { id: 'other', name: 'Shop', actions: [told] },
      { id: 'quiet', name: 'Quiet' },
      { id: checks.id, name: 'checks', actions: [told] },
    ];
    const problem = (name: string) => ({
      message: `Identity primary is not in the file any more, but an action of the integration ${name} still leads to it; change that first`,
    });
    const after = (edited: string) => {
      const { problems, deleted } = plan(edited, { managed, integrations });
      return [problems, deleted.length];
    };
    expect(after('')).toEqual([[problem('Shop')], 0]);
    const [left] = ACTIONS.split('  actions:');
    expect(after(left)).toEqual([[problem('Shop'), problem('checks')], 0]);
    const itself = {
      id: 'night',
      name: 'Night',
      responders: told.responders,
    };
    expect(
      plan('', { managed, integrations: [itself] }).problems.map(
        ({ message }) => message,
      ),
    ).toEqual([
      'Identity primary is not in the file any more, but the integration Night still leads to it; change that first',
    ]);
    integrations.shift();
    expect(after(`${left}  actions: []\n`)).toEqual([[], 1]);
    expect(after('')).toEqual([[], 2]);
  });

  it.each([
    ['keys', (index: number) => `k${index}: 1`],
    ['anchors', (index: number) => `k${index}: &a${index} 1`],
  ])('is done soon with tens of thousands of %s', (_, line) => {
    const text = Array.from({ length: 25_000 }, (_none, index) => line(index));
    const startedAt = performance.now();

    const { problems } = plan(text.join('\n'));

    expect(problems.length).toBeLessThanOrEqual(100);
    expect(problems[0].message).toContain('is missing');
    expect(performance.now() - startedAt).toBeLessThan(60_000);
  });

  it('finds what a map says twice', () => {
    const { problems } = plan(
      SCHEDULE.replace('  timezone:', '  timezone: UTC\n  timezone:'),
    );
    expect(problems).toEqual([
      { line: 8, column: 3, message: 'Map keys must be unique' },
    ]);
  });

  it('stops at aliases that multiply', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c]`;
    expect(plan(bomb).problems).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('Excessive alias count'),
      }),
    ]);
  });
});
