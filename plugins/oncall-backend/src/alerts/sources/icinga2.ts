import { AlertSource } from './AlertSource';
import { nagiosMessage, nagiosPriorities } from './reading/nagiosMessage';

/** Icinga 2, with the field names of Opsgenie's scripts. */
export const icinga2: AlertSource = {
  type: 'icinga2',
  alsoAt: ['icinga'],
  setup: {
    summary:
      'Hosts and services of Icinga: opens on PROBLEM, closes on RECOVERY, acknowledges on ACKNOWLEDGEMENT.',
    steps: [
      "Scripts of Opsgenie's integration work unchanged when their address is replaced by `{{address}}`.",
      'Otherwise define the commands below and name them in the Notification objects of hosts and services. They try again for 20 seconds when the portal does not answer.',
    ],
    snippet: {
      language: 'text',
      text: `${commandFor('host')}
${commandFor(
  'service',
  '    "--data-urlencode", "service_desc=$service.name$",\n',
)}`,
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
  read: ({ payload }) => nagiosMessage(payload, 'icinga2'),
};

function commandFor(entity: 'host' | 'service', name = ''): string {
  return `object NotificationCommand "notify-${entity}-by-muster" {
  command = [ "/usr/bin/curl", "-sS", "--fail", "--retry", "4", "--retry-connrefused", "--retry-max-time", "20",
    "-X", "POST", "{{url}}",
    "--data-urlencode", "entity_type=${entity}",
    "--data-urlencode", "notification_type=$notification.type$",
    "--data-urlencode", "host_name=$host.name$",
${name}    "--data-urlencode", "${entity}_state=$${entity}.state$",
    "--data-urlencode", "${entity}_output=$${entity}.output$",
    "--data-urlencode", "notification_author=$notification.author$",
    "--data-urlencode", "notification_comment=$notification.comment$" ]
}
`;
}
