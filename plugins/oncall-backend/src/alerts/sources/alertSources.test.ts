import { INTEGRATION_TYPES } from '@muster/backstage-plugin-oncall-common';
import { alertSources, findSource } from './alertSources';
import { SourceDecision } from './AlertSource';
import { Fields } from './reading/Fields';
import { readSource } from './reading/readSource';
import { changedExample, readExample } from './testing/readExample';

/** The hash of a group's key. */
const GROUP_ALIAS = expect.stringMatching(/^[0-9a-f]{64}$/);

function read(
  type: string,
  payload: unknown,
  query: Record<string, string> = {},
): readonly SourceDecision[] {
  const source = findSource(type);
  if (!source) {
    throw new Error(`No source ${type}`);
  }
  const message = { payload: Fields.of(payload), headers: {}, query };
  return readSource(source, message, JSON.stringify(payload));
}

describe('messages of real tools open an alert', () => {
  it.each([
    [
      'prometheus',
      'alertmanager-v4-two-firing',
      {
        message: 'InstanceDown (2 firing)',
        alias: GROUP_ALIAS,
        priority: 'P1',
      },
    ],
    [
      'grafana',
      'grafana-unified-three-firing',
      {
        message: 'InstanceDown (3 firing)',
        alias: GROUP_ALIAS,
        priority: 'P1',
      },
    ],
    [
      'grafana',
      'grafana-legacy-alerting',
      { message: 'Zeta CPU alert', alias: 'grafana:ruleId=7' },
    ],
    [
      'datadog',
      'datadog-triggered',
      {
        message: 'CPU is high on web-01',
        alias: 'datadog:12345:web-01',
        priority: 'P1',
        entity: 'web-01',
        tags: ['service:api', 'env:production', 'team:backend'],
      },
    ],
    [
      'newrelic',
      'newrelic-classic',
      {
        message: 'New Relic Alert - Test Condition',
        alias: 'newrelic:incident_id=0',
        priority: 'P5',
        description: 'I am a test Violation',
      },
    ],
    [
      'newrelic',
      'newrelic-workflow-activated',
      {
        message:
          "zulip_app query result is > 1.0 for 1 minutes on 'Zulip Server Low Storage'",
        alias: 'newrelic:c5faa7e6-7b54-402d-af79-f99601e0278c',
        priority: 'P1',
        entity: 'zulip_app',
      },
    ],
    [
      'cloudwatch',
      'cloudwatch-sns-alarm',
      {
        message: 'bucketbytesAlarm',
        alias: 'cloudwatch:1234567890/EU (Ireland)/bucketbytesAlarm',
        description: expect.stringContaining('bucket bytes size exceeded'),
        entity: 'StorageType:StandardStorage',
        tags: ['EU (Ireland)'],
        source: 'AWS/S3',
      },
    ],
    [
      'stackdriver',
      'gcp-stackdriver-open',
      {
        message:
          'CPU (agent) for webserver-85 is above the threshold of 1% with a value of 28.5%',
        alias: 'gcp:f2e08c333dc64cb09f75eaab355393bz',
        priority: 'P1',
        entity: 'webserver-85',
      },
    ],
    [
      'azure',
      'azure-monitor-fired',
      {
        message: 'WCUS-R2-Gen2',
        alias: expect.stringMatching(/^azure:.*alerts\/aaaa0a0a/),
        priority: 'P4',
        entity: 'wcus-r2-gen2',
      },
    ],
    [
      'splunk',
      'splunk-saved-search',
      { message: 'sudo', alias: 'splunk:search/sudo', entity: 'myserver' },
    ],
    [
      'elastalert',
      'elastalert-minimal',
      { message: 'This alert was sent by user for demonstration purposes' },
    ],
    [
      'zabbix',
      'zabbix-problem',
      {
        message: 'Zabbix agent on www.example.com is unreachable for 5 minutes',
        alias: 'zabbix:14032@www.example.com',
        priority: 'P3',
        entity: 'www.example.com',
      },
    ],
    [
      'sentry',
      'sentry-plugin-event',
      {
        message: 'Failed to fetch user profile',
        alias: 'sentry:4616132097',
        priority: 'P2',
        tags: expect.arrayContaining(['environment:production']),
      },
    ],
    [
      'uptimerobot',
      'uptimerobot-down',
      {
        message: 'Web Server is Down',
        alias: 'uptimerobot:server1.example.com',
        priority: 'P1',
        description: 'Host Is Unreachable',
      },
    ],
    [
      'pingdom',
      'pingdom-down',
      {
        message: 'Alerta API on OpenShift is DOWN',
        alias: 'pingdom:803318',
        priority: 'P1',
        description: 'HTTP Server Error 503 Service Unavailable',
      },
    ],
    [
      'pagerduty',
      'pagerduty-events-v2-trigger',
      {
        message: 'PING OK - Packet loss = 100%, RTA = inf ms on srv01',
        alias: 'srv01/HTTP',
        priority: 'P1',
        source: 'srv01.example.com',
        details: expect.objectContaining({ 'load avg': '0.75' }),
      },
    ],
    [
      'email',
      'inbound-email',
      {
        message: 'Test email subject',
        description: 'Test email message',
        source: 'sender@example.com',
      },
    ],
    [
      'webhook',
      'opsgenie-outgoing-create',
      {
        message: 'another alert',
        alias: 'alert-alias',
        priority: 'P3',
        source: 'test@example.com',
        entity: 'Server',
        tags: ['vip'],
      },
    ],
  ])('%s: %s', (type, example, alert) => {
    expect(read(type, readExample(example))).toEqual([
      {
        does: 'open',
        rule: expect.stringMatching(/./),
        alert: expect.objectContaining(alert),
      },
    ]);
  });
});

describe('messages of real tools that are not a new alert', () => {
  const change = (
    type: string,
    does: SourceDecision['does'],
    payload: unknown,
    alias?: unknown,
  ) => [type, does, payload, alias] as const;

  it.each([
    change(
      'prometheus',
      'close',
      readExample('alertmanager-v4-all-resolved'),
      GROUP_ALIAS,
    ),
    change(
      'grafana',
      'close',
      changedExample('grafana-unified-three-firing', { status: 'resolved' }),
      GROUP_ALIAS,
    ),
    change(
      'grafana',
      'close',
      changedExample('grafana-legacy-alerting', { state: 'ok' }),
      'grafana:ruleId=7',
    ),
    change(
      'grafana',
      'ignore',
      changedExample('grafana-legacy-alerting', { state: 'paused' }),
    ),
    change(
      'datadog',
      'close',
      changedExample('datadog-triggered', {
        title: '[Recovered] CPU is high on web-01',
        alert_transition: 'Recovered',
      }),
      'datadog:12345:web-01',
    ),
    change(
      'newrelic',
      'acknowledge',
      changedExample('newrelic-classic', { current_state: 'acknowledged' }),
      'newrelic:incident_id=0',
    ),
    change(
      'newrelic',
      'close',
      changedExample('newrelic-classic', { current_state: 'closed' }),
      'newrelic:incident_id=0',
    ),
    change(
      'newrelic',
      'acknowledge',
      changedExample('newrelic-workflow-activated', { state: 'ACKNOWLEDGED' }),
      'newrelic:c5faa7e6-7b54-402d-af79-f99601e0278c',
    ),
    change(
      'newrelic',
      'close',
      changedExample('newrelic-workflow-activated', { state: 'CLOSED' }),
      'newrelic:c5faa7e6-7b54-402d-af79-f99601e0278c',
    ),
    change('cloudwatch', 'close', alarm('OK'), expect.stringMatching(/Alarm$/)),
    change('cloudwatch', 'ignore', alarm('INSUFFICIENT_DATA')),
    change('cloudwatch', 'ignore', readExample('cloudwatch-sns-subscription')),
    change(
      'stackdriver',
      'close',
      changedExample('gcp-stackdriver-open', { 'incident.state': 'closed' }),
      'gcp:f2e08c333dc64cb09f75eaab355393bz',
    ),
    change(
      'azure',
      'close',
      changedExample('azure-monitor-fired', {
        'data.essentials.monitorCondition': 'Resolved',
      }),
      expect.stringMatching(/^azure:/),
    ),
    change(
      'zabbix',
      'close',
      changedExample('zabbix-problem', {
        status: 'RESOLVED',
        link: 'https://zabbix.example.com/tr_events.php?triggerid=14032&eventid=10999',
      }),
      'zabbix:14032@www.example.com',
    ),
    change(
      'zabbix',
      'acknowledge',
      changedExample('zabbix-problem', { updateAction: 'acknowledged' }),
      'zabbix:14032@www.example.com',
    ),
    change(
      'zabbix',
      'note',
      changedExample('zabbix-problem', { updateAction: 'commented' }),
      'zabbix:14032@www.example.com',
    ),
    change('uptimekuma', 'close', readExample('uptimekuma-up'), 'uptimekuma:1'),
    change(
      'uptimekuma',
      'ignore',
      changedExample('uptimekuma-up', { 'heartbeat.status': 3 }),
    ),
    change(
      'uptimerobot',
      'close',
      changedExample('uptimerobot-down', { alert_type: '2' }),
      'uptimerobot:server1.example.com',
    ),
    change(
      'pingdom',
      'close',
      changedExample('pingdom-down', { current_state: 'UP' }),
      'pingdom:803318',
    ),
    change(
      'pagerduty',
      'close',
      readExample('pagerduty-events-v2-resolve'),
      'srv01/HTTP',
    ),
    change(
      'pagerduty',
      'acknowledge',
      changedExample('pagerduty-events-v2-resolve', {
        event_action: 'acknowledge',
      }),
      'srv01/HTTP',
    ),
    change(
      'pagerduty',
      'ignore',
      changedExample('pagerduty-events-v2-resolve', { dedup_key: undefined }),
    ),
    change(
      'sentry',
      'close',
      { action: 'resolved', data: { issue: { id: '42', title: 'Boom' } } },
      'sentry:42',
    ),
    change(
      'sentry',
      'acknowledge',
      { action: 'assigned', data: { issue: { id: '42', title: 'Boom' } } },
      'sentry:42',
    ),
    change(
      'sentry',
      'note',
      {
        action: 'created',
        data: { comment: 'on it', issue_id: 42, comment_id: 7 },
        actor: { type: 'user', name: 'Nina' },
      },
      'sentry:42',
    ),
    change('sentry', 'ignore', {
      action: 'deleted',
      data: { comment: 'on it', issue_id: 42, comment_id: 7 },
    }),
    change('sentry', 'ignore', {
      action: 'created',
      data: { installation: { uuid: 'a', status: 'pending' } },
    }),
    change(
      'nagios',
      'close',
      {
        entity_type: 'service',
        notification_type: 'RECOVERY',
        host_name: 'web1',
        service_desc: 'HTTP',
        service_state: 'OK',
      },
      'nagios:web1/HTTP',
    ),
    change(
      'icinga2',
      'acknowledge',
      {
        entity_type: 'host',
        notification_type: 'ACKNOWLEDGEMENT',
        host_name: 'web1',
        comment: 'on it',
      },
      'icinga2:web1',
    ),
    change(
      'nagios',
      'note',
      {
        entity_type: 'service',
        notification_type: 'CUSTOM',
        host_name: 'web1',
        service_desc: 'HTTP',
        service_state: 'OK',
        notification_author: 'Ben',
        notification_comment: 'look at it later',
      },
      'nagios:web1/HTTP',
    ),
    change('nagios', 'ignore', {
      notification_type: 'DOWNTIMESTART',
      host_name: 'web1',
    }),
    change(
      'logstash',
      'close',
      { opsgenieAction: 'close', alias: 'disk' },
      'disk',
    ),
    change(
      'logstash',
      'note',
      { opsgenieAction: 'note', alias: 'disk', note: 'still full' },
      'disk',
    ),
    change('webhook', 'close', { alias: 'disk', status: 'resolved' }, 'disk'),
    ...(
      [
        ['Acknowledge', 'acknowledge'],
        ['Close', 'close'],
        ['Delete', 'close'],
        ['AddNote', 'note'],
        ['AddTags', 'ignore'],
        ['Restart the pods', 'ignore'],
      ] as const
    ).map(([action, does]) =>
      change(
        'webhook',
        does,
        changedExample('opsgenie-outgoing-create', {
          action,
          'alert.note': 'looked at it',
        }),
        does === 'ignore' ? undefined : 'alert-alias',
      ),
    ),
  ])('%s: %s', (type, does, payload, alias) => {
    expect(read(type, payload)).toEqual([
      expect.objectContaining({ does, ...(alias ? { alias } : {}) }),
    ]);
  });
});

describe('messages of tools', () => {
  it('say who assigned, resolved or commented in Sentry', () => {
    const issue = { id: '42', title: 'Boom' };
    const assignee = { type: 'user', name: 'Ben' };
    const actor = { type: 'user', name: 'Nina' };
    const saying = (payload: object) =>
      read('sentry', { data: { issue }, actor, ...payload });
    expect(saying({ action: 'resolved' })).toMatchObject([{ user: 'Nina' }]);
    expect(
      saying({
        action: 'assigned',
        data: { issue: { ...issue, assignedTo: assignee } },
      }),
    ).toMatchObject([{ user: 'Ben' }]);
    expect(
      saying({ action: 'created', data: { comment: 'hm', issue_id: 42 } }),
    ).toMatchObject([{ user: 'Nina', note: 'hm' }]);
    const machine = { type: 'application', name: 'Sentry' };
    const [byMachine] = saying({ action: 'resolved', actor: machine });
    expect(byMachine).not.toHaveProperty('user', 'Sentry');
  });

  it('say who acknowledged or wrote in Zabbix, and nothing where Zabbix leaves its macros', () => {
    const said = (update: object) =>
      read('zabbix', changedExample('zabbix-problem', { ...update }));
    const by = { updateBy: 'Ben (ben)' };
    expect(
      said({ ...by, updateAction: 'commented', updateMessage: 'hm' }),
    ).toMatchObject([{ does: 'note', user: 'Ben (ben)', note: 'hm' }]);
    expect(
      said({ ...by, updateAction: 'unacknowledged', updateMessage: '' }),
    ).toMatchObject([{ does: 'note', note: 'unacknowledged' }]);
    expect(
      said({ updateAction: 'changed severity from High to Disaster' }),
    ).toMatchObject([{ does: 'open' }]);
    const [recovery] = said({
      status: 'RESOLVED',
      updateAction: '{EVENT.UPDATE.ACTION}',
      updateMessage: '{EVENT.UPDATE.MESSAGE}',
      updateBy: '{USER.FULLNAME}',
    });
    expect(recovery).toMatchObject({ does: 'close', user: undefined });
    expect(JSON.stringify(recovery)).not.toContain('{EVENT');
    expect(
      said({ updateAction: '*UNKNOWN*', updateBy: '*UNKNOWN*' }),
    ).toMatchObject([{ does: 'open' }]);
  });

  it('say who acknowledged in Nagios, and why', () => {
    expect(
      read('nagios', {
        notification_type: 'ACKNOWLEDGEMENT',
        host_name: 'web1',
        notification_author: 'Ben',
        notification_comment: 'on it',
      }),
    ).toMatchObject([{ does: 'acknowledge', user: 'Ben', note: 'on it' }]);
  });

  it('name the project and the rule of an event of Sentry', () => {
    expect(
      read('sentry', {
        action: 'triggered',
        data: {
          event: {
            issue_id: '5001',
            title: 'TypeError',
            project: 12,
            url: 'https://sentry.io/api/0/projects/bancly/pay/events/e1/',
          },
          triggered_rule: 'Page for fatals',
        },
      }),
    ).toMatchObject([
      { alert: { entity: 'pay', details: { rule: 'Page for fatals' } } },
    ]);
  });

  it('have titles in plain words when a certificate expires', () => {
    const [expiring] = read(
      'uptimerobot',
      changedExample('uptimerobot-down', {
        alert_type: '3',
        alert_type_friendly_name: 'SSL expiry',
      }),
    );
    expect(expiring).toMatchObject({
      alert: { message: 'Web Server: SSL expiry', priority: 'P3' },
    });
  });

  it('say in Azure which value was beyond which limit', () => {
    const condition = {
      windowSize: 'PT5M',
      allOf: [
        {
          metricName: 'Percentage CPU',
          operator: 'GreaterThan',
          threshold: '25',
          timeAggregation: 'Average',
          metricValue: 31.5,
          linkToSearchResultsUI: 'https://portal.azure.com/#blade/logs',
        },
        { operator: 'GreaterThan', threshold: 0, metricValue: 3 },
      ],
    };
    const [fired] = read(
      'azure',
      changedExample('azure-monitor-fired', {
        'data.alertContext.condition': condition,
      }),
    );
    expect(fired).toMatchObject({
      alert: {
        description:
          'Average Percentage CPU GreaterThan 25: 31.5\nValue GreaterThan 0: 3',
        details: { url: 'https://portal.azure.com/#blade/logs' },
      },
    });
  });

  it('leave out of the row of Splunk what Splunk adds to every row', () => {
    const [opened] = read('splunk', readExample('splunk-saved-search'));
    const { details = {} } = opened.does === 'open' ? opened.alert : {};
    expect(Object.keys(details)).toEqual([
      'url',
      'app',
      'owner',
      'result.splunk_server',
      'result.source',
      'result.host',
      'result.index',
      'result.process',
      'result.sourcetype',
    ]);
  });

  it('have the alias that the receiver for Opsgenie of Alertmanager would send', () => {
    const [decision] = read('prometheus', {
      groupKey: 'a',
      alerts: [{ status: 'firing', labels: { alertname: 'A' } }],
    });
    expect(decision).toMatchObject({
      alert: {
        // sha256 of "a".
        alias:
          'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
      },
    });
  });

  it('become one alert for each member of a group when the address says so', () => {
    const payload = readExample('alertmanager-v4-two-firing');
    expect(read('prometheus', payload, { per: 'alert' })).toMatchObject([
      {
        alert: {
          alias: 'prometheus:f404ecabc8dd5cd7',
          message: 'Instance localhost:8081 down',
        },
      },
      { alert: { alias: 'prometheus:f8f08d4e32c61a9d' } },
    ]);
  });

  it('say how many members of a group Alertmanager left out', () => {
    const [decision] = read(
      'prometheus',
      changedExample('alertmanager-v4-two-firing', { truncatedAlerts: 7 }),
    );
    expect(decision).toMatchObject({
      alert: { description: expect.stringContaining('and 7 more') },
    });
  });

  it('open an alert on missing data of CloudWatch when the address says so', () => {
    const [decision] = read('cloudwatch', alarm('INSUFFICIENT_DATA'), {
      insufficientData: 'open',
    });
    expect(decision.does).toBe('open');
  });

  it.each([
    ['Re: Disk full', 'Disk full'],
    ['AW: FW: Disk full', 'Disk full'],
    ['Recovered: disk', 'Recovered: disk'],
  ])(
    'have the subject of a mail without its prefixes: %s',
    (subject, title) => {
      expect(read('email', { subject })).toMatchObject([
        { alert: { message: title } },
      ]);
    },
  );

  it.each([
    [
      'the fields of a service',
      { subject: '=?UTF-8?Q?St=C3=B6rung?=', from: 'a@b.example', text: 'x' },
      { message: 'Störung', description: 'x' },
    ],
    [
      'headers in capitals',
      { headers: { Subject: 'Disk full' }, plain: 'on db1' },
      { message: 'Disk full', description: 'on db1' },
    ],
    [
      'a page alone',
      {
        subject: 'Disk full',
        html: '<style>p { top: 0 }</style><p>db1&nbsp;&amp; db2 &#252;ber <b>90</b> %</p><script>if (a<b) go()</script>',
      },
      { description: 'db1 & db2 über 90 %' },
    ],
  ])('have the words of a mail that comes as %s', (_, payload, alert) => {
    expect(read('email', payload)).toMatchObject([{ alert }]);
  });

  it('are shown as they arrived when no rule understands them', () => {
    for (const { type } of alertSources) {
      const [decision] = read(type, { surprise: 'this is new' });
      expect(decision).toMatchObject({
        does: 'open',
        isUnread: true,
        alert: {
          alias: expect.stringContaining(`${type}:unread:`),
          description: expect.stringContaining('"surprise":"this is new"'),
        },
      });
    }
  });

  it('of the example in the instructions open an alert, for every tool', () => {
    for (const { type, setup } of alertSources) {
      expect(read(type, setup.example)).toEqual([
        expect.objectContaining({ does: 'open' }),
      ]);
    }
  });

  it('can come from every kind of integration', () => {
    expect(['api', ...alertSources.map(({ type }) => type)]).toEqual([
      ...INTEGRATION_TYPES,
    ]);
  });
});

function alarm(state: string) {
  const { Message, ...envelope } = readExample('cloudwatch-sns-alarm');
  const changed = { ...JSON.parse(String(Message)), NewStateValue: state };
  return { ...envelope, Message: JSON.stringify(changed) };
}
