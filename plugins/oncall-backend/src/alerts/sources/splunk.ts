import { AlertSource } from './AlertSource';
import { usualPriorities } from './reading/usualPriorities';

/** Fields that every row has, and that say nothing about what happened. */
const SPLUNKS_OWN = /^(_|date_|(linecount|punct|timestartpos|timeendpos)$)/;

/** The webhook action of Splunk's saved searches. */
export const splunk: AlertSource = {
  type: 'splunk',
  alsoAt: ['splunkitsi'],
  setup: {
    summary:
      'Saved searches of Splunk: opens when they trigger. Splunk never says that it is over: close the alert by hand, or let a second search close it.',
    steps: [
      'In Splunk, edit the alert, add the trigger action Webhook, and put the address below into URL.',
      'A search that triggers again while its alert is open is counted on it.',
      'A second search can close the alert: name it like the first with " recovered" behind, and add an action of this integration that closes when the message ends with " recovered", with the alias splunk:{{details.app}}/{{message.substringBefore(" recovered")}}.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      search_name: 'A test of the integration',
      app: 'search',
      owner: 'admin',
      result: { host: 'test', severity: 'info' },
    },
  },
  priorities: usualPriorities('critical', 'high', 'medium', 'low', 'info'),
  read: ({ payload }) => {
    const search = payload.text('search_name', 'sid');
    if (!search) {
      return [];
    }
    const { _raw, ...result } = payload.map('result');
    return [
      {
        does: 'open',
        rule: 'a saved search has triggered',
        alert: {
          message: search,
          // Not the sid: it is another one with every run.
          alias: `splunk:${payload.text('app') ?? ''}/${search}`,
          description: _raw,
          severity: [result.severity ?? result.urgency],
          entity: result.host,
          details: {
            url: payload.text('results_link'),
            app: payload.text('app'),
            owner: payload.text('owner'),
            ...prefixed('result.', result),
          },
        },
      },
    ];
  },
};

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !SPLUNKS_OWN.test(name))
      .map(([name, value]) => [`${prefix}${name}`, value]),
  );
}
