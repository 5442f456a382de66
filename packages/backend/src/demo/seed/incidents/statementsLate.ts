import { DateTime } from 'luxon';
import { toIso } from '../toIso';
import { incidentDates } from './incidentDates';
import { PastIncident } from './PastIncident';

const DAYS_AGO = 58;

/** P3: too small for a postmortem. */
export function statementsLate(now: DateTime): PastIncident {
  const { at, daysLater } = incidentDates(now, DAYS_AGO);
  return {
    input: {
      externalId: 'bancly/statements-late',
      message: 'Statements of the month arrive a day late',
      description:
        'The run started at midnight, before the month was closed, found no closed month and stopped. It has to be started by hand.',
      priority: 'P3',
      environment: 'Production',
      impactedServices: ['component:default/statement-archive'],
      tags: ['statements'],
      impactStartedAt: toIso(at('00:05')),
      declaredAt: toIso(at('08:12')),
    },
    declaredBy: 'grace',
    timeline: [
      {
        at: at('08:40'),
        by: 'jonas',
        text: 'The month is closed since 02:10. I start the run by hand; it takes about four hours.',
      },
      {
        at: at('12:55'),
        by: 'jonas',
        text: 'All statements are written. The mails go out over the afternoon.',
      },
    ],
    impactEndedAt: at('12:55'),
    resolvedAt: at('13:05'),
    resolution:
      'The run was started by hand. ARC-44 starts it when the month is closed.',
    closedAt: daysLater(1),
  };
}
