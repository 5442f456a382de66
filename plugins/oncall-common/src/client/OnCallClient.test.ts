import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { OnCallClient } from './OnCallClient';

/** What the server was asked, in the order of asking. */
type Asked = {
  readonly request: string;
  readonly body: unknown;
  readonly authorization?: string;
};

const asked: Asked[] = [];
let answer: { readonly status: number; readonly body?: unknown };
let server: Server;
let client: OnCallClient;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: string[] = [];
    for await (const chunk of request) {
      chunks.push(String(chunk));
    }
    const text = chunks.join('');
    asked.push({
      request: `${request.method} ${request.url}`,
      body: text === '' ? undefined : JSON.parse(text),
      authorization: request.headers.authorization,
    });
    response.writeHead(answer.status, { 'Content-Type': 'application/json' });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  client = new OnCallClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `http://127.0.0.1:${port}/api/${pluginId}`,
    },
  });
});

afterAll(() => new Promise(resolve => server.close(resolve)));

beforeEach(() => {
  asked.length = 0;
  answer = { status: 200, body: { items: [] } };
});

const SCHEDULE = { name: 'Primary', timezone: 'UTC', rotations: [] };
const OVERRIDE = {
  participant: { type: 'none' as const },
  start: '2026-03-08T00:00:00Z',
  end: '2026-03-09T00:00:00Z',
};
const POLICY = { name: 'Default', steps: [] };

const RULE = {
  name: 'Nights',
  action: 'create-alert',
  enabled: true,
  steps: [],
} as const;

describe('OnCallClient', () => {
  it.each<[string, string, unknown, (api: OnCallClient) => Promise<unknown>]>([
    [
      'listAlerts',
      'GET /alerts?state=open&state=snoozed&text=disk+full&limit=20',
      undefined,
      api =>
        api.listAlerts({
          state: ['open', 'snoozed'],
          text: 'disk full',
          team: undefined,
          limit: 20,
        }),
    ],
    [
      'countAlerts',
      'GET /alerts/counts?priority=P1',
      undefined,
      api => api.countAlerts({ priority: ['P1'] }),
    ],
    ['getAlert', 'GET /alerts/a%2Fb', undefined, api => api.getAlert('a/b')],
    [
      'getAlertEvents',
      'GET /alerts/a1/events',
      undefined,
      api => api.getAlertEvents('a1'),
    ],
    [
      'getAlertPlan',
      'GET /alerts/a1/plan',
      undefined,
      api => api.getAlertPlan('a1'),
    ],
    [
      'createAlert',
      'POST /alerts',
      { message: 'Ledger is down' },
      api => api.createAlert({ message: 'Ledger is down' }),
    ],
    [
      'acknowledgeAlert',
      'POST /alerts/a1/acknowledge',
      {},
      api => api.acknowledgeAlert('a1'),
    ],
    [
      'unacknowledgeAlert',
      'POST /alerts/a1/unacknowledge',
      {},
      api => api.unacknowledgeAlert('a1'),
    ],
    [
      'snoozeAlert',
      'POST /alerts/a1/snooze',
      { until: '2026-03-08T00:00:00Z' },
      api => api.snoozeAlert('a1', '2026-03-08T00:00:00Z'),
    ],
    [
      'closeAlert',
      'POST /alerts/a1/close',
      { note: 'fixed' },
      api => api.closeAlert('a1', 'fixed'),
    ],
    [
      'closeAlert without a note',
      'POST /alerts/a1/close',
      {},
      api => api.closeAlert('a1'),
    ],
    [
      'addAlertNote',
      'POST /alerts/a1/notes',
      { text: 'looking' },
      api => api.addAlertNote('a1', 'looking'),
    ],
    [
      'listSchedules',
      'GET /schedules?team=group%3Adefault%2Fpayments',
      undefined,
      api => api.listSchedules({ team: 'group:default/payments' }),
    ],
    [
      'getSchedule',
      'GET /schedules/s1',
      undefined,
      api => api.getSchedule('s1'),
    ],
    [
      'createSchedule',
      'POST /schedules',
      SCHEDULE,
      api => api.createSchedule(SCHEDULE),
    ],
    [
      'updateSchedule',
      'PUT /schedules/s1',
      SCHEDULE,
      api => api.updateSchedule('s1', SCHEDULE),
    ],
    [
      'deleteSchedule',
      'DELETE /schedules/s1',
      undefined,
      api => api.deleteSchedule('s1'),
    ],
    [
      'getShifts',
      'GET /schedules/s1/shifts?from=2026-03-08T00%3A00%3A00Z&to=2026-03-09T00%3A00%3A00Z',
      undefined,
      api =>
        api.getShifts({
          scheduleId: 's1',
          from: '2026-03-08T00:00:00Z',
          to: '2026-03-09T00:00:00Z',
        }),
    ],
    [
      'createOverride',
      'POST /schedules/s1/overrides',
      OVERRIDE,
      api => api.createOverride('s1', OVERRIDE),
    ],
    [
      'updateOverride',
      'PUT /schedules/s1/overrides/o1',
      OVERRIDE,
      api => api.updateOverride('s1', 'o1', OVERRIDE),
    ],
    [
      'deleteOverride',
      'DELETE /schedules/s1/overrides/o1',
      undefined,
      api => api.deleteOverride('s1', 'o1'),
    ],
    [
      'listEscalationPolicies',
      'GET /escalation-policies',
      undefined,
      api => api.listEscalationPolicies({}),
    ],
    [
      'createEscalationPolicy',
      'POST /escalation-policies',
      POLICY,
      api => api.createEscalationPolicy(POLICY),
    ],
    [
      'updateEscalationPolicy',
      'PUT /escalation-policies/p1',
      POLICY,
      api => api.updateEscalationPolicy('p1', POLICY),
    ],
    [
      'deleteEscalationPolicy',
      'DELETE /escalation-policies/p1',
      undefined,
      api => api.deleteEscalationPolicy('p1'),
    ],
    [
      'whoIsOnCall',
      'GET /on-call?at=2026-03-08T00%3A00%3A00Z',
      undefined,
      api => api.whoIsOnCall({ at: '2026-03-08T00:00:00Z' }),
    ],
    [
      'getServicesOnCall',
      'GET /services?ref=component%3Adefault%2Fledger&ref=component%3Adefault%2Fweb',
      undefined,
      api =>
        api.getServicesOnCall([
          'component:default/ledger',
          'component:default/web',
        ]),
    ],
    ['getMyOnCall', 'GET /me', undefined, api => api.getMyOnCall()],
    [
      'getMyPreferences',
      'GET /me/preferences',
      undefined,
      api => api.me.getMyPreferences(),
    ],
    [
      'addContactMethod',
      'POST /me/contact-methods',
      { channel: 'email', to: 'ana@bancly.example' },
      api =>
        api.me.addContactMethod({ channel: 'email', to: 'ana@bancly.example' }),
    ],
    [
      'changeContactMethod',
      'PATCH /me/contact-methods/c1',
      { enabled: false },
      api => api.me.changeContactMethod('c1', { enabled: false }),
    ],
    [
      'deleteContactMethod',
      'DELETE /me/contact-methods/c1',
      undefined,
      api => api.me.deleteContactMethod('c1'),
    ],
    [
      'orderContactMethods',
      'PUT /me/contact-methods/order',
      { ids: ['c2', 'c1'] },
      api => api.me.orderContactMethods(['c2', 'c1']),
    ],
    [
      'sendContactCode',
      'POST /me/contact-methods/c1/code',
      {},
      api => api.me.sendContactCode('c1'),
    ],
    [
      'verifyContactMethod',
      'POST /me/contact-methods/c1/verify',
      { code: '123456' },
      api => api.me.verifyContactMethod('c1', '123456'),
    ],
    [
      'testContactMethod',
      'POST /me/contact-methods/c1/test',
      {},
      api => api.me.testContactMethod('c1'),
    ],
    [
      'createDeviceLink',
      'POST /me/device-links',
      {},
      api => api.me.createDeviceLink(),
    ],
    [
      'createNotificationRule',
      'POST /me/notification-rules',
      RULE,
      api => api.me.createNotificationRule(RULE),
    ],
    [
      'updateNotificationRule',
      'PUT /me/notification-rules/r1',
      RULE,
      api => api.me.updateNotificationRule('r1', RULE),
    ],
    [
      'deleteNotificationRule',
      'DELETE /me/notification-rules/r1',
      undefined,
      api => api.me.deleteNotificationRule('r1'),
    ],
    [
      'orderNotificationRules',
      'PUT /me/notification-rules/order',
      { ids: ['r1'] },
      api => api.me.orderNotificationRules(['r1']),
    ],
    [
      'setQuietHours',
      'PUT /me/quiet-hours',
      {},
      api => api.me.setQuietHours(undefined),
    ],
    [
      'muteMe',
      'PUT /me/mute',
      { until: '2026-03-02T10:00:00Z' },
      api => api.me.muteMe('2026-03-02T10:00:00Z'),
    ],
    [
      'listIntegrations',
      'GET /integrations',
      undefined,
      api => api.listIntegrations(),
    ],
    [
      'createIntegration',
      'POST /integrations',
      { name: 'Alertmanager', type: 'prometheus' },
      api =>
        api.createIntegration({ name: 'Alertmanager', type: 'prometheus' }),
    ],
    [
      'updateIntegration',
      'PATCH /integrations/i1',
      { rights: ['read'] },
      api => api.updateIntegration('i1', { rights: ['read'] }),
    ],
    [
      'rotateIntegrationKey',
      'POST /integrations/i1/rotate',
      { graceMinutes: 60 },
      api => api.rotateIntegrationKey('i1', { graceMinutes: 60 }),
    ],
    [
      'deleteIntegration',
      'DELETE /integrations/i1',
      undefined,
      api => api.deleteIntegration('i1'),
    ],
    [
      'deleteWebhookMapping',
      'DELETE /integrations/i1/mapping',
      undefined,
      api => api.deleteWebhookMapping('i1'),
    ],
  ])('%s asks %s', async (_, request, body, call) => {
    await call(client);

    expect(asked).toEqual([
      {
        request: request.replace(' ', ' /api/oncall'),
        body,
        authorization: undefined,
      },
    ]);
  });

  it('gives back what the server says', async () => {
    answer = { status: 200, body: { id: 'a1', message: 'Ledger is down' } };
    expect(await client.getAlert('a1')).toEqual(answer.body);

    answer = { status: 200, body: { items: [{ id: 's1' }] } };
    expect(await client.listSchedules({})).toEqual([{ id: 's1' }]);

    answer = { status: 200, body: { items: [], nextCursor: 'more' } };
    expect(await client.listAlerts({})).toEqual({
      items: [],
      nextCursor: 'more',
    });
  });

  it('gives the one service that was asked for', async () => {
    const ledger = { entityRef: 'component:default/ledger', setup: 'nobody' };
    answer = { status: 200, body: { items: [ledger] } };

    expect(await client.getServiceOnCall('component:default/ledger')).toEqual(
      ledger,
    );
  });

  it('says so when the server leaves the service out', async () => {
    await expect(
      client.getServiceOnCall('component:default/ledger'),
    ).rejects.toThrow(/component:default\/ledger/);
  });

  it('needs no body in the answer to a deletion', async () => {
    answer = { status: 204 };

    await client.deleteSchedule('s1');

    expect(asked).toHaveLength(1);
  });

  it('sends the token of the caller', async () => {
    await client.getMyOnCall({ token: 'of-ana' });

    expect(asked[0].authorization).toBe('Bearer of-ana');
  });

  it("fails with the server's own words", async () => {
    answer = {
      status: 409,
      body: {
        error: { name: 'ConflictError', message: 'Alert a1 is closed' },
        response: { statusCode: 409 },
      },
    };

    await expect(client.acknowledgeAlert('a1')).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 409,
      body: { error: { message: 'Alert a1 is closed' } },
    });
  });

  it('fails clearly when the answer is not from the pager', async () => {
    answer = { status: 502, body: 'Bad gateway' };

    await expect(client.getMyOnCall()).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 502,
    });
  });
});
