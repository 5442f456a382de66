import {
  AssociatedAlert,
  IncidentInput,
  IncidentResponder,
  ServiceNode,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { NewTimelineEntry } from '../timeline/TimelineStore';

/** The first lines of a timeline: what was declared, from which alerts, and who is called in. */
export function declarationEntries(
  input: IncidentInput,
  known: {
    readonly actor: string;
    readonly at: DateTime;
    readonly services: readonly ServiceNode[];
    readonly responders: readonly IncidentResponder[];
    readonly alerts: readonly AssociatedAlert[];
  },
): NewTimelineEntry[] {
  const { actor, at, services, responders, alerts } = known;
  const names = services.map(({ name }) => name).join(', ');
  const because = input.declaredAt
    ? 'the incident is recorded after the fact'
    : 'paging was switched off';
  return [
    {
      at,
      kind: 'declared',
      text: `Declared as ${input.priority}${
        names ? `, impacting ${names}` : ', impacted services unknown'
      }.`,
      actor,
    },
    ...alerts.map(
      ({ message }): NewTimelineEntry => ({
        at,
        kind: 'alert',
        text: `Alert associated: ${message}`,
        actor,
      }),
    ),
    ...responders.map(
      ({ name, state }): NewTimelineEntry => ({
        at,
        kind: 'responder',
        text:
          state === 'not-paged'
            ? `${name} was added as a responder and not paged: ${because}.`
            : `${name} was added as a responder and is being paged.`,
        actor,
      }),
    ),
  ];
}
