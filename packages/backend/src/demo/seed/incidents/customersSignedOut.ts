import { DateTime } from 'luxon';
import { deploymentId } from '../deployments/deployments';
import { toIso } from '../toIso';
import { incidentDates } from './incidentDates';
import { PastIncident } from './PastIncident';

const DAYS_AGO = 96;

/** P2: a session that grew, and a cache that did not. */
export function customersSignedOut(now: DateTime): PastIncident {
  const { at, daysLater, dueOn } = incidentDates(now, DAYS_AGO);
  return {
    input: {
      externalId: 'bancly/customers-signed-out',
      message: 'Customers are signed out every few minutes',
      description:
        'Customers of the portal and the app lose their session after two to four minutes and have to sign in again. Branches report it from all regions.',
      priority: 'P2',
      environment: 'Production',
      impactedServices: [
        'component:default/id-gatekeeper',
        'component:default/payment-portal',
        'component:default/mobile-gateway',
      ],
      tags: ['sign-in', 'sessions'],
      impactStartedAt: toIso(at('07:41')),
      declaredAt: toIso(at('07:52')),
    },
    declaredBy: 'tomas',
    manager: { name: 'noor', since: at('07:58') },
    timeline: [
      {
        at: at('07:58'),
        by: 'noor',
        text: 'I take over as incident manager. Tomas looks at sessions, Clara talks to the branches.',
      },
      {
        at: at('08:05'),
        by: 'tomas',
        text: 'The session cache is full. A session takes 19 KB since this morning; yesterday it took 2.1 KB.',
      },
      {
        at: at('08:21'),
        by: 'noor',
        text: 'We roll back id-gatekeeper. Everybody has to sign in once more; Clara puts up the announcement first.',
      },
      {
        at: at('08:36'),
        by: 'tomas',
        text: 'Rolled back in all regions. The cache empties.',
      },
    ],
    cause: {
      service: 'id-gatekeeper',
      deployment: deploymentId('id-gatekeeper', 'Production', 'IDG-262'),
      note: 'Sessions became nine times as large and filled the session cache.',
      addedBy: 'tomas',
      addedAt: at('08:05'),
      confirmedAt: at('08:47'),
    },
    impactEndedAt: at('08:47'),
    resolvedAt: at('09:05'),
    resolution: 'Sessions live as long as they should again. Rolled back.',
    closedAt: daysLater(10),
    postmortem: {
      file: 'customers-signed-out.md',
      owner: 'noor',
      begunAt: daysLater(1),
      publishedAt: daysLater(9),
      actionItems: [
        {
          text: 'Alert when the session cache is 70 % full',
          owner: 'user:default/ines',
          dueOn: dueOn(7),
          done: true,
        },
        {
          text: 'Keep rights beside the session, where they may be dropped',
          owner: 'user:default/noor',
          dueOn: dueOn(60),
          done: true,
        },
        {
          text: 'Ask in every pull request: can this be rolled back without side effects?',
          owner: 'user:default/oskar',
          dueOn: dueOn(21),
          done: true,
        },
        {
          text: 'Fill the session cache of Staging like that of Production once a week',
          owner: 'user:default/fatima',
          dueOn: dueOn(110),
          done: false,
        },
      ],
    },
  };
}
