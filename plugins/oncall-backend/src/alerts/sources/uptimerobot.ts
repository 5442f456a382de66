import { AlertSource } from './AlertSource';
import { Fields } from './reading/Fields';
import { decisionOf, verdictOf } from './reading/verdictOf';

/** UptimeRobot's web-hook alert contact, as JSON, as a form or in the address. */
export const uptimerobot: AlertSource = {
  type: 'uptimerobot',
  setup: {
    summary: 'Monitors of UptimeRobot: opens when down, closes when up.',
    steps: [
      'In UptimeRobot, open Integrations and add a Webhook with the address `{{url}}`.',
      'Put the text below into POST value and tick that it is sent as JSON.',
      'Switch it on for the monitors that shall page.',
    ],
    snippet: {
      language: 'json',
      text: `{
  "monitor_id": "*monitorID*",
  "monitor_url": "*monitorURL*",
  "monitor_friendly_name": "*monitorFriendlyName*",
  "alert_type": "*alertType*",
  "alert_type_friendly_name": "*alertTypeFriendlyName*",
  "alert_details": "*alertDetails*"
}`,
    },
    example: {
      monitor_id: 'test',
      monitor_friendly_name: 'A test of the integration',
      alert_type: '1',
      alert_type_friendly_name: 'Down',
    },
  },
  priorities: {
    severities: { down: 'P1', certificate: 'P3' },
    otherwise: 'P3',
  },
  read: ({ payload }) => {
    const name = filled(
      payload,
      'monitor_friendly_name',
      'monitorFriendlyName',
    );
    const url = filled(payload, 'monitor_url', 'monitorURL');
    const id = filled(payload, 'monitor_id', 'monitorID') ?? url ?? name;
    const type = filled(payload, 'alert_type', 'alertType');
    if (!id) {
      return [];
    }
    const state =
      filled(payload, 'alert_type_friendly_name', 'alertTypeFriendlyName') ??
      (type === '3' ? 'the certificate expires' : 'Down');
    return [
      decisionOf(
        // 1 is down, 2 up, 3 a certificate that expires.
        verdictOf('alert_type', type ?? state, { close: ['2', 'up'] }),
        {
          message: titleOf(name ?? url ?? id, state),
          alias: `uptimerobot:${id}${type === '3' ? ':certificate' : ''}`,
          description: filled(payload, 'alert_details', 'alertDetails'),
          severity: [type === '3' ? 'certificate' : 'down'],
          entity: url ?? name,
          details: { url },
        },
      ),
    ];
  },
};

/** Up and down are states; other words name what happens. */
function titleOf(name: string, state: string): string {
  return /^(up|down)$/i.test(state)
    ? `${name} is ${state}`
    : `${name}: ${state}`;
}

/** Variables that UptimeRobot does not know stay in the text, between asterisks. */
function filled(payload: Fields, ...names: string[]): string | undefined {
  const text = payload.text(...names);
  return text && /^\*\w+\*$/.test(text) ? undefined : text;
}
