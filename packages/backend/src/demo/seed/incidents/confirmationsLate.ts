import { DateTime } from 'luxon';
import { deploymentId } from '../deployments/deployments';
import { toIso } from '../toIso';
import { incidentDates } from './incidentDates';
import { PastIncident } from './PastIncident';

const DAYS_AGO = 5;

/** P3: resolved; its postmortem is still being written. */
export function confirmationsLate(now: DateTime): PastIncident {
  const { at, daysLater, dueOn } = incidentDates(now, DAYS_AGO);
  return {
    input: {
      externalId: 'bancly/confirmations-late',
      message: 'Payment confirmations reach customers an hour late',
      description:
        'Mails that confirm a payment leave late. Text messages and push messages are on time.',
      priority: 'P3',
      environment: 'Production',
      impactedServices: ['component:default/notification-sender'],
      tags: ['mail'],
      impactStartedAt: toIso(at('08:40')),
      declaredAt: toIso(at('09:41')),
    },
    declaredBy: 'zoe',
    manager: { name: 'clara', since: at('09:48') },
    timeline: [
      {
        at: at('10:25'),
        by: 'zoe',
        text: 'Every message waits for a look-up of its mail server since this morning; one large provider answers slowly.',
      },
      {
        at: at('10:52'),
        by: 'zoe',
        text: 'Rolled back. 38,000 mails are on their way.',
      },
    ],
    cause: {
      service: 'notification-sender',
      deployment: deploymentId('notification-sender', 'Production', 'MSG-327'),
      note: 'One queue, and a look-up without a time limit in front of it.',
      addedBy: 'zoe',
      addedAt: at('10:25'),
      confirmedAt: at('10:52'),
    },
    impactEndedAt: at('11:10'),
    resolvedAt: at('11:25'),
    resolution: 'The queue is empty; mails leave within seconds.',
    postmortem: {
      file: 'confirmations-late.md',
      owner: 'zoe',
      begunAt: daysLater(1),
      actionItems: [
        {
          text: 'Alert on the age of the oldest message',
          owner: 'user:default/ruth',
          dueOn: dueOn(14),
          done: false,
        },
        {
          text: 'Set a time limit for look-ups',
          owner: 'user:default/zoe',
          dueOn: dueOn(7),
          done: false,
        },
      ],
    },
  };
}
