import { DateTime } from 'luxon';
import { deploymentId } from '../deployments/deployments';
import { toIso } from '../toIso';
import { incidentDates } from './incidentDates';
import { PastIncident } from './PastIncident';

const DAYS_AGO = 45;

/** P2: one label with three million values. */
export function alertsOfTheLedgerLate(now: DateTime): PastIncident {
  const { at, daysLater, dueOn } = incidentDates(now, DAYS_AGO);
  return {
    input: {
      externalId: 'bancly/ledger-alerts-late',
      message: 'Alerts arrive twenty minutes late',
      description:
        'A page that should have come at 03:02 came at 03:19. Three older alerts show the same: what monitors find reaches people later and later.',
      priority: 'P2',
      environment: 'Production',
      impactedServices: [
        'component:default/monitoring-alerts',
        'component:default/datadog-monitoring',
      ],
      tags: ['alerting', 'cardinality'],
      impactStartedAt: toIso(at('02:19')),
      declaredAt: toIso(at('03:24')),
    },
    declaredBy: 'victor',
    manager: { name: 'sanjay', since: at('03:36') },
    timeline: [
      {
        at: at('03:40'),
        by: 'victor',
        text: 'Two more instances of the forwarder run. The delay grows faster than before.',
      },
      {
        at: at('04:16'),
        by: 'sanjay',
        text: 'ledger-monitoring has 3.1 million series; yesterday it had 40. I page Ledger.',
      },
      {
        at: at('04:23'),
        by: 'arun',
        text: 'The label "account" is new since this morning. I take it out.',
      },
      {
        at: at('04:48'),
        by: 'arun',
        text: 'The build without the label is in Production.',
      },
      {
        at: at('04:55'),
        by: 'sanjay',
        text: 'We let the queue drain instead of throwing it away; it holds three hours of metrics.',
      },
    ],
    cause: {
      service: 'ledger-monitoring',
      deployment: deploymentId('ledger-monitoring', 'Production', 'LED-571'),
      note: 'One time series per account.',
      addedBy: 'sanjay',
      addedAt: at('04:16'),
      confirmedAt: at('04:48'),
    },
    impactEndedAt: at('05:31'),
    resolvedAt: at('05:45'),
    resolution: 'Alerts reach people within four seconds again.',
    closedAt: daysLater(9),
    postmortem: {
      file: 'ledger-alerts-late.md',
      owner: 'ines',
      begunAt: daysLater(1),
      publishedAt: daysLater(8),
      actionItems: [
        {
          text: 'Label sums by region, not by account',
          owner: 'user:default/hui',
          dueOn: dueOn(21),
          done: true,
        },
        {
          text: 'Send urgent alerts ahead of everything else',
          owner: 'user:default/ines',
          dueOn: dueOn(35),
          done: true,
        },
        {
          text: 'Beat once a minute from outside, and page when a beat is late',
          owner: 'user:default/victor',
          dueOn: dueOn(42),
          done: true,
        },
        {
          text: 'Limit the series of a service to 50,000 and tell its team at 40,000',
          owner: 'user:default/sanjay',
          dueOn: dueOn(60),
          done: false,
        },
      ],
    },
  };
}
