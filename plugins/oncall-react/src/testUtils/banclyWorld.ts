import { EscalationPolicy } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { banclyHeartbeats } from './banclyHeartbeats';
import { banclyHandlingPolicies } from './banclyHandlingPolicies';
import { banclyMaintenance } from './banclyMaintenance';
import { banclyAlerts, banclyEvents, banclyPlans } from './banclyAlerts';
import { BANCLY_NAMES, BANCLY_OWNERS } from './banclyPeople';
import { banclySchedules } from './banclySchedules';
import { FakeOnCallWorld } from './FakeOnCallWorld';

const POLICIES: readonly EscalationPolicy[] = [
  {
    id: 'payments-policy',
    name: 'Payments',
    description: 'For everything that moves money.',
    team: 'group:default/payments',
    steps: [
      {
        delayMinutes: 0,
        condition: 'if-not-acked',
        notify: 'default',
        recipient: { type: 'schedule', ref: 'payments-primary' },
      },
      {
        delayMinutes: 10,
        condition: 'if-not-acked',
        notify: 'next',
        recipient: { type: 'schedule', ref: 'payments-primary' },
      },
      {
        delayMinutes: 20,
        condition: 'if-not-acked',
        notify: 'all',
        recipient: { type: 'team', ref: 'group:default/payments' },
      },
    ],
    repeat: { count: 2, waitMinutes: 30 },
  },
  {
    id: 'ledger-policy',
    name: 'Ledger',
    team: 'group:default/ledger',
    steps: [
      {
        delayMinutes: 0,
        condition: 'if-not-acked',
        notify: 'default',
        recipient: { type: 'schedule', ref: 'ledger' },
      },
      {
        delayMinutes: 15,
        condition: 'if-not-closed',
        notify: 'default',
        recipient: { type: 'user', ref: 'user:default/goran' },
      },
    ],
  },
];

/**
 * A lively quarter of an hour at the bank Bancly, around `now`; Ana is reading.
 *
 * @public
 */
export function banclyWorld(now: DateTime): FakeOnCallWorld {
  const createdAt = now.minus({ months: 2 }).toUTC().toISO() ?? '';
  return {
    me: 'user:default/ana',
    load: {
      days: 90,
      zone: 'Europe/Berlin',
      recordedSince: now.minus({ days: 90 }).toUTC().toISO() ?? '',
      onCall: { total: 336, nights: 112, weekends: 96, shifts: 2 },
      pages: 7,
      pagesAtNight: 2,
    },
    coverRequests: [],
    calendarLinks: [],
    unreachable: [],
    forwardings: [],
    names: BANCLY_NAMES,
    owners: BANCLY_OWNERS,
    schedules: banclySchedules(now),
    policies: POLICIES,
    teams: [
      {
        ref: 'group:default/payments',
        name: 'Payments',
        members: [
          { ref: 'user:default/ana', name: 'Ana', isReachable: true },
          { ref: 'user:default/goran', name: 'Goran', isReachable: false },
        ],
        services: [{ ref: 'component:default/ledger', name: 'Ledger' }],
        warnings: [
          {
            code: 'unreachable-person',
            text: 'Goran cannot be paged: there is no way to reach this person.',
          },
        ],
      },
    ],
    routingRules: [
      {
        id: 'urgent',
        team: 'group:default/payments',
        name: 'Urgent',
        isDefault: false,
        criteria: {
          type: 'match-any-condition',
          conditions: [
            { field: 'tags', operation: 'contains', expectedValue: 'critical' },
          ],
        },
        notify: { type: 'escalation', id: 'payments-policy' },
      },
      {
        id: 'night',
        team: 'group:default/payments',
        name: 'Night',
        isDefault: false,
        criteria: { type: 'match-all' },
        timezone: 'Europe/Berlin',
        timeRestriction: {
          type: 'time-of-day',
          restriction: { startHour: 18, startMin: 0, endHour: 6, endMin: 0 },
        },
        notify: { type: 'schedule', id: 'payments-primary' },
      },
    ],
    alerts: banclyAlerts(now),
    events: banclyEvents(now),
    plans: banclyPlans(now),
    alertSources: [
      {
        type: 'prometheus',
        name: 'Prometheus',
        summary: 'Alerts of Alertmanager.',
        steps: ['Add the receiver below to the configuration.'],
        snippet: { language: 'yaml', text: 'url: {{url}}' },
        priorities: {
          severities: { critical: 'P1', warning: 'P3' },
          otherwise: 'P3',
        },
      },
      {
        type: 'datadog',
        name: 'Datadog',
        summary: 'Monitors of Datadog.',
        steps: ['Add a webhook with the address {{url}}.'],
      },
      {
        type: 'webhook',
        name: 'Webhook',
        summary: 'Any tool that can send JSON.',
        steps: ['Let the tool post to the address below.'],
        snippet: { language: 'text', text: '{{url}}' },
      },
      {
        type: 'api',
        name: 'API',
        summary: 'Anything that speaks to Opsgenie.',
        steps: ['Replace the address in the client.'],
      },
    ],
    readings: {},
    searches: [
      {
        id: 'urgent',
        name: 'Urgent in the EU',
        query: 'tag: eu* AND priority <= P2',
        owner: 'user:default/ana',
        teams: [],
        createdAt,
        updatedAt: createdAt,
      },
    ],
    integrations: [
      {
        id: 'alertmanager',
        name: 'Alertmanager',
        type: 'prometheus',
        team: 'group:default/payments',
        rights: ['write'],
        scope: 'account',
        enabled: true,
        createdAt,
        lastUsedAt: now.minus({ minutes: 1 }).toUTC().toISO() ?? undefined,
      },
      {
        id: 'grafana',
        name: 'Grafana',
        type: 'grafana',
        rights: ['write'],
        scope: 'account',
        enabled: true,
        createdAt,
      },
    ],
    heartbeats: banclyHeartbeats(now),
    actionHooks: [],
    attachments: {},
    handlingPolicies: banclyHandlingPolicies,
    maintenance: banclyMaintenance(now),
    contactMethods: [
      {
        id: 'ana-email',
        channel: 'email',
        to: 'ana@bancly.example',
        enabled: true,
        fromCatalog: true,
        verified: true,
      },
      {
        id: 'ana-webhook',
        channel: 'webhook',
        to: 'https://hooks.bancly.example/ana',
        enabled: true,
        fromCatalog: false,
        verified: true,
      },
    ],
  };
}
