import {
  Alert,
  AlertEvent,
  AlertPlan,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime, DurationLikeObject } from 'luxon';
import { fakeAlert } from './fakeAlert';

/** Alerts of Bancly: one P1 that is being paged, some that are in hand, some that are over. */
export function banclyAlerts(now: DateTime): readonly Alert[] {
  const ago = (time: DurationLikeObject) => iso(now.minus(time));
  const ahead = (time: DurationLikeObject) => iso(now.plus(time));
  return [
    fakeAlert({
      id: 'apac',
      tinyId: '1042',
      message: 'Transaction failing with APAC accounts',
      description:
        'The error rate of POST /transactions for accounts in Asia and the Pacific is 38 % (threshold 2 %) for 10 minutes.',
      priority: 'P1',
      service: 'component:default/banking-transaction',
      teams: ['group:default/payments'],
      responders: [{ type: 'team', ref: 'group:default/payments' }],
      count: 14,
      tags: ['apac', 'errors'],
      details: {
        region: 'ap-southeast-1',
        'error rate': '38 %',
        dashboard: 'https://grafana.example.com/d/transactions',
      },
      integration: { id: 'alertmanager', name: 'Alertmanager' },
      createdAt: ago({ minutes: 12 }),
      lastOccurredAt: ago({ minutes: 1 }),
      nextActionAt: ahead({ minutes: 8 }),
    }),
    fakeAlert({
      id: 'queue',
      tinyId: '1041',
      message: 'transaction-processor: 12,000 messages are waiting',
      priority: 'P2',
      state: 'acknowledged',
      acknowledgedAt: ago({ minutes: 30 }),
      acknowledgedBy: 'user:default/ana',
      owner: 'user:default/ana',
      service: 'component:default/transaction-processor',
      teams: ['group:default/payments'],
      count: 3,
      createdAt: ago({ minutes: 47 }),
      lastOccurredAt: ago({ minutes: 20 }),
    }),
    fakeAlert({
      id: 'ledger-lag',
      tinyId: '1039',
      message: 'account-ledger: replication lag is above 30 s',
      priority: 'P2',
      service: 'component:default/account-ledger',
      teams: ['group:default/ledger'],
      createdAt: ago({ hours: 1, minutes: 5 }),
      nextActionAt: ahead({ minutes: 3 }),
    }),
    fakeAlert({
      id: 'certificate',
      tinyId: '1033',
      message: 'id-gatekeeper: certificate expires in 13 days',
      priority: 'P4',
      state: 'snoozed',
      snoozedUntil: ahead({ hours: 15 }),
      owner: 'user:default/hana',
      service: 'component:default/id-gatekeeper',
      teams: ['group:default/identity'],
      createdAt: ago({ days: 1, hours: 3 }),
    }),
    fakeAlert({
      id: 'latency',
      tinyId: '1031',
      message: 'payment-portal: the slowest hundredth of requests takes 2.4 s',
      service: 'component:default/payment-portal',
      teams: ['group:default/web'],
      count: 2,
      createdAt: ago({ hours: 6 }),
    }),
    fakeAlert({
      id: 'disk',
      tinyId: '1030',
      message: 'datadog-monitoring: disk is 81 % full',
      priority: 'P5',
      service: 'component:default/datadog-monitoring',
      teams: ['group:default/observability'],
      createdAt: ago({ hours: 9 }),
    }),
    fakeAlert({
      id: 'login',
      tinyId: '1021',
      message: 'id-gatekeeper: logins from Japan time out',
      priority: 'P1',
      state: 'closed',
      closedAt: ago({ days: 2, hours: 5 }),
      closedBy: 'user:default/hana',
      acknowledgedBy: 'user:default/hana',
      service: 'component:default/id-gatekeeper',
      teams: ['group:default/identity'],
      count: 40,
      createdAt: ago({ days: 2, hours: 6 }),
    }),
  ];
}

/** What happened to the P1 so far. */
export function banclyEvents(now: DateTime): readonly AlertEvent[] {
  const lines: readonly [number, AlertEvent['type'], string, string?][] = [
    [12, 'created', 'Alertmanager reported it.'],
    [12, 'routed', 'Routed to Payments with the policy "Payments".'],
    [12, 'paged', 'Paged Ana Ribeiro by e-mail.', undefined],
    [9, 'deduplicated', 'Reported again, 5 times by now.'],
    [
      7,
      'note',
      'Only accounts in Singapore and Tokyo so far.',
      'user:default/ben',
    ],
    [2, 'escalated', 'Nobody acknowledged for 10 minutes: step 2.'],
    [2, 'paged', 'Paged Ben Okafor by e-mail.'],
  ];
  return lines.map(([minutes, type, text, actor], index) => ({
    id: `apac-${index}`,
    alertId: 'apac',
    at: iso(now.minus({ minutes })),
    type,
    text,
    actor,
  }));
}

/** The escalation of the P1, and an alert that nobody will be paged for. */
export function banclyPlans(
  now: DateTime,
): Readonly<Record<string, AlertPlan>> {
  const at = (minutes: number) => iso(now.plus({ minutes }));
  return {
    apac: {
      policyName: 'Payments',
      pages: [
        page('apac-1', 'ana', 'email', 'sent', at(-12)),
        page('apac-2', 'ana', 'notification', 'sent', at(-12)),
        {
          ...page('apac-3', 'ana', 'webhook', 'failed', at(-12)),
          sentAt: undefined,
          attempts: 3,
          lastError: 'The receiver answered 503.',
        },
        {
          ...page('apac-4', 'ben', 'email', 'sent', at(-2)),
          reason: 'step 2: next in Payments primary',
        },
        {
          ...page('apac-5', 'ben', 'webhook', 'pending', at(-1)),
          sentAt: undefined,
          attempts: 1,
          nextAttemptAt: at(1),
          reason: 'step 2: next in Payments primary',
        },
      ],
      upcoming: [
        {
          at: at(8),
          round: 1,
          step: 3,
          who: 'the whole team Payments',
          people: [
            { ref: 'user:default/ana', name: 'Ana Torres' },
            { ref: 'user:default/noor', name: 'Noor Haddad' },
          ],
        },
        {
          at: at(38),
          round: 2,
          step: 1,
          who: 'on call in Payments primary',
          people: [{ ref: 'user:default/ana', name: 'Ana Torres' }],
        },
        {
          at: at(48),
          round: 2,
          step: 2,
          who: 'the next on call in Payments primary',
          nobodyBecause: 'nobody is on call next in Payments primary',
        },
      ],
    },
    disk: {
      pages: [],
      upcoming: [],
      silentBecause: 'P5 alerts of Observability page nobody.',
    },
  };
}

function page(
  id: string,
  person: string,
  channel: string,
  status: AlertPlan['pages'][number]['status'],
  plannedAt: string,
): AlertPlan['pages'][number] {
  return {
    id,
    alertId: 'apac',
    person: `user:default/${person}`,
    channel,
    status,
    reason: 'step 1: on call in Payments primary',
    attempts: 1,
    plannedAt,
    sentAt: plannedAt,
  };
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
