import { AlertSource, SourceDecision } from './AlertSource';
import { Fields } from './reading/Fields';
import { usualPriorities } from './reading/usualPriorities';
import { decisionOf, verdictOf } from './reading/verdictOf';

const STATES = { close: ['closed'], acknowledge: ['acknowledged'] };

/** New Relic: webhooks of workflows, and the classic channels. */
export const newrelic: AlertSource = {
  type: 'newrelic',
  alsoAt: ['newrelicv2'],
  setup: {
    summary: 'Issues of New Relic: opens, acknowledges and closes with them.',
    steps: [
      'In New Relic, open Alerts, Destinations, and add a destination of the kind Webhook with the address below.',
      'Open Workflows and add this destination to the workflows that shall page; the default template of the webhook is understood.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      id: 'test',
      title: 'A test of the integration',
      priority: 'LOW',
      state: 'ACTIVATED',
    },
  },
  priorities: usualPriorities(
    'critical',
    'high',
    'medium',
    'low',
    'warning',
    'info',
  ),
  read: ({ payload }) => {
    if (payload.has('current_state') || payload.has('incident_id')) {
      return [readClassic(payload)];
    }
    return payload.has('state') || payload.has('issueUrl')
      ? [readIssue(payload)]
      : [];
  },
};

function readIssue(payload: Fields): SourceDecision {
  const id = payload.text('issueId', 'id', 'issueUrl');
  return decisionOf(verdictOf('state', payload.text('state'), STATES), {
    message: payload.text('title', 'title.0', 'alertConditionNames.0'),
    alias: id && `newrelic:${id}`,
    description: payload.text('alertConditionDescription', 'description'),
    severity: [payload.text('priority')],
    entity: payload.text('impactedEntities.0', 'entitiesData.names.0'),
    tags: payload.texts('labels'),
    details: {
      url: payload.text('issueUrl', 'issuePageUrl'),
      policy: payload.texts('alertPolicyNames').join(', '),
      condition: payload.texts('alertConditionNames').join(', '),
      entities: payload.texts('impactedEntities').join(', '),
      workflow: payload.text('workflowName'),
      runbook: payload.text('runbookUrl'),
    },
  });
}

function readClassic(payload: Fields): SourceDecision {
  const verdict = verdictOf(
    'current_state',
    payload.text('current_state'),
    STATES,
  );
  const id = payload.text('incident_id');
  const labels = payload.map('targets.0.labels');
  return decisionOf(verdict, {
    message: payload.text('condition_name', 'policy_name'),
    alias: id && `newrelic:incident_id=${id}`,
    description: payload.text('details'),
    severity: [payload.text('severity')],
    entity: payload.text('targets.0.name'),
    tags: Object.entries(labels).map(([name, value]) => `${name}:${value}`),
    details: {
      ...labels,
      url: payload.text('incident_url'),
      policy: payload.text('policy_name'),
      account: payload.text('account_name'),
      runbook: payload.text('runbook_url'),
    },
  });
}
