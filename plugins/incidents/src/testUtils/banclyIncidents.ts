import {
  Incident,
  TimelineEntry,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime, DurationLikeObject } from 'luxon';
import { fakeImpactedService, fakeIncident } from './fakeIncident';

/** Minutes between the start of the impact of INC-46 and `now`. */
export const IMPACT_MINUTES = 14;

/** Incidents of Bancly: a P1 that is being handled, a small one, and some that are over. */
export function banclyIncidents(now: DateTime): readonly Incident[] {
  const ago = (time: DurationLikeObject) => iso(now.minus(time));
  return [
    fakeIncident({
      number: 46,
      message: 'Transaction failing with APAC accounts',
      description:
        'Transfers **from accounts in Singapore and Tokyo** fail with 502 since the morning peak. Europe is fine.',
      priority: 'P1',
      environment: 'production',
      tags: ['apac'],
      impactedServices: [
        fakeImpactedService('banking-transaction', 'payments'),
        fakeImpactedService('payment-portal', 'web'),
        fakeImpactedService('account-ledger', 'ledger', 'suggested'),
      ],
      responders: [
        {
          type: 'team',
          ref: 'group:default/payments',
          name: 'Payments',
          alertId: 'apac',
          state: 'paging',
        },
        {
          type: 'team',
          ref: 'group:default/web',
          name: 'Web',
          alertId: 'web-46',
          state: 'aware',
        },
        {
          type: 'user',
          ref: 'user:default/ben',
          name: 'Ben Okafor',
          role: 'Incident Manager',
          state: 'aware',
        },
        {
          type: 'team',
          ref: 'group:default/identity',
          name: 'Identity',
          state: 'not-paged',
        },
      ],
      alerts: [
        {
          alertId: 'apac',
          message: 'Transaction failing with APAC accounts',
        },
      ],
      createdAt: ago({ minutes: 8 }),
      impactStartedAt: ago({ minutes: IMPACT_MINUTES }),
    }),
    fakeIncident({
      number: 45,
      message: 'Alert e-mails arrive up to ten minutes late',
      priority: 'P3',
      environment: 'production',
      impactedServices: [
        fakeImpactedService('monitoring-alerts', 'observability'),
      ],
      responders: [
        {
          type: 'team',
          ref: 'group:default/observability',
          name: 'Observability',
          alertId: 'mail-45',
          state: 'aware',
        },
      ],
      createdAt: ago({ hours: 3, minutes: 20 }),
      impactStartedAt: ago({ hours: 4 }),
    }),
    fakeIncident({
      number: 44,
      message: 'Logins from Japan time out',
      priority: 'P1',
      status: 'resolved',
      environment: 'production',
      impactedServices: [
        fakeImpactedService('id-gatekeeper', 'identity'),
        fakeImpactedService('payment-portal', 'web'),
        fakeImpactedService('mobile-app', 'web'),
        fakeImpactedService('banking-transaction', 'payments'),
        fakeImpactedService('statement-mailer'),
      ],
      responders: [
        {
          type: 'team',
          ref: 'group:default/identity',
          name: 'Identity',
          alertId: 'login',
          state: 'aware',
        },
      ],
      createdAt: ago({ days: 2, hours: 6 }),
      impactStartedAt: ago({ days: 2, hours: 6, minutes: 12 }),
      impactEndedAt: ago({ days: 2, hours: 5 }),
      resolvedAt: ago({ days: 2, hours: 5 }),
      postmortem: { id: 'pm-44', status: 'draft' },
    }),
    fakeIncident({
      number: 43,
      message: 'Ledger totals disagree with the processor by a cent',
      priority: 'P3',
      status: 'resolved',
      impactedServices: [fakeImpactedService('account-ledger', 'ledger')],
      createdAt: ago({ days: 6 }),
      impactStartedAt: ago({ days: 6, hours: 2 }),
      impactEndedAt: ago({ days: 5, hours: 20 }),
      resolvedAt: ago({ days: 5, hours: 19 }),
    }),
    closed(
      now,
      41,
      'P2',
      'Transfers queue for twenty minutes',
      'transaction-processor',
      'payments',
      19,
    ),
    closed(
      now,
      38,
      'P1',
      'Ledger refuses writes after a failover',
      'account-ledger',
      'ledger',
      41,
    ),
    closed(
      now,
      35,
      'P4',
      'Dashboards show yesterday',
      'datadog-monitoring',
      'observability',
      77,
    ),
  ];
}

/** What happened to INC-46 and INC-44 so far. */
export function banclyTimelines(
  now: DateTime,
): Readonly<Record<string, readonly TimelineEntry[]>> {
  const lines: readonly [number, TimelineEntry['kind'], string, string?][] = [
    [8, 'declared', 'Incident declared with priority P1.', 'user:default/ana'],
    [8, 'alert', 'Alert "Transaction failing with APAC accounts" associated.'],
    [8, 'responder', 'Payments paged as owner of banking-transaction.'],
    [8, 'responder', 'Web paged as owner of payment-portal.'],
    [
      7,
      'impacted-service',
      'account-ledger suggested: banking-transaction uses it.',
    ],
    [6, 'responder', 'Web is aware: Rosa Lind acknowledged.'],
    [
      5,
      'note',
      'Only accounts in Singapore and Tokyo so far. Europe is not affected.',
      'user:default/ben',
    ],
    [
      3,
      'cause',
      'Deployment #29 of account-ledger added as a potential cause.',
      'user:default/ben',
    ],
    [
      1,
      'deployment',
      'Deployment #205 of payment-portal started in production.',
    ],
  ];
  return {
    'inc-46': lines.map(([minutes, kind, text, actor], index) => ({
      id: `entry-${index}`,
      at: iso(now.minus({ minutes })),
      kind,
      text,
      actor,
    })),
  };
}

function closed(
  now: DateTime,
  number: number,
  priority: Incident['priority'],
  message: string,
  service: string,
  owner: string,
  days: number,
): Incident {
  const createdAt = now.minus({ days });
  const resolvedAt = iso(createdAt.plus({ hours: 1, minutes: number }));
  return fakeIncident({
    number,
    message,
    priority,
    status: 'closed',
    environment: 'production',
    impactedServices: [fakeImpactedService(service, owner)],
    createdAt: iso(createdAt),
    impactStartedAt: iso(createdAt.minus({ minutes: 9 })),
    impactEndedAt: resolvedAt,
    resolvedAt,
    closedAt: iso(createdAt.plus({ days: 4 })),
    postmortem: { id: `pm-${number}`, status: 'published' },
  });
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
