import { AlertSource } from './AlertSource';
import { Fields } from './reading/Fields';
import { usualPriorities } from './reading/usualPriorities';
import { decisionOf, verdictOf } from './reading/verdictOf';

/** Events API version 2 of PagerDuty, also at `/v2/enqueue`, so that its clients only change the host. */
export const pagerduty: AlertSource = {
  type: 'pagerduty',
  alsoAt: ['pagerdutycompatibility'],
  setup: {
    summary:
      'Anything that sends events to PagerDuty: opens on trigger, acknowledges and closes.',
    steps: [
      'Replace `https://events.pagerduty.com` by `{{host}}` in the client; the path stays /v2/enqueue.',
      'Use the key below as routing key (integration key).',
    ],
    snippet: {
      language: 'bash',
      text: `curl -X POST {{host}}/v2/enqueue -H 'Content-Type: application/json' -d '{
  "routing_key": "{{key}}",
  "event_action": "trigger",
  "dedup_key": "srv01/disk",
  "payload": { "summary": "Disk full on srv01", "source": "srv01", "severity": "critical" }
}'`,
    },
    example: {
      event_action: 'trigger',
      dedup_key: 'test',
      payload: {
        summary: 'A test of the integration',
        source: 'test',
        severity: 'info',
      },
    },
  },
  priorities: usualPriorities('critical', 'error', 'warning', 'info'),
  read: ({ payload }) => {
    const action = payload.text('event_action', 'event_type');
    if (!action && !payload.has('payload')) {
      return [];
    }
    const event = payload.at('payload');
    const links = payload
      .list('links')
      .flatMap(link => link.text('href') ?? []);
    return [
      decisionOf(
        verdictOf('event_action', action, {
          close: ['resolve'],
          acknowledge: ['acknowledge'],
        }),
        {
          message: event.text('summary') ?? payload.text('description'),
          alias: payload.text('dedup_key', 'incident_key'),
          description: links.join('\n') || undefined,
          severity: [event.text('severity')],
          source: event.text('source'),
          entity: event.text('component', 'source'),
          tags: [event.text('class'), event.text('group')].flatMap(
            tag => tag ?? [],
          ),
          details: detailsOf(payload, event),
        },
      ),
    ];
  },
};

function detailsOf(payload: Fields, event: Fields) {
  const custom = event.map('custom_details');
  return {
    ...custom,
    details: custom.details ?? event.text('custom_details'),
    component: event.text('component'),
    group: event.text('group'),
    class: event.text('class'),
    client: payload.text('client'),
    url: payload.text('client_url'),
    timestamp: event.text('timestamp'),
  };
}
