import { IncidentInput } from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { IMPACT_MINUTES_AGO } from '../deployments/buildsOfToday';
import { toIso } from '../toIso';
import { TimelineNote } from './PastIncident';

/** The incident that is going on when a visitor comes in. */
export function openIncident(now: DateTime): {
  readonly input: IncidentInput & { readonly externalId: string };
  readonly declaredBy: string;
  readonly manager: string;
  readonly timeline: readonly TimelineNote[];
} {
  const ago = (minutes: number) => now.startOf('minute').minus({ minutes });
  return {
    input: {
      externalId: 'bancly/apac-accounts',
      message: 'Transaction failing with APAC accounts',
      description:
        'About a third of the payments from or to accounts in Singapore and Hong Kong are rejected with "no route for account". Payments within Europe and America are booked as usual. Customers see "We could not make this payment" in the portal and the app.',
      priority: 'P1',
      environment: 'Production',
      impactedServices: [
        'component:default/banking-transaction',
        'component:default/payment-portal',
      ],
      tags: ['apac', 'payments'],
      impactStartedAt: toIso(ago(IMPACT_MINUTES_AGO)),
    },
    declaredBy: 'mei',
    manager: 'ben',
    timeline: [
      {
        at: ago(36),
        by: 'siti',
        text: 'The service desk in Singapore has 14 calls about payments that do not go through. All of them name accounts opened before 2019.',
      },
      {
        at: ago(27),
        by: 'kenji',
        text: 'The app shows the same: 31 % of payments from Singapore are refused. Other regions are at the usual 0.4 %.',
      },
      {
        at: ago(19),
        by: 'mei',
        text: 'I cannot reproduce it in Staging. The accounts there are all new ones.',
      },
      {
        at: ago(11),
        by: 'clara',
        text: 'The portal now tells customers in APAC that we know about it and that no money is lost.',
      },
    ],
  };
}
