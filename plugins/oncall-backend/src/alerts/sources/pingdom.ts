import { AlertSource } from './AlertSource';
import { decisionOf, verdictOf } from './reading/verdictOf';

/** Pingdom's webhook, for uptime and transaction checks. */
export const pingdom: AlertSource = {
  type: 'pingdom',
  setup: {
    summary:
      'Checks of Pingdom: opens when down or failing, closes when up again.',
    steps: [
      'In Pingdom, open Integrations and add a webhook with the address below.',
      'Tick it in the checks that shall page. The importance HIGH is P1, LOW is P4.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      check_id: 'test',
      check_name: 'A test of the integration',
      current_state: 'DOWN',
      importance_level: 'LOW',
    },
  },
  priorities: {
    severities: {
      high: 'P1',
      low: 'P4',
    },
    otherwise: 'P2',
  },
  read: ({ payload }) => {
    const id = payload.text('check_id');
    const name = payload.text('check_name');
    if (!id && !name) {
      return [];
    }
    const state = payload.text('current_state');
    return [
      decisionOf(
        verdictOf('current_state', state, { close: ['up', 'success'] }),
        {
          message: `${name ?? `Check ${id}`} is ${state ?? 'in trouble'}`,
          alias: `pingdom:${id ?? name}`,
          description: payload.text('long_description', 'description'),
          severity: [payload.text('importance_level')],
          entity: payload.text('check_params.hostname'),
          tags: payload.texts('tags'),
          details: {
            url: payload.text('check_params.full_url'),
            type: payload.text('check_type'),
            previousState: payload.text('previous_state'),
            firstProbe: payload.text('first_probe.location'),
            secondProbe: payload.text('second_probe.location'),
          },
        },
      ),
    ];
  },
};
