import { Response } from 'supertest';
import { OpsgenieClient, opsgenieClient } from './__testUtils__/opsgenieClient';
import { startBank } from './__testUtils__/startBank';
import { TestPager } from './__testUtils__/startPager';
import { WireIds } from './__testUtils__/wire/WireLifecycle';
import { wireLifecycles } from './__testUtils__/wire/wireLifecycles';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(120_000);

const databases = testDatabases();

const ANA = 'ana@bancly.example';
const TEAM = encodeURIComponent('group:default/payments');

type Call = readonly [
  method: 'get' | 'post' | 'put' | 'patch' | 'delete',
  path: string,
  status: number,
  /** What the answer has beside the envelope, at least. */
  expected?: object,
  body?: object,
];

/** Paths follow the OpenAPI description of Opsgenie (github.com/opsgenie/opsgenie-oas); `:x` stands for what was made before. */
const CALLS: readonly Call[] = [
  // Alerts, by id, alias and tiny id.
  ['get', '/v2/alerts/:alert', 200, { data: { message: 'wire' } }],
  ['get', '/v2/alerts/wire-alias?identifierType=alias', 200],
  ['get', '/v2/alerts/:tiny?identifierType=tiny', 200],
  [
    'get',
    '/v2/alerts?query=message%3Awire&limit=1',
    200,
    { data: [{ alias: 'wire-alias' }], paging: { first: expect.anything() } },
  ],
  ['get', '/v2/alerts/count?query=message%3Awire', 200, { data: { count: 1 } }],
  ['post', '/v2/alerts/:alert/acknowledge', 202],
  ['post', '/v2/alerts/:alert/unacknowledge', 202],
  ['post', '/v2/alerts/:alert/notes', 202, undefined, { note: 'n' }],
  [
    'post',
    '/v2/alerts/:alert/escalate',
    202,
    undefined,
    { escalation: { name: 'wire_base_escalation', id: '' } },
  ],
  [
    'post',
    '/v2/alerts/:alert/snooze',
    202,
    undefined,
    { endTime: '2026-01-05T12:00:00Z' },
  ],
  ['post', '/v2/alerts/:alert/tags', 202, undefined, { tags: ['a', 'b'] }],
  ['delete', '/v2/alerts/:alert/tags?tags=a,b', 202],
  [
    'post',
    '/v2/alerts/:alert/details',
    202,
    undefined,
    { details: { k: 'v' } },
  ],
  ['delete', '/v2/alerts/:alert/details?keys=k', 202],
  [
    'post',
    '/v2/alerts/:alert/assign',
    202,
    undefined,
    { owner: { username: ANA } },
  ],
  [
    'post',
    '/v2/alerts/:alert/responders',
    202,
    undefined,
    { responder: { type: 'user', username: ANA } },
  ],
  [
    'post',
    '/v2/alerts/:alert/teams',
    202,
    undefined,
    { team: { name: 'Payments' } },
  ],
  ['post', '/v2/alerts/:alert/actions/restart', 202],
  ['put', '/v2/alerts/:alert/priority', 202, undefined, { priority: 'P2' }],
  ['put', '/v2/alerts/:alert/message', 202, undefined, { message: 'wire 2' }],
  ['post', '/v2/alerts/:alert/message', 202, undefined, { message: 'wire 3' }],
  [
    'put',
    '/v2/alerts/:alert/description',
    202,
    undefined,
    { description: 'd' },
  ],
  [
    'get',
    '/v2/alerts/:alert/notes',
    200,
    { data: [{ note: 'n' }], paging: expect.anything() },
  ],
  ['get', '/v2/alerts/:alert/logs', 200, { paging: expect.anything() }],
  ['get', '/v2/alerts/:alert/recipients', 200, { data: expect.any(Array) }],
  ['post', '/v2/alerts/:alert/close/?identifierType=id', 202],
  ['delete', '/v2/alerts/:alert', 202],
  // Who is on call.
  [
    'get',
    '/v2/schedules/:schedule/on-calls?scheduleIdentifierType=id&flat=true',
    200,
    { data: { onCallRecipients: [ANA] } },
  ],
  [
    'get',
    '/v2/schedules/wire_base/on-calls?scheduleIdentifierType=name',
    200,
    { data: { onCallParticipants: [{ type: 'user', name: ANA }] } },
  ],
  [
    'get',
    '/v2/schedules/:schedule/next-on-calls?flat=true',
    200,
    { data: { exactNextOnCallParticipants: expect.any(Array) } },
  ],
  [
    'get',
    '/v2/schedules/:schedule/timeline?interval=1&intervalUnit=weeks&expand=base',
    200,
    {
      data: { finalTimeline: { rotations: expect.any(Array) } },
      expandable: ['base', 'forwarding', 'override'],
    },
  ],
  ['get', '/v2/schedules/on-calls', 200, { data: expect.any(Array) }],
  ['get', '/v2/schedules', 200, { expandable: ['rotation'] }],
  // Teams and users, which the catalog has.
  [
    'get',
    '/v2/teams',
    200,
    { data: expect.any(Array), expandable: ['member'] },
  ],
  [
    'get',
    '/v2/teams?expand=member',
    200,
    {
      data: expect.arrayContaining([
        expect.objectContaining({
          name: 'Payments',
          members: expect.arrayContaining([
            {
              user: { id: 'user:default/ana', username: ANA },
              role: 'admin',
            },
          ]),
        }),
      ]),
    },
  ],
  [
    'get',
    '/v2/teams/Payments?identifierType=name',
    200,
    { data: { name: 'Payments', members: expect.any(Array) } },
  ],
  [
    'get',
    `/v2/teams/${TEAM}/logs?limit=1&order=asc`,
    200,
    {
      data: {
        offset: expect.any(String),
        logs: [
          {
            log: 'Escalation policy [wire_base_escalation] is created.',
            owner: 'integration Test',
            createdDate: '2026-01-05T08:00:00.000Z',
          },
        ],
      },
    },
  ],
  [
    'post',
    '/v2/teams',
    403,
    { code: 40302, message: expect.stringContaining('catalog') },
    { name: 'ops', members: [] },
  ],
  [
    'patch',
    `/v2/teams/${TEAM}`,
    200,
    { result: 'Updated', data: { id: 'group:default/payments' } },
    { description: 'x' },
  ],
  ['patch', `/v2/teams/${TEAM}`, 403, { code: 40302 }, { members: [] }],
  ['delete', `/v2/teams/${TEAM}`, 403, { code: 40302 }],
  ['post', `/v2/teams/${TEAM}/members`, 403, { code: 40302 }, {}],
  ['delete', `/v2/teams/${TEAM}/members/${ANA}`, 403, { code: 40302 }],
  [
    'get',
    '/v2/users?limit=1',
    200,
    { totalCount: 3, paging: { next: expect.any(String) } },
  ],
  [
    'get',
    `/v2/users/${ANA}?expand=contact`,
    200,
    {
      expandable: ['contact'],
      data: {
        username: ANA,
        userContacts: expect.arrayContaining([
          {
            id: 'catalog-email',
            to: ANA,
            contactMethod: 'email',
            enabled: true,
          },
        ]),
      },
    },
  ],
  ['get', `/v2/users/${ANA}/teams`, 200, { data: [{ name: 'Payments' }] }],
  ['get', `/v2/users/${ANA}/schedules`, 200, { data: expect.any(Array) }],
  ['get', `/v2/users/${ANA}/escalations`, 200, { data: expect.any(Array) }],
  [
    'get',
    `/v2/users/${ANA}/forwarding-rules`,
    200,
    { data: expect.any(Array) },
  ],
  ['post', '/v2/users', 403, { code: 40302 }, { username: 'x@y.z' }],
  ['patch', `/v2/users/${ANA}`, 403, { code: 40302 }, { fullName: 'x' }],
  ['delete', `/v2/users/${ANA}`, 403, { code: 40302 }],
  ['get', '/v2/roles', 200, { data: [] }],
  ['post', '/v2/roles', 403, { code: 40302 }, { name: 'x' }],
  ['get', `/v2/teams/${TEAM}/roles`, 200, { data: [] }],
  ['get', '/v2/roles/none', 404],
  ['get', `/v2/teams/${TEAM}/roles/none`, 404],
  ['get', '/v1/policies', 410],
  [
    'get',
    '/v1/policies/old',
    410,
    { message: expect.stringContaining('use /v2/policies') },
  ],
  ['put', '/v1/policies/old', 410, {}, { type: 'modify' }],
  ['delete', '/v1/policies/old', 410],
  ['post', '/v1/policies/old/enable', 410],
  ['post', '/v1/policies/old/disable', 410],
  ['post', '/v1/policies/old/change-order', 410, {}, { targetIndex: 0 }],
  // How people are told.
  [
    'post',
    `/v2/users/${ANA}/notification-rules/:rule/disable`,
    200,
    { result: 'Disabled', data: { name: 'wire base rule' } },
  ],
  [
    'post',
    `/v2/users/${ANA}/notification-rules/:rule/enable`,
    200,
    { result: 'Enabled' },
  ],
  [
    'post',
    `/v2/users/${ANA}/notification-rules/:rule/change-order`,
    200,
    { result: 'Updated' },
    { order: 0 },
  ],
  [
    'patch',
    `/v2/users/${ANA}/notification-rules/copy-to`,
    200,
    { result: 'Copied' },
    { toUsers: ['ben@bancly.example'], ruleTypes: ['all'] },
  ],
  [
    'post',
    `/v2/users/${ANA}/notification-rules`,
    422,
    { message: expect.stringContaining('steps[0].sendAfter is 60, expected') },
    {
      name: 'x',
      actionType: 'schedule-start',
      notificationTime: ['just-before'],
      steps: [
        {
          contact: { method: 'email', to: ANA },
          sendAfter: { timeAmount: 60 },
        },
      ],
    },
  ],
  [
    'post',
    `/v2/users/${ANA}/notification-rules/copy-to`,
    200,
    { result: 'Copied' },
    { toUsers: ['ben@bancly.example'], ruleTypes: ['new-alert'] },
  ],
  [
    'get',
    '/v2/users/ben@bancly.example/notification-rules',
    200,
    { data: [{ name: 'wire base rule', order: 0, enabled: true }] },
  ],
  // The account.
  [
    'get',
    '/v2/account',
    200,
    { data: { userCount: 3, plan: { isYearly: true } } },
  ],
  [
    'get',
    '/v2/request-limits/',
    200,
    {
      data: {
        rateLimits: expect.arrayContaining([
          {
            domain: 'search',
            limits: expect.arrayContaining([
              { limit: expect.any(Number), periodInSeconds: 60 },
            ]),
          },
        ]),
      },
    },
  ],
  [
    'post',
    '/v2/integrations/authenticate',
    200,
    { result: 'Authenticated' },
    { type: 'API' },
  ],
  [
    'post',
    '/v2/integrations/:integration/disable',
    200,
    { result: 'Disabled' },
  ],
  ['post', '/v2/integrations/:integration/enable', 200, { result: 'Enabled' }],
  [
    'get',
    '/v2/integrations?type=prometheus',
    200,
    { data: [{ type: 'Prometheus', name: 'Alertmanager' }] },
  ],
  [
    'get',
    '/v2/integrations/:integration/actions',
    200,
    {
      data: {
        _parent: { name: 'wire base', type: 'Datadog', enabled: true },
        ignore: [],
        create: [],
        close: [],
        acknowledge: [],
        addNote: [],
      },
    },
  ],
  [
    'put',
    '/v2/integrations/:integration/actions',
    200,
    { result: 'Updated', data: { create: [] } },
    { create: [] },
  ],
  [
    'put',
    '/v2/integrations/:hook/actions',
    200,
    {
      result: 'Updated',
      data: {
        create: [{ order: 1, message: 'Hook: {{title}}', alias: '{{id}}' }],
        close: [{ type: 'close' }],
      },
    },
    {
      ignore: [],
      create: [
        {
          type: 'create',
          name: 'Create alert',
          order: 1,
          filter: {
            conditionMatchType: 'match-all-conditions',
            conditions: [
              {
                field: 'message',
                not: false,
                operation: 'contains',
                expectedValue: 'down',
                order: 0,
              },
            ],
          },
          user: '{{user}}',
          note: '{{note}}',
          alias: '{{id}}',
          source: '{{source}}',
          message: 'Hook: {{title}}',
          priority: 'P2',
          tags: ['hook'],
        },
      ],
      close: [
        {
          type: 'close',
          name: 'Close alert',
          filter: { conditionMatchType: 'match-all' },
        },
      ],
      acknowledge: [],
      addNote: [],
    },
  ],
  [
    'post',
    '/v2/integrations/:hook/actions',
    201,
    {
      result: 'Created',
      data: {
        ignore: [
          {
            type: 'ignore',
            filter: {
              conditionMatchType: 'match-any-condition',
              conditions: [{ field: 'source', expectedValue: 'test' }],
            },
          },
        ],
        create: [{ priority: 'P2', tags: ['hook'] }],
      },
    },
    {
      type: 'ignore',
      name: 'Tests',
      filter: {
        conditionMatchType: 'match-any-condition',
        conditions: [
          { field: 'source', operation: 'equals', expectedValue: 'test' },
        ],
      },
    },
  ],
  [
    'post',
    '/v2/integrations/:hook/actions',
    422,
    { errors: { type: expect.any(String) } },
    { type: 'page', filter: { conditionMatchType: 'match-all' } },
  ],
  // Heartbeats and maintenance.
  ['get', '/v2/heartbeats/nobody/ping', 202, { result: expect.any(String) }],
  ['put', '/v2/heartbeats/nobody/ping', 202, undefined, {}],
  ['get', '/v1/maintenance?type=non-expired', 200, { data: expect.any(Array) }],
  // What is not there is said in the same envelope.
  ['get', '/v2/schedules/none', 404],
  ['get', '/v2/escalations/none', 404],
  ['get', '/v2/teams/none', 404],
  ['get', '/v2/users/none', 404],
  ['get', `/v2/users/${ANA}/contacts/none`, 404],
  ['get', `/v2/users/${ANA}/notification-rules/none`, 404],
  ['get', '/v2/policies/none', 404],
  ['get', '/v1/maintenance/none', 404],
  ['get', '/v2/forwarding-rules/none', 404],
  ['get', '/v2/heartbeats/none', 404],
  ['get', '/v2/integrations/none', 404],
  [
    'post',
    `/v2/users/${ANA}/contacts`,
    422,
    { errors: { method: expect.stringContaining('expected one of') } },
    { method: 'pigeon', to: 'the roof' },
  ],
  [
    'post',
    `/v2/users/${ANA}/contacts`,
    422,
    undefined,
    { method: 'mobile', to: 'x' },
  ],
  [
    'post',
    `/v2/users/${ANA}/notification-rules`,
    422,
    { errors: { actionType: expect.stringContaining('must be one of') } },
    { name: 'x', actionType: 'incoming-call-routing' },
  ],
  [
    'post',
    `/v2/users/${ANA}/notification-rules`,
    422,
    { message: expect.stringContaining('repeat has no meaning for add-note') },
    { name: 'x', actionType: 'add-note', repeat: { loopAfter: 5 } },
  ],
  [
    'post',
    `/v2/users/${ANA}/notification-rules/copy-to`,
    200,
    { result: 'Copied' },
    { toUsers: ['ben@bancly.example'], ruleTypes: ['acknowledged-alert'] },
  ],
  [
    'post',
    `/v2/users/${ANA}/notification-rules`,
    422,
    { errors: { steps: expect.stringContaining('no contact sms') } },
    {
      name: 'x',
      actionType: 'create-alert',
      steps: [{ contact: { method: 'sms', to: '49-1701234567' } }],
    },
  ],
];

/** What a request that was put off must have become. */
const DONE = { success: true, isSuccess: true };

const NO_IDS = {
  schedule: '',
  escalation: '',
  integration: '',
  rule: '',
  hook: '',
};

/** By name, before the things are there that they refer to. */
const LIFECYCLES = wireLifecycles(NO_IDS).map(({ what }, index) => ({
  what,
  index,
}));

describe.each(databases.eachSupportedId())(
  'the contract of Opsgenie on %s',
  databaseId => {
    let pager: TestPager;
    let opsgenie: OpsgenieClient;
    let ids: WireIds;
    let known: Readonly<Record<string, string>>;

    beforeAll(async () => {
      pager = await startBank({ knex: await databases.init(databaseId) });
      opsgenie = opsgenieClient(pager.server);
      ids = await base(opsgenie);
      const { alertId } = await opsgenie.open({
        message: 'wire',
        alias: 'wire-alias',
        actions: ['restart'],
        responders: [{ type: 'team', name: 'Payments' }],
      });
      const { tinyId } = await opsgenie.alert(alertId);
      known = { ...ids, alert: alertId, tiny: tinyId };
    });
    afterAll(() => pager.stop());

    it.each(LIFECYCLES)(
      'lets clients make, read, change and remove a $what',
      async ({ index }) => {
        const lifecycle = wireLifecycles(ids)[index];
        const { path, query = '', identifier = 'id' } = lifecycle;
        const { listAt, listPath = path } = lifecycle;
        const at = (tail: string) => `${path}${tail}?${query}`;

        const made = await opsgenie.post(at(''), lifecycle.create);
        check('create', made, 201, { result: 'Created' });
        const id = made.body.data[identifier];
        const one = at(`/${encodeURIComponent(id)}`);

        const read = await opsgenie.get(one);
        check('read', read, 200, { data: lifecycle.made });
        const list = await opsgenie.get(`${listPath}?${query}`);
        check('list', list, 200);
        const { data } = list.body;
        expect(listAt ? data[listAt] : data).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ [identifier]: id }),
          ]),
        );

        const { method, body } = lifecycle.update;
        const changed = await opsgenie[method](one, body);
        check('update', changed, 200, { result: 'Updated' });
        const again = await opsgenie.get(one);
        check('read again', again, 200, { data: lifecycle.updated });

        const gone = await opsgenie.delete(one);
        check('delete', gone, 200, { result: 'Deleted' });
        check('read deleted', await opsgenie.get(one), 404);
      },
    );

    it.each(CALLS.map(call => ({ title: titleOf(call), call })))(
      'answers $title in the envelope of its contract',
      async ({ call: [method, path, status, expected, body] }) => {
        const filled = path.replace(/:(\w+)(?=[/?]|$)/g, (_, name) =>
          encodeURIComponent(known[name]),
        );
        const answer =
          method === 'get' || method === 'delete'
            ? await opsgenie[method](filled)
            : await opsgenie[method](filled, body ?? {});
        check(path, answer, status, expected);
        const isAsync = status === 202 && path.startsWith('/v2/alerts/');
        const became = isAsync
          ? await opsgenie.status(answer.body.requestId)
          : DONE;
        expect(became).toMatchObject(DONE);
      },
    );
  },
);

function titleOf([method, path, status]: Call): string {
  return `${method} ${path} with ${status}`;
}

/** The status, the envelope, the headers that the SDKs read, and what is expected in the answer. */
function check(
  title: string,
  { status, headers, body }: Response,
  expectedStatus: number,
  expected: object = {},
): void {
  const envelope = {
    took: expect.any(Number),
    requestId: headers['x-request-id'],
    ...(expectedStatus >= 400 && { message: expect.any(String) }),
    ...(expectedStatus === 202 && { result: expect.any(String) }),
  };
  expect({ title, status, body }).toMatchObject({
    title,
    status: expectedStatus,
    body: { ...envelope, ...expected },
  });
  // The Go SDK warns when it reads 0.
  expect(body.took).toBeGreaterThan(0);
  expect(headers).toMatchObject({
    'content-type': expect.stringMatching(/^application\/json/),
    'x-response-time': expect.stringMatching(/^\d+(\.\d+)?$/),
    'x-ratelimit-state': 'OK',
  });
}

/** What the others refer to. */
async function base(opsgenie: OpsgenieClient): Promise<WireIds> {
  const make = async (path: string, body: object): Promise<string> =>
    (await opsgenie.post(path, body).expect(201)).body.data.id;
  const schedule = await make('/v2/schedules', {
    name: 'wire_base',
    timezone: 'UTC',
    rotations: [
      {
        name: 'always',
        startDate: '2026-01-01T00:00:00Z',
        type: 'weekly',
        length: 1,
        participants: [{ type: 'user', username: ANA }],
      },
    ],
  });
  return {
    schedule,
    escalation: await make('/v2/escalations', {
      name: 'wire_base_escalation',
      ownerTeam: { name: 'Payments' },
      rules: [0, 30].map(timeAmount => ({
        condition: 'if-not-acked',
        notifyType: 'default',
        delay: { timeAmount },
        recipient: { type: 'schedule', id: schedule },
      })),
    }),
    integration: await make('/v2/integrations', {
      type: 'Datadog',
      name: 'wire base',
    }),
    hook: await make('/v2/integrations', { type: 'Webhook', name: 'hook' }),
    rule: await make(`/v2/users/${ANA}/notification-rules`, {
      name: 'wire base rule',
      actionType: 'create-alert',
      steps: [{ contact: { method: 'email', to: ANA }, enabled: true }],
    }),
  };
}
