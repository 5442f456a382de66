import { AlertSource, SourceDecision } from './AlertSource';
import { alertmanagerGroup } from './reading/alertmanagerGroup';
import { Fields } from './reading/Fields';
import { usualPriorities } from './reading/usualPriorities';
import { decisionOf, verdictOf } from './reading/verdictOf';

/** Grafana: unified alerting, and the alerting of versions before 9. */
export const grafana: AlertSource = {
  type: 'grafana',
  setup: {
    summary:
      'Alert rules of Grafana: opens when they fire, closes when they are resolved.',
    steps: [
      'In Grafana, open Alerting, Contact points, and add a contact point of the kind Webhook.',
      'Put the address below into URL and keep the method POST.',
      'Name the contact point in a notification policy. With `&per=alert` at the end of the address, each alert of a group becomes an alert of its own.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      status: 'firing',
      title: '[FIRING:1] TestAlert',
      groupKey: '{}:{alertname="TestAlert"}',
      commonLabels: { alertname: 'TestAlert', severity: 'info' },
      commonAnnotations: { summary: 'A test of the integration' },
      alerts: [{ status: 'firing', labels: { alertname: 'TestAlert' } }],
    },
  },
  priorities: usualPriorities('critical', 'error', 'warning', 'info'),
  read: message =>
    message.payload.has('ruleId') || message.payload.has('ruleName')
      ? [readLegacy(message.payload)]
      : alertmanagerGroup(message, 'grafana'),
};

function readLegacy(payload: Fields): SourceDecision {
  const verdict = verdictOf('state', payload.text('state'), {
    close: ['ok'],
    ignore: ['paused', 'pending'],
  });
  const id = payload.text('ruleId') ?? payload.text('ruleName');
  const matches = payload
    .list('evalMatches')
    .flatMap(match => [
      `${match.text('metric') ?? 'value'}: ${match.text('value') ?? '-'}`,
    ]);
  const tags = payload.map('tags');
  return decisionOf(verdict, {
    message: payload.text('ruleName', 'title'),
    alias: `grafana:ruleId=${id}`,
    description:
      [payload.text('message'), ...matches].filter(Boolean).join('\n') ||
      undefined,
    severity: [tags.og_priority ?? tags.severity],
    tags: Object.entries(tags).map(([name, value]) => `${name}:${value}`),
    details: { ...tags, url: payload.text('ruleUrl') },
  });
}
