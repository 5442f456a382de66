import { AlertSource } from './AlertSource';
import { Fields } from './reading/Fields';
import { usualPriorities } from './reading/usualPriorities';
import { decisionOf, Verdict, verdictOf } from './reading/verdictOf';

/** The monitor says in front of its title what it reports; the rest names the alert. */
const PREFIX =
  /^(?:\[(?:P[1-5]|Triggered|Re-Triggered|Recovered|Warn|Re-Warn|No Data|Re-No Data|Renotify|Test)[^\]]{0,60}\]\s*)+/i;

/** Webhooks of Datadog monitors. */
export const datadog: AlertSource = {
  type: 'datadog',
  setup: {
    summary:
      'Monitors of Datadog: opens when they trigger or warn, closes when they recover.',
    steps: [
      'In Datadog, open Integrations, Webhooks, and add a webhook named muster with the address `{{url}}`.',
      'Put the text below into Payload; its variables are filled in by Datadog.',
      'Name @webhook-muster in the message of the monitors that shall page.',
    ],
    snippet: {
      language: 'json',
      text: `{
  "id": "$ID",
  "title": "$EVENT_TITLE",
  "text": "$TEXT_ONLY_MSG",
  "alert_id": "$ALERT_ID",
  "aggreg_key": "$AGGREG_KEY",
  "alert_transition": "$ALERT_TRANSITION",
  "alert_type": "$ALERT_TYPE",
  "hostname": "$HOSTNAME",
  "priority": "$ALERT_PRIORITY",
  "tags": "$TAGS",
  "link": "$LINK"
}`,
    },
    example: {
      title: '[Triggered] A test of the integration',
      text: 'Nothing is wrong.',
      alert_id: 'test',
      alert_transition: 'Triggered',
      priority: 'P5',
      tags: 'env:test',
    },
  },
  priorities: usualPriorities(
    'p1',
    'p2',
    'p3',
    'p4',
    'p5',
    'error',
    'warning',
    'info',
  ),
  read: ({ payload }) =>
    payload.text('title', 'alert_id', 'aggreg_key')
      ? [
          decisionOf(verdict(payload), {
            message: payload.text('title', 'alert_title')?.replace(PREFIX, ''),
            alias: aliasOf(payload),
            description: payload.text('text', 'body')?.replaceAll('%%%', ''),
            severity: [
              payload.text('alert_priority', 'priority'),
              payload.text('alert_type'),
            ],
            entity: payload.text('hostname', 'alert_scope'),
            tags: payload.texts('tags'),
            details: {
              url: payload.text('link', 'url'),
              scope: payload.text('alert_scope'),
              query: payload.text('alert_query'),
              organization: payload.text('org.name', 'org_name'),
              service: serviceOf(payload),
            },
          }),
        ]
      : [],
};

function verdict(payload: Fields): Verdict {
  const transition = payload.text('alert_transition', 'transition');
  return transition
    ? verdictOf('alert_transition', transition, {
        close: ['recovered', 'muted recovered'],
      })
    : verdictOf('alert_type', payload.text('alert_type'), {
        close: ['success', 'recovery'],
      });
}

/** A monitor has one alert for each group that it watches. */
function aliasOf(payload: Fields): string | undefined {
  const id = payload.text('alert_id');
  const key = payload.text('aggreg_key');
  const scope = payload.text('alert_scope', 'hostname');
  const parts = key ? [key] : [id, scope];
  const alias = parts.filter(Boolean).join(':');
  return alias ? `datadog:${alias}` : undefined;
}

function serviceOf(payload: Fields): string | undefined {
  return payload
    .texts('tags')
    .find(tag => tag.startsWith('service:'))
    ?.slice('service:'.length);
}
