import { AlertSource } from './AlertSource';
import { alertmanagerGroup } from './reading/alertmanagerGroup';
import { usualPriorities } from './reading/usualPriorities';

/** Prometheus Alertmanager, webhook version 4. Its `opsgenie_configs` speak the API of Opsgenie instead. */
export const prometheus: AlertSource = {
  type: 'prometheus',
  alsoAt: ['alertmanager'],
  setup: {
    summary:
      'Alerts of Alertmanager: opens when a group fires, closes when it is resolved.',
    steps: [
      'Add the receiver below to the configuration of Alertmanager and name it in your routes.',
      'A configuration that has opsgenie_configs may keep it: its api_url becomes `{{host}}/` and its api_key the key.',
      'With `&per=alert` at the end of the address, each alert of a group becomes an alert of its own.',
      'The priority comes from the label `severity` (critical is P1, warning is P3) or from `priority`.',
    ],
    snippet: {
      language: 'yaml',
      text: 'receivers:\n  - name: muster\n    webhook_configs:\n      - url: {{url}}\n        send_resolved: true\n',
    },
    example: {
      version: '4',
      status: 'firing',
      groupKey: '{}:{alertname="TestAlert"}',
      groupLabels: { alertname: 'TestAlert' },
      commonLabels: { alertname: 'TestAlert', severity: 'info' },
      commonAnnotations: { summary: 'A test of the integration' },
      alerts: [
        {
          status: 'firing',
          labels: { alertname: 'TestAlert', severity: 'info' },
          annotations: { summary: 'A test of the integration' },
          fingerprint: 'test',
        },
      ],
    },
  },
  priorities: usualPriorities('critical', 'error', 'warning', 'info'),
  read: message => alertmanagerGroup(message, 'prometheus'),
};
