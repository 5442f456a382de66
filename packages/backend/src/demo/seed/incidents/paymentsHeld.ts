import { DateTime } from 'luxon';
import { deploymentId } from '../deployments/deployments';
import { toIso } from '../toIso';
import { incidentDates } from './incidentDates';
import { PastIncident } from './PastIncident';

const DAYS_AGO = 17;

/** P2: cents compared with euros, and nobody on call. */
export function paymentsHeld(now: DateTime): PastIncident {
  const { at, daysLater, dueOn } = incidentDates(now, DAYS_AGO);
  return {
    input: {
      externalId: 'bancly/payments-held',
      message: 'Payments above 100 euros are held for review',
      description:
        'The queue of payments that a person has to look at grows by two hundred a minute. Scores look like those of very large payments.',
      priority: 'P2',
      environment: 'Production',
      impactedServices: [
        'component:default/fraud-scoring',
        'component:default/banking-transaction',
      ],
      tags: ['fraud-scoring', 'review-queue'],
      impactStartedAt: toIso(at('13:02')),
      declaredAt: toIso(at('13:52')),
    },
    declaredBy: 'ana',
    manager: { name: 'ana', since: at('13:52') },
    timeline: [
      {
        at: at('13:54'),
        by: 'ana',
        text: 'Risk has no schedule. Siti has reached Diego by telephone; he looks at it now.',
      },
      {
        at: at('14:10'),
        by: 'diego',
        text: 'The rule says 10,000 and means euros, the new code means cents. I roll back.',
      },
      {
        at: at('14:31'),
        by: 'diego',
        text: 'Rolled back.',
      },
      {
        at: at('14:40'),
        by: 'ana',
        text: '23,700 payments wait. Twelve people from all teams help to look at them.',
      },
    ],
    cause: {
      service: 'fraud-scoring',
      deployment: deploymentId('fraud-scoring', 'Production', 'RISK-209'),
      note: 'The threshold in the list of rules has no unit.',
      addedBy: 'diego',
      addedAt: at('13:58'),
      confirmedAt: at('14:10'),
    },
    impactEndedAt: at('14:51'),
    resolvedAt: at('15:20'),
    resolution: 'New payments get the right score; the queue is worked off.',
    closedAt: daysLater(8),
    postmortem: {
      file: 'payments-held.md',
      owner: 'diego',
      begunAt: daysLater(1),
      publishedAt: daysLater(7),
      actionItems: [
        {
          text: 'Refuse a rule that does not name its unit',
          owner: 'user:default/diego',
          dueOn: dueOn(5),
          done: true,
        },
        {
          text: 'Give Risk an on-call schedule',
          owner: 'user:default/hannah',
          dueOn: dueOn(30),
          done: false,
        },
        {
          text: 'Page for a long review queue instead of sending a mail',
          owner: 'user:default/ruth',
          dueOn: dueOn(21),
          done: false,
        },
        {
          text: 'Tell everybody at Bancly that they may declare an incident',
          owner: 'user:default/ana',
          dueOn: dueOn(10),
          done: true,
        },
      ],
    },
  };
}
