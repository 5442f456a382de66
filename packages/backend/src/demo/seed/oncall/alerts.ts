import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** What a monitoring tool sends. */
export type MonitoringAlert = {
  readonly alias: string;
  readonly message: string;
  readonly description?: string;
  readonly priority: AlertPriority;
  /** The tool. */
  readonly source: string;
  /** The name of the service. */
  readonly entity: string;
  readonly tags: readonly string[];
  readonly details?: Readonly<Record<string, string>>;
  /** What people can let happen from the alert. */
  readonly actions?: readonly string[];
};

/** An alert, and what somebody has done about it. */
export type AlertOfTheStory = {
  readonly input: MonitoringAlert;
  readonly answer?: {
    readonly by: string;
    readonly note?: string;
  } & (
    | { readonly state: 'acknowledged' }
    | { readonly state: 'snoozed'; readonly until: DateTime }
    | { readonly state: 'closed' }
  );
};

/** The alert behind the open incident. */
export const APAC_ALIAS = 'bancly/bookings-refused/apac';

/** What can be tried against it at once. */
export const APAC_ACTION = 'Use the old routes in APAC';

/** What monitors have found by the time a visitor comes in. */
export function alerts(now: DateTime): readonly AlertOfTheStory[] {
  return [
    {
      input: {
        alias: APAC_ALIAS,
        message: 'Bookings refused for APAC accounts: 31 % in five minutes',
        description:
          'The share of refused bookings in the region APAC is 31 % (usual: 0.4 %). Most of them say ACCOUNT_ROUTE_NOT_FOUND. Other regions are not affected.',
        priority: 'P1',
        source: 'Datadog',
        entity: 'banking-transaction',
        tags: ['apac', 'production', 'slo:bookings'],
        details: {
          region: 'APAC',
          error: 'ACCOUNT_ROUTE_NOT_FOUND',
          share: '31 %',
          usual: '0.4 %',
          runbook: 'https://runbooks.bancly.example/bookings-refused',
        },
        actions: [APAC_ACTION],
      },
    },
    {
      input: {
        alias: 'bancly/replica-lag/singapore',
        message: 'The ledger replica in Singapore is 12 seconds behind',
        description:
          'Replicas that are more than 5 seconds behind are not asked; balances are read from the primary meanwhile.',
        priority: 'P2',
        source: 'Prometheus',
        entity: 'account-ledger',
        tags: ['replication', 'production'],
        details: { replica: 'ledger-db-sg-1', lag: '12 s', limit: '5 s' },
      },
      answer: {
        state: 'acknowledged',
        by: 'arun',
        note: 'A long report holds it up. It ends in a quarter of an hour.',
      },
    },
    {
      input: {
        alias: 'bancly/slow-pages/pay',
        message: 'Every twentieth page of the portal takes longer than 2 s',
        priority: 'P3',
        source: 'Datadog',
        entity: 'payment-portal',
        tags: ['production', 'slo:pages'],
      },
      answer: {
        state: 'acknowledged',
        by: 'clara',
        note: 'Customers in APAC try again and again; this goes with the refused bookings.',
      },
    },
    {
      input: {
        alias: 'bancly/certificate/branches',
        message: 'The certificate of branches.bancly.example ends in 13 days',
        priority: 'P4',
        source: 'Certificate watch',
        entity: 'api-gateway',
        tags: ['certificates'],
      },
      answer: {
        state: 'snoozed',
        by: 'oskar',
        until: now.plus({ hours: 20 }),
        note: 'The new one is ordered and comes tomorrow.',
      },
    },
    {
      input: {
        alias: 'bancly/sign-in-latency',
        message: 'Signing in takes 900 ms at the 95th percentile',
        priority: 'P2',
        source: 'Datadog',
        entity: 'id-gatekeeper',
        tags: ['production', 'slo:sign-in'],
      },
      answer: {
        state: 'closed',
        by: 'tomas',
        note: 'One instance had no memory left. Replaced; 180 ms again.',
      },
    },
    {
      input: {
        alias: 'bancly/forwarder-retries',
        message: 'The forwarder sends every tenth batch twice',
        priority: 'P3',
        source: 'Prometheus',
        entity: 'datadog-monitoring',
        tags: ['forwarder'],
      },
    },
    {
      input: {
        alias: 'bancly/statement-run',
        message: 'The statement run takes four hours; three are usual',
        priority: 'P5',
        source: 'Datadog',
        entity: 'statement-archive',
        tags: ['batch'],
      },
    },
  ];
}
