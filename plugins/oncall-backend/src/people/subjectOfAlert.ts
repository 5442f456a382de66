import {
  Alert,
  ConditionSubject,
} from '@muster/backstage-plugin-oncall-common';

/** What the criteria of people's rules are asked about. */
export function subjectOfAlert(alert: Alert): ConditionSubject {
  const { responders, entity, service } = alert;
  return {
    ...alert,
    entity: entity ?? service,
    responders: responders.flatMap(({ ref, name }) =>
      name ? [ref, name] : [ref],
    ),
  };
}
