import { DateTime } from 'luxon';
import { deploymentId } from '../deployments/deployments';
import { toIso } from '../toIso';
import { incidentDates } from './incidentDates';
import { PastIncident } from './PastIncident';

const DAYS_AGO = 31;

/** P1: replicas that were behind, and answered. */
export function balancesOutOfDate(now: DateTime): PastIncident {
  const { at, daysLater, dueOn } = incidentDates(now, DAYS_AGO);
  return {
    input: {
      externalId: 'bancly/balances-out-of-date',
      message: 'Balances in the portal are out of date',
      description:
        'Payments that were booked do not appear in the portal and the app. Some customers pay a second time.',
      priority: 'P1',
      environment: 'Production',
      impactedServices: [
        'component:default/payment-portal',
        'component:default/account-ledger',
      ],
      tags: ['balances', 'replication'],
      impactStartedAt: toIso(at('08:52')),
      declaredAt: toIso(at('09:09')),
    },
    declaredBy: 'lena',
    manager: { name: 'lena', since: at('09:09') },
    timeline: [
      {
        at: at('09:12'),
        by: 'jonas',
        text: 'The replicas are 20 minutes behind. The index of this morning is 61 GB; they are still writing it.',
      },
      {
        at: at('09:15'),
        by: 'jonas',
        text: 'We could read from the primary. I do not know whether it can take it.',
      },
      {
        at: at('09:21'),
        by: 'clara',
        text: 'The portal shows a banner: balances may be up to an hour old, please do not pay again.',
      },
      {
        at: at('09:33'),
        by: 'grace',
        text: 'One percent of reads go to the primary. It does not notice. Ten percent next.',
      },
      {
        at: at('09:50'),
        by: 'grace',
        text: 'All reads go to the primary; it is at 55 %.',
      },
      {
        at: at('10:24'),
        by: 'marcus',
        text: 'The replicas have caught up. Reads go back to them.',
      },
    ],
    cause: {
      service: 'account-ledger',
      deployment: deploymentId('account-ledger', 'Production', 'LED-598'),
      note: 'The migration wrote more than the replicas could replay.',
      addedBy: 'jonas',
      addedAt: at('09:12'),
      confirmedAt: at('10:24'),
    },
    impactEndedAt: at('09:50'),
    resolvedAt: at('10:40'),
    resolution: 'Balances are current in all regions.',
    closedAt: daysLater(11),
    postmortem: {
      file: 'balances-out-of-date.md',
      owner: 'lena',
      begunAt: daysLater(1),
      publishedAt: daysLater(10),
      actionItems: [
        {
          text: 'Ask only replicas that are less than five seconds behind',
          owner: 'user:default/jonas',
          dueOn: dueOn(7),
          done: true,
        },
        {
          text: 'Report and watch the lag of every replica',
          owner: 'user:default/marcus',
          dueOn: dueOn(7),
          done: true,
        },
        {
          text: 'Move all reads to the primary once a quarter, on a calm day',
          owner: 'user:default/grace',
          dueOn: dueOn(25),
          done: true,
        },
        {
          text: 'Show in the portal how old a balance is',
          owner: 'user:default/clara',
          dueOn: dueOn(45),
          done: false,
        },
      ],
    },
  };
}
