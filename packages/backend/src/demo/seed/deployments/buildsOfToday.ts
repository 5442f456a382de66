import { DateTime } from 'luxon';
import { PlannedBuild, rollout } from './PlannedBuild';

/** How long ago the trouble with APAC accounts began. */
export const IMPACT_MINUTES_AGO = 40;

/** The last day before the open incident: the change behind it, and others that were near it by chance. */
export function buildsOfToday(now: DateTime): readonly PlannedBuild[] {
  const ago = (hours: number, minutes: number) =>
    now.startOf('minute').minus({ hours, minutes });
  return [
    {
      service: 'banking-transaction',
      changes: [
        [
          'TXN-476',
          'Chiara Rossi',
          'List pending orders in the order they were given',
          'src/order/PendingOrders.java',
          'src/api/OrderRoutes.java',
          'src/test/order/PendingOrdersTest.java',
        ],
      ],
      staging: rollout(ago(22, 10), 5),
      production: rollout(ago(19, 20), 8),
    },
    {
      service: 'api-gateway',
      changes: [
        [
          'PLT-721',
          'Fatima Amrani',
          'Answer health checks without waking a worker',
          'internal/server/health.go',
          'internal/server/health_test.go',
          'internal/server/server.go',
        ],
      ],
      staging: rollout(ago(16, 40), 4),
      production: rollout(ago(13, 5), 7),
    },
    {
      service: 'customer-registry',
      changes: [
        [
          'REG-155',
          'Priya Raman',
          'Remember the spelling a customer prefers',
          'internal/name/preferred.go',
          'internal/name/preferred_test.go',
          'internal/search/name.go',
        ],
      ],
      staging: rollout(ago(11, 45), 4),
      production: rollout(ago(9, 30), 6),
    },
    {
      service: 'id-gatekeeper',
      changes: [
        [
          'IDG-321',
          'Tomas Novak',
          'Count failed sign-ins per device',
          'internal/lock/device.go',
          'internal/lock/device_test.go',
          'internal/metrics/lock.go',
        ],
      ],
      staging: rollout(ago(8, 5), 5),
      production: rollout(ago(5, 41), 9),
    },
    {
      service: 'payment-portal',
      changes: [
        [
          'WEB-937',
          'Zoe Martin',
          'Describe how to run the portal on a laptop',
          'README.md',
          'docs/local-setup.md',
          'docs/pictures/start.png',
        ],
      ],
      staging: rollout(ago(2, 35), 4),
      production: rollout(ago(1, 56), 6),
    },
    {
      service: 'account-ledger',
      changes: [
        [
          'LED-641',
          'Lena Vogt',
          'Number entries per ledger, not per database',
          'src/entry/EntryNumbers.kt',
          'migrations/V91__entry_numbers.sql',
        ],
        [
          'LED-642',
          'Hui Lim',
          'Test entry numbers with two ledgers',
          'src/test/entry/TwoLedgersTest.kt',
        ],
      ],
      staging: rollout(ago(1, 16), 7),
    },
    {
      service: 'transaction-processor',
      description: 'APAC accounts are booked in the Singapore ledger.',
      changes: [
        [
          'TXN-482',
          'Mei Tan',
          'Route APAC accounts to the ledger in Singapore',
          'src/routing/AccountRouter.java',
          'src/routing/RegionOfAccount.java',
          'config/routing/apac.yaml',
        ],
        [
          'TXN-484',
          'Ben Adler',
          'Drop the fallback route: every account has a region now',
          'src/routing/FallbackRoute.java',
          'src/routing/AccountRouter.java',
          'src/test/routing/AccountRouterTest.java',
        ],
        [
          'TXN-479',
          'Mei Tan',
          'Log the chosen ledger with every booking',
          'src/booking/BookingLog.java',
        ],
      ],
      staging: rollout(ago(3, 12), 6),
      production: rollout(ago(0, IMPACT_MINUTES_AGO + 17), 9),
    },
  ];
}
