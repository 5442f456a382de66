import { AlertSource } from './AlertSource';
import { usualPriorities } from './reading/usualPriorities';

const TITLES = ['alert_subject', 'subject', 'rule_name', 'rule', 'message'];

/** ElastAlert's HTTP POST alerter. */
export const elastalert: AlertSource = {
  type: 'elastalert',
  setup: {
    summary:
      'Matches of ElastAlert rules: opens an alert for each rule. ElastAlert never says that it is over: close the alert by hand, or let a second rule close it.',
    steps: [
      'Add the lines below to the rules that shall page.',
      'A second rule can close the alert: name it like the first with " recovered" behind, and add an action of this integration that closes when the message ends with " recovered", with the alias elastalert:{{message.substringBefore(" recovered")}}.',
    ],
    snippet: {
      language: 'yaml',
      text: 'alert:\n  - post\nhttp_post_url: "{{url}}"\nhttp_post_static_payload:\n  rule_name: "name of this rule"\n',
    },
    example: { rule_name: 'A test of the integration', priority: 'P5' },
  },
  priorities: usualPriorities('critical', 'high', 'medium', 'low'),
  read: ({ payload }) => {
    const title = payload.text(...TITLES);
    const rule = payload.text('alias', 'rule_name', 'rule');
    const host = payload.text('host.name', 'host', 'hostname');
    return title
      ? [
          {
            does: 'open',
            rule: 'a rule has matched',
            alert: {
              message: title,
              alias: rule && `elastalert:${rule}`,
              description: payload.text('alert_text', 'body', 'message'),
              severity: [payload.text('priority', 'severity')],
              entity: host,
              tags: payload.texts('tags'),
              details: payload.map(),
            },
          },
        ]
      : [];
  },
};
