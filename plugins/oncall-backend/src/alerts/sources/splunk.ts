import { AlertSource } from './AlertSource';
import { usualPriorities } from './reading/usualPriorities';

/** The webhook action of Splunk's saved searches. */
export const splunk: AlertSource = {
  type: 'splunk',
  alsoAt: ['splunkitsi'],
  setup: {
    summary:
      'Saved searches of Splunk: opens when they trigger. Splunk never says that it is over: close the alert by hand.',
    steps: [
      'In Splunk, edit the alert, add the trigger action Webhook, and put the address below into URL.',
      'A search that triggers again while its alert is open is counted on it.',
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
      // Splunk's own names begin with an underscore.
      .filter(([name]) => !name.startsWith('_'))
      .map(([name, value]) => [`${prefix}${name}`, value]),
  );
}
