import { AlertSource } from './AlertSource';
import { Fields } from './reading/Fields';
import { decisionOf, Verdict, verdictOf } from './reading/verdictOf';

/** Zabbix: the fields of Opsgenie's script, and those of a plain webhook media type. */
export const zabbix: AlertSource = {
  type: 'zabbix',
  setup: {
    summary:
      'Triggers of Zabbix: opens on PROBLEM, closes on OK or RESOLVED, acknowledges when the problem is acknowledged in Zabbix.',
    steps: [
      'In Zabbix, open Alerts, Media types, and add a media type Webhook whose script posts its parameters as JSON to the address `{{url}}`.',
      'Give it the parameters below, add the media type to a user, and name that user in the trigger actions (operations, recovery operations, update operations).',
      "The script that came with Opsgenie's integration works unchanged when its address is replaced.",
    ],
    snippet: {
      language: 'text',
      text: 'triggerName         {EVENT.NAME}\ntriggerId           {TRIGGER.ID}\ntriggerStatus       {TRIGGER.STATUS}\ntriggerSeverity     {EVENT.SEVERITY}\ntriggerDescription  {TRIGGER.DESCRIPTION}\ntriggerUrl          {TRIGGER.URL}\nhostName            {HOST.NAME}\nipAddress           {HOST.IP}\nitemKey             {ITEM.KEY}\nitemValue           {ITEM.VALUE}\neventId             {EVENT.ID}\nupdateAction        {EVENT.UPDATE.ACTION}\n',
    },
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
          decisionOf(verdictFor(payload), {
            message: title,
            alias,
            description: payload.text('triggerDescription', 'message', 'item'),
            severity: [payload.text('triggerSeverity', 'severity', 'priority')],
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
          }),
        ]
      : [];
  },
};

function verdictFor(payload: Fields): Verdict {
  const update = payload.text('updateAction', 'eventUpdateAction');
  if (update && /\backnowledged\b/i.test(update)) {
    return { does: 'acknowledge', rule: `updateAction is "${update}"` };
  }
  return verdictOf('status', payload.text('triggerStatus', 'status', 'state'), {
    close: ['ok', 'resolved', 'recovery'],
    acknowledge: ['acknowledged', 'acknowledge'],
  });
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
