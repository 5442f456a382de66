import { AlertSource } from './AlertSource';
import { decisionOf, verdictOf } from './reading/verdictOf';
import { usualPriorities } from './reading/usualPriorities';

/** Google Cloud Monitoring, formerly Stackdriver. */
export const stackdriver: AlertSource = {
  type: 'stackdriver',
  alsoAt: ['googlestackdriver', 'gcp'],
  setup: {
    summary:
      'Incidents of Google Cloud Monitoring: opens and closes with them.',
    steps: [
      'In the Google Cloud console, open Monitoring, Alerting, Edit notification channels, and add a webhook with the address below.',
      'Name the channel in the alerting policies that shall page and tick that it is told when an incident closes.',
      'An incident without a severity is a P1.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      version: 'test',
      incident: {
        incident_id: 'test',
        state: 'open',
        severity: 'Low',
        summary: 'A test of the integration',
      },
    },
  },
  priorities: {
    ...usualPriorities('critical', 'error', 'warning'),
    otherwise: 'P1',
  },
  read: ({ payload }) => {
    const incident = payload.at('incident');
    const id = incident.text('incident_id');
    if (!payload.has('incident')) {
      return [];
    }
    return [
      decisionOf(
        verdictOf('incident.state', incident.text('state'), {
          close: ['closed'],
          acknowledge: ['acknowledged'],
        }),
        {
          message: incident.text('summary', 'condition_name', 'policy_name'),
          alias: id && `gcp:${id}`,
          description: incident.text('documentation.content'),
          severity: [incident.text('severity')],
          entity: incident.text(
            'resource_name',
            'resource_display_name',
            'resource_id',
          ),
          details: {
            url: incident.text('url'),
            policy: incident.text('policy_name'),
            condition: incident.text('condition_name'),
            project: incident.text('scoping_project_id'),
            ...incident.map('resource.labels'),
            ...incident.map('policy_user_labels'),
          },
        },
      ),
    ];
  },
};
