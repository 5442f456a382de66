import { DateTime } from 'luxon';
import { deploymentId } from '../deployments/deployments';
import { toIso } from '../toIso';
import { incidentDates } from './incidentDates';
import { PastIncident } from './PastIncident';

const DAYS_AGO = 74;

/** P1: a second try that was taken for a new booking. */
export function standingOrdersTwice(now: DateTime): PastIncident {
  const { at, daysLater, dueOn } = incidentDates(now, DAYS_AGO);
  return {
    input: {
      externalId: 'bancly/standing-orders-twice',
      message: 'Standing orders are booked twice',
      description:
        'The sums of this morning show more bookings than orders. The examples are pairs: same amount, same accounts, two seconds apart.',
      priority: 'P1',
      environment: 'Production',
      impactedServices: [
        'component:default/settlement-batch',
        'component:default/banking-transaction',
      ],
      tags: ['double-booking', 'standing-orders'],
      impactStartedAt: toIso(at('04:10')),
      declaredAt: toIso(at('05:34')),
    },
    declaredBy: 'jonas',
    manager: { name: 'lena', since: at('05:41') },
    timeline: [
      {
        at: at('05:50'),
        by: 'ben',
        text: 'This is my change from yesterday: it tries again with a new booking number. To the ledger that is a new booking.',
      },
      {
        at: at('06:02'),
        by: 'ben',
        text: 'Retrying is switched off by configuration. The run goes on without it.',
      },
      {
        at: at('06:15'),
        by: 'chiara',
        text: 'The run has ended. 2,318 orders were booked twice; the list is complete.',
      },
      {
        at: at('07:40'),
        by: 'lena',
        text: 'The reversal passes on a copy of the ledger. We run it in three parts, each checked by a second person.',
      },
      {
        at: at('10:50'),
        by: 'chiara',
        text: 'Everything is reversed. Interest and fees are cancelled.',
      },
    ],
    cause: {
      service: 'transaction-processor',
      deployment: deploymentId(
        'transaction-processor',
        'Production',
        'TXN-355',
      ),
      note: 'Each try is given a booking number of its own.',
      addedBy: 'ben',
      addedAt: at('05:50'),
      confirmedAt: at('07:40'),
    },
    impactEndedAt: at('10:50'),
    resolvedAt: at('11:20'),
    resolution: 'Orders and bookings agree in every currency.',
    closedAt: daysLater(13),
    postmortem: {
      file: 'standing-orders-twice.md',
      owner: 'lena',
      begunAt: daysLater(1),
      publishedAt: daysLater(12),
      actionItems: [
        {
          text: 'Take the booking number from the payment order',
          owner: 'user:default/ben',
          dueOn: dueOn(14),
          done: true,
        },
        {
          text: 'Compare orders and bookings every minute, and page for a difference',
          owner: 'user:default/arun',
          dueOn: dueOn(30),
          done: true,
        },
        {
          text: 'Test with a slow bus, not only with a broken one',
          owner: 'user:default/ana',
          dueOn: dueOn(30),
          done: true,
        },
        {
          text: 'Put accounts of every region, old numbers included, into the acceptance data of transaction-processor',
          owner: 'user:default/mei',
          dueOn: dueOn(60),
          done: false,
        },
        {
          text: 'Let a run of settlement-batch be stopped in the middle',
          owner: 'user:default/chiara',
          dueOn: dueOn(90),
          done: false,
        },
      ],
    },
  };
}
