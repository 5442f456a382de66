import { AlertSource } from './AlertSource';
import { Fields } from './reading/Fields';
import { decisionOf, Said, Verdict, verdictOf } from './reading/verdictOf';
import { zabbixMediaType } from './zabbixMediaType';

/** Zabbix: the fields of Opsgenie's script, and those of a plain webhook media type. */
export const zabbix: AlertSource = {
  type: 'zabbix',
  setup: {
    summary:
      'Triggers of Zabbix: opens on PROBLEM, closes on OK or RESOLVED, acknowledges when the problem is acknowledged in Zabbix.',
    steps: [
      'Save the text below as a file and import it in Zabbix under Alerts, Media types (in Zabbix 6.0: Administration, Media types). It makes a media type Muster.',
      'Make a user of its own for it, who may read the hosts, with Muster as media. Zabbix tells nobody of what they did themselves, so nobody should sign in as this user.',
      'Send to this user in the operations, recovery operations and update operations of your trigger actions.',
      "The script that came with Opsgenie's integration works unchanged when its address is replaced.",
    ],
    snippet: { language: 'yaml', text: zabbixMediaType },
    example: {
      triggerName: 'A test of the integration',
      triggerId: 'test',
      triggerStatus: 'PROBLEM',
      triggerSeverity: 'Information',
      hostName: 'test',
    },
  },
  // A warning of Zabbix is below its average.
  priorities: {
    severities: {
      disaster: 'P1',
      high: 'P2',
      average: 'P3',
      warning: 'P4',
      information: 'P5',
      'not classified': 'P5',
    },
    otherwise: 'P3',
  },
  read: ({ payload }) => {
    const title = payload.text('triggerName', 'trigger', 'subject', 'name');
    const host = payload.text('hostName', 'hostname', 'host', 'host_name');
    const alias = aliasOf(payload, host, title);
    return title || alias
      ? [
          decisionOf(
            verdictFor(payload),
            {
              message: title,
              alias,
              description: payload.text(
                'triggerDescription',
                'message',
                'item',
              ),
              severity: [
                payload.text('triggerSeverity', 'severity', 'priority'),
              ],
              source: host,
              entity: host,
              tags: payload.texts('tags'),
              details: {
                url: payload.text('triggerUrl', 'link', 'url'),
                ipAddress: payload.text('ipAddress'),
                itemKey: payload.text('itemKey'),
                itemValue: payload.text('itemValue', 'item'),
                hostGroups: payload.text('triggerHostGroupName'),
                eventId: payload.text('eventId'),
              },
            },
            saidIn(payload),
          ),
        ]
      : [];
  },
};

function verdictFor(payload: Fields): Verdict {
  const update = updateIn(payload, 'updateAction', 'eventUpdateAction');
  const rule = `updateAction is "${update}"`;
  if (update && /\backnowledged\b/i.test(update)) {
    return { does: 'acknowledge', rule };
  }
  // Another severity is another priority, and what somebody closes has another status.
  if (update && !/\b(severity|closed)\b/i.test(update)) {
    return { does: 'note', rule };
  }
  return verdictOf('status', payload.text('triggerStatus', 'status', 'state'), {
    close: ['ok', 'resolved', 'recovery'],
    acknowledge: ['acknowledged', 'acknowledge'],
  });
}

/** What somebody did to the problem in Zabbix, and wrote about it. */
function saidIn(payload: Fields): Said {
  return {
    user: updateIn(payload, 'updateBy'),
    note:
      updateIn(payload, 'updateMessage') ?? updateIn(payload, 'updateAction'),
  };
}

/** Outside of updates such macros keep their names, or Zabbix says that they are unknown. */
function updateIn(
  payload: Fields,
  ...paths: readonly string[]
): string | undefined {
  const text = payload.text(...paths);
  return text && /^(\{[A-Z.]+\}|\*UNKNOWN\*)$/.test(text) ? undefined : text;
}

/** The problem and its recovery are two events of one trigger. */
function aliasOf(
  payload: Fields,
  host: string | undefined,
  title: string | undefined,
): string | undefined {
  const trigger =
    payload.text('triggerId', 'trigger_id') ??
    /triggerid=(\d+)/.exec(payload.text('link', 'triggerUrl') ?? '')?.[1] ??
    title;
  return trigger && `zabbix:${trigger}${host ? `@${host}` : ''}`;
}
