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
      'Otherwise define a NotificationCommand that runs the line below, and the same for hosts with entity_type=host, host_state and host_output.',
    ],
    snippet: {
      language: 'text',
      text: `object NotificationCommand "notify-service-by-muster" {
  command = [ "/usr/bin/curl", "-s", "-X", "POST", "{{url}}",
    "--data-urlencode", "entity_type=service",
    "--data-urlencode", "notification_type=$notification.type$",
    "--data-urlencode", "host_name=$host.name$",
    "--data-urlencode", "service_desc=$service.name$",
    "--data-urlencode", "service_state=$service.state$",
    "--data-urlencode", "service_output=$service.output$" ]
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
  read: ({ payload }) => nagiosMessage(payload, 'icinga2'),
};
