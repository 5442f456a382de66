import { AlertSource } from './AlertSource';
import { nagiosMessage, nagiosPriorities } from './reading/nagiosMessage';

/** Nagios and Nagios XI, with the field names of Opsgenie's scripts. */
export const nagios: AlertSource = {
  type: 'nagios',
  alsoAt: ['nagiosv2', 'nagiosxi', 'nagiosxiv2', 'op5', 'opsview'],
  setup: {
    summary:
      'Hosts and services of Nagios: opens on PROBLEM, closes on RECOVERY, acknowledges on ACKNOWLEDGEMENT.',
    steps: [
      "Scripts of Opsgenie's integration work unchanged when their address is replaced by `{{address}}`.",
      'Otherwise define the commands below and name them in service_notification_commands and host_notification_commands of a contact. They try again for 20 seconds when the portal does not answer.',
    ],
    snippet: {
      language: 'text',
      text: `define command {
  command_name  notify-service-by-muster
  command_line  /usr/bin/curl -sS --fail --retry 4 --retry-connrefused --retry-max-time 20 -X POST "{{url}}" --data-urlencode "entity_type=service" --data-urlencode "notification_type=$NOTIFICATIONTYPE$" --data-urlencode "host_name=$HOSTNAME$" --data-urlencode "service_desc=$SERVICEDESC$" --data-urlencode "service_state=$SERVICESTATE$" --data-urlencode "service_output=$SERVICEOUTPUT$" --data-urlencode "notification_author=$NOTIFICATIONAUTHOR$" --data-urlencode "notification_comment=$NOTIFICATIONCOMMENT$"
}
define command {
  command_name  notify-host-by-muster
  command_line  /usr/bin/curl -sS --fail --retry 4 --retry-connrefused --retry-max-time 20 -X POST "{{url}}" --data-urlencode "entity_type=host" --data-urlencode "notification_type=$NOTIFICATIONTYPE$" --data-urlencode "host_name=$HOSTNAME$" --data-urlencode "host_state=$HOSTSTATE$" --data-urlencode "host_output=$HOSTOUTPUT$" --data-urlencode "notification_author=$NOTIFICATIONAUTHOR$" --data-urlencode "notification_comment=$NOTIFICATIONCOMMENT$"
}
`,
    },
    example: {
      entity_type: 'service',
      notification_type: 'PROBLEM',
      host_name: 'test',
      service_desc: 'A test of the integration',
      service_state: 'WARNING',
    },
  },
  priorities: nagiosPriorities,
  read: ({ payload }) => nagiosMessage(payload, 'nagios'),
};
