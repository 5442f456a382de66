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
      'Issues, issue alerts and metric alerts of Sentry: opens when they appear, acknowledges when assigned, closes when resolved or archived. Comments become notes.',
    steps: [
      'In Sentry, open Settings, Developer Settings, and create an internal integration with the webhook address below.',
      'Switch on Alert Rule Action and tick the webhooks for issues, and for comments where they shall become notes.',
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
      const issue = payload.at('data.issue');
      return [by(payload, decisionOf(action, issueOf(issue, { id: 'id' })))];
    }
    if (payload.has('data.event')) {
      const rule = payload.text('data.triggered_rule');
      const event = payload.at('data.event');
      return [decisionOf(action, issueOf(event, { id: 'issue_id', rule }))];
    }
    if (payload.has('data.comment')) {
      return [by(payload, readComment(payload))];
    }
    if (payload.has('data.installation')) {
      return [{ does: 'ignore', rule: 'Sentry says that it is connected' }];
    }
    return payload.has('event') || payload.has('culprit')
      ? [readPluginEvent(payload)]
      : [];
  },
};

/** With the name of the person who did it in Sentry. */
function by(payload: Fields, decision: SourceDecision): SourceDecision {
  if (decision.does === 'open' || decision.does === 'ignore') {
    return decision;
  }
  const isPerson = payload.text('actor.type') === 'user';
  const user =
    (decision.does === 'acknowledge'
      ? payload.text('data.issue.assignedTo.name')
      : undefined) ?? (isPerson ? payload.text('actor.name') : undefined);
  return { ...decision, user };
}

/** Comments that are changed or taken back stay as they were noted. */
function readComment(payload: Fields): SourceDecision {
  const action = payload.text('action');
  const issue = payload.text('data.issue_id');
  const rule = `a comment is ${action}`;
  return action === 'created' && issue
    ? {
        does: 'note',
        rule,
        alias: `sentry:${issue}`,
        note: payload.text('data.comment'),
      }
    : { does: 'ignore', rule };
}

/** Events name their project by a number, and only their address says its name. */
const PROJECT = /\/projects\/[^/]+\/([^/]+)\/events\//;

function issueOf(
  issue: Fields,
  { id, rule }: { readonly id: string; readonly rule?: string },
) {
  const key = issue.text(id);
  const [, project] = PROJECT.exec(issue.text('url') ?? '') ?? [];
  return {
    message: issue.text('title', 'metadata.title', 'culprit'),
    alias: key && `sentry:${key}`,
    description: issue.text('metadata.value', 'message', 'culprit'),
    severity: [issue.text('level')],
    entity: project ?? issue.text('project.slug', 'project'),
    tags: pairs(issue),
    details: {
      url: issue.text('web_url', 'permalink', 'url'),
      culprit: issue.text('culprit'),
      shortId: issue.text('shortId'),
      rule,
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
