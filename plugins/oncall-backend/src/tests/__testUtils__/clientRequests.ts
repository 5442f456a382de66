/** A request as a real client sends it. */
export type ClientRequest = {
  readonly method: 'POST' | 'PUT' | 'GET' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
};

const GROUP_KEY_HASH =
  '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b';
const ALERTMANAGER =
  'http://alertmanager.example.com/#/alerts?receiver=opsgenie';
const JSON_BODY = { 'Content-Type': 'application/json' };

/** Alertmanager with `update_alerts`: the changes follow the create at once, by alias. */
export const ALERTMANAGER_REQUESTS: Readonly<
  Record<
    'fire' | 'updateMessage' | 'updateDescription' | 'resolve',
    ClientRequest
  >
> = {
  fire: {
    method: 'POST',
    path: '/v2/alerts',
    headers: { ...JSON_BODY, 'User-Agent': 'Alertmanager/0.27.0' },
    body: {
      alias: GROUP_KEY_HASH,
      message: '[FIRING:1] HighLatency checkout',
      description: 'Alerts Firing:\nLabels:\n - alertname = HighLatency\n',
      details: {
        alertname: 'HighLatency',
        service: 'checkout',
        severity: 'critical',
      },
      source: ALERTMANAGER,
      responders: [
        { name: 'TeamA', type: 'team' },
        { name: 'EscalationA', type: 'escalation' },
      ],
      tags: ['tag1', 'tag2'],
      note: 'this is a note',
      priority: 'P1',
      entity: 'test-domain',
      actions: ['doThis', 'doThat'],
    },
  },
  updateMessage: {
    method: 'PUT',
    path: `/v2/alerts/${GROUP_KEY_HASH}/message?identifierType=alias`,
    headers: JSON_BODY,
    body: { message: '[FIRING:2] HighLatency checkout' },
  },
  updateDescription: {
    method: 'PUT',
    path: `/v2/alerts/${GROUP_KEY_HASH}/description?identifierType=alias`,
    headers: JSON_BODY,
    body: { description: 'Alerts Firing: two' },
  },
  resolve: {
    method: 'POST',
    path: `/v2/alerts/${GROUP_KEY_HASH}/close?identifierType=alias`,
    headers: JSON_BODY,
    body: { source: ALERTMANAGER },
  },
};

/** Grafana writes a team's name into the key for users. */
export const GRAFANA_REQUESTS: Readonly<
  Record<'fire' | 'resolve', ClientRequest>
> = {
  fire: {
    method: 'POST',
    path: '/v2/alerts',
    headers: JSON_BODY,
    body: {
      alias: '4e5f6a7b8c',
      description:
        '[FIRING:1] CPU high\nhttp://grafana.example.com/alerting/list\n\n…',
      details: {
        url: 'http://grafana.example.com/alerting/list',
        alertname: 'CPU high',
      },
      message: '[FIRING:1] CPU high',
      source: 'Grafana',
      tags: ['alertname:CPU high', 'og_priority:P2'],
      priority: 'P2',
      responders: [{ type: 'team', username: 'ops' }],
    },
  },
  resolve: {
    method: 'POST',
    path: '/v2/alerts/4e5f6a7b8c/close?identifierType=alias',
    headers: JSON_BODY,
    body: { source: 'Grafana' },
  },
};

/** Bodies of the Go SDK, whose structures leak fields without a name of their own. */
export function goSdkRequests(alertId: string): readonly ClientRequest[] {
  return [
    {
      method: 'POST',
      path: '/v2/alerts',
      headers: JSON_BODY,
      body: {
        message: 'm',
        responders: [
          { type: 'team', name: 'ops', username: '' },
          { type: 'user', username: 'a@example.com' },
        ],
      },
    },
    {
      method: 'POST',
      path: `/v2/alerts/${alertId}/acknowledge?identifierType=id`,
      headers: JSON_BODY,
      body: {
        IdentifierType: 0,
        IdentifierValue: alertId,
        user: 'me',
        note: 'n',
      },
    },
    {
      method: 'GET',
      path: `/v2/alerts/${alertId}?identifierType=id`,
      headers: { 'Content-Type': '' },
    },
  ];
}
