import { PriorityTable } from '@muster/backstage-plugin-oncall-common';
import { SourceDecision } from '../AlertSource';
import { Fields } from './Fields';
import { decisionOf, verdictOf } from './verdictOf';

/** Nagios has states of hosts, and of services. */
export const nagiosPriorities: PriorityTable = {
  severities: {
    down: 'P1',
    critical: 'P1',
    unreachable: 'P2',
    warning: 'P3',
    unknown: 'P3',
  },
  otherwise: 'P3',
};

/** A notification of Nagios or of what descends from it, with the field names of Opsgenie's scripts. */
export function nagiosMessage(
  payload: Fields,
  prefix: string,
): readonly SourceDecision[] {
  const host = payload.text('host_name', 'hostname', 'host_display_name');
  if (!host) {
    return [];
  }
  const service =
    payload.text('entity_type')?.toLowerCase() === 'host'
      ? undefined
      : payload.text('service_desc', 'service_name', 'service_display_name');
  const subject = service ? `${host}/${service}` : host;
  const state = payload.text(service ? 'service_state' : 'host_state');
  const verdict = verdictOf(
    'notification_type',
    payload.text('notification_type'),
    {
      close: ['recovery'],
      acknowledge: ['acknowledgement'],
      // Somebody writes to the contacts, in whatever state.
      note: ['custom'],
      ignore: [
        'downtimestart',
        'downtimeend',
        'downtimecancelled',
        'downtimeremoved',
        'flappingstart',
        'flappingstop',
        'flappingend',
        'flappingdisabled',
      ],
    },
  );
  return [
    decisionOf(
      verdict,
      {
        message: `${subject} is ${state ?? 'in trouble'}`,
        alias: `${prefix}:${subject}`,
        description: payload.text(
          ...(service ? ['service_output'] : []),
          'host_output',
          'output',
        ),
        severity: [state],
        source: host,
        entity: subject,
        tags: payload.texts(service ? 'service_group_name' : 'host_group_name'),
        details: detailsOf(payload),
      },
      {
        user: payload.text('author', 'notification_author'),
        note: payload.text('comment', 'notification_comment'),
      },
    ),
  ];
}

/** Everything that was sent, without what is told elsewhere. */
function detailsOf(payload: Fields): Readonly<Record<string, string>> {
  const {
    apiKey: _key,
    entity_type: _type,
    notification_type: _notification,
    notification_author: _author,
    notification_comment: _comment,
    ...details
  } = payload.map();
  return details;
}
