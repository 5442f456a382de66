import { AlertSource, SourceDecision } from './AlertSource';
import { Fields } from './reading/Fields';
import { usualPriorities } from './reading/usualPriorities';
import { decisionOf, verdictOf } from './reading/verdictOf';

/** A muted issue must not page any more. */
const ACTIONS = {
  close: ['resolved', 'ignored', 'archived'],
  acknowledge: ['assigned'],
};

/** Sentry: internal integrations (issues, issue alerts, metric alerts) and the old webhook plugin. */
export const sentry: AlertSource = {
  type: 'sentry',
  setup: {
    summary:
      'Issues, issue alerts and metric alerts of Sentry: opens when they appear, acknowledges when assigned, closes when resolved or archived.',
    steps: [
      'In Sentry, open Settings, Developer Settings, and create an internal integration with the webhook address below.',
      'Switch on Alert Rule Action and tick the webhooks for issues.',
      'Add the integration as an action to the alert rules that shall page.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      action: 'triggered',
      data: {
        event: {
          issue_id: 'test',
          title: 'A test of the integration',
          level: 'info',
        },
      },
    },
  },
  priorities: usualPriorities(
    'fatal',
    'critical',
    'error',
    'warning',
    'info',
    'debug',
  ),
  read: ({ payload }) => {
    const action = verdictOf('action', payload.text('action'), ACTIONS);
    if (payload.has('data.metric_alert')) {
      return [readMetricAlert(payload)];
    }
    if (payload.has('data.issue')) {
      return [decisionOf(action, issueOf(payload.at('data.issue'), 'id'))];
    }
    if (payload.has('data.event')) {
      return [
        decisionOf(action, issueOf(payload.at('data.event'), 'issue_id')),
      ];
    }
    return payload.has('event') || payload.has('culprit')
      ? [readPluginEvent(payload)]
      : [];
  },
};

function issueOf(issue: Fields, id: string) {
  const key = issue.text(id);
  return {
    message: issue.text('title', 'metadata.title', 'culprit'),
    alias: key && `sentry:${key}`,
    description: issue.text('metadata.value', 'message', 'culprit'),
    severity: [issue.text('level')],
    entity: issue.text('project.slug', 'project'),
    tags: pairs(issue),
    details: {
      url: issue.text('web_url', 'permalink', 'url'),
      culprit: issue.text('culprit'),
      shortId: issue.text('shortId'),
      environment: issue.text('environment'),
    },
  };
}

function readMetricAlert(payload: Fields): SourceDecision {
  const alert = payload.at('data.metric_alert');
  const id = alert.text('id', 'identifier');
  const action = payload.text('action');
  return decisionOf(verdictOf('action', action, ACTIONS), {
    message: payload.text(
      'data.description_title',
      'data.metric_alert.alert_rule.name',
      'data.metric_alert.title',
    ),
    alias: id && `sentry:metric:${id}`,
    description: payload.text('data.description_text'),
    severity: [action],
    entity: alert.text('projects.0'),
    details: { url: payload.text('data.web_url') },
  });
}

function readPluginEvent(payload: Fields): SourceDecision {
  const event = payload.at('event');
  const id = payload.text('id');
  return {
    does: 'open',
    rule: 'an event of the webhook plugin',
    alert: {
      message: event.text('title') ?? payload.text('message', 'culprit'),
      alias: id && `sentry:${id}`,
      description: payload.text('message'),
      severity: [payload.text('level', 'event.level')],
      entity: payload.text('project_slug', 'project'),
      tags: pairs(event),
      details: {
        url: payload.text('url'),
        culprit: payload.text('culprit'),
        environment: event.text('environment'),
      },
    },
  };
}

/** Tags are pairs of a name and a value. */
function pairs(event: Fields): readonly string[] {
  return event.list('tags').flatMap(pair => {
    const name = pair.text('0', 'key');
    const value = pair.text('1', 'value');
    return name && value ? [`${name}:${value}`] : [];
  });
}
