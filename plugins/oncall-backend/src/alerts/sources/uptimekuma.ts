import { AlertSource } from './AlertSource';
import { decisionOf, verdictOf } from './reading/verdictOf';

/** Uptime Kuma's webhook notification. */
export const uptimekuma: AlertSource = {
  type: 'uptimekuma',
  setup: {
    summary: 'Monitors of Uptime Kuma: opens when down, closes when up.',
    steps: [
      'In Uptime Kuma, open Settings, Notifications, and set up a notification of the type Webhook with the address below and the content type application/json.',
      'Switch it on for the monitors that shall page.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      heartbeat: null,
      monitor: null,
      msg: 'Uptime Kuma: Testing of the integration',
    },
  },
  priorities: {
    severities: { down: 'P1', warning: 'P3', test: 'P5' },
    otherwise: 'P3',
  },
  read: ({ payload }) => {
    const told = payload.text('msg', 'heartbeat.msg');
    const monitor = payload.at('monitor');
    const name = monitor.text('name');
    const id = monitor.text('id') ?? name;
    if (!payload.has('heartbeat')) {
      return told ? [readMessage(told, id)] : [];
    }
    const verdict = verdictOf(
      'heartbeat.status',
      payload.text('heartbeat.status'),
      // 0 is down, 1 up, 2 pending, 3 maintenance.
      { close: ['1', 'up', 'true'], ignore: ['2', '3'] },
    );
    return [
      decisionOf(verdict, {
        message: name ? `${name} is down` : told,
        alias: id && `uptimekuma:${id}`,
        description: payload.text('heartbeat.msg', 'msg'),
        severity: ['down'],
        entity: monitor.text('url', 'hostname', 'name'),
        tags: monitor
          .list('tags')
          .flatMap(tag => tag.text('name') ?? tag.ownText() ?? []),
        details: {
          url: monitor.text('url'),
          type: monitor.text('type'),
          ping: payload.text('heartbeat.ping'),
        },
      }),
    ];
  },
};

/** Tests and warnings about certificates come without a heartbeat. */
function readMessage(told: string, id: string | undefined) {
  const isTest = /\btesting\b/i.test(told);
  return {
    does: 'open' as const,
    rule: isTest ? 'a test message' : 'a message without a heartbeat',
    alert: {
      message: told,
      alias: id && `uptimekuma:${id}:message`,
      severity: [isTest ? 'test' : 'warning'],
    },
  };
}
