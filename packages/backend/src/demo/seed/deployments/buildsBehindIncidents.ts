import { DateTime } from 'luxon';
import { timeOfDay } from '../timeOfDay';
import { PlannedBuild, rollout } from './PlannedBuild';

/** The changes that past incidents were traced back to. */
export function buildsBehindIncidents(now: DateTime): readonly PlannedBuild[] {
  const at = (daysAgo: number, wallClock: string) =>
    timeOfDay(now, daysAgo, wallClock);
  const rolledBack = (daysAgo: number, wallClock: string, minutes: number) =>
    ({
      ...rollout(at(daysAgo, wallClock), minutes),
      state: 'rolled-back',
    } as const);
  return [
    {
      service: 'id-gatekeeper',
      number: '131',
      changes: [
        [
          'IDG-262',
          'Tomas Novak',
          'Keep the rights of a customer in the session',
          'internal/session/session.go',
          'internal/session/rights.go',
        ],
      ],
      staging: rollout(at(97, '13:20'), 5),
      production: rolledBack(96, '06:48', 9),
    },
    {
      service: 'transaction-processor',
      number: '11',
      changes: [
        [
          'TXN-355',
          'Ben Adler',
          'Try a booking again when the bus does not confirm it',
          'src/bus/RetryingProducer.java',
          'src/booking/BookingService.java',
          'config/application.yaml',
        ],
      ],
      staging: rollout(at(76, '09:40'), 6),
      production: rollout(at(75, '14:05'), 8),
    },
    {
      service: 'ledger-monitoring',
      number: '41',
      changes: [
        [
          'LED-571',
          'Hui Lim',
          'Label every sum with its account',
          'src/metrics/Labels.kt',
          'src/sum/AccountSums.kt',
        ],
      ],
      staging: rollout(at(46, '05:30'), 4),
      production: rollout(at(45, '02:10'), 7),
    },
    {
      service: 'account-ledger',
      number: '197',
      changes: [
        [
          'LED-598',
          'Jonas Weber',
          'Find the entries of a day by an index on the value date',
          'migrations/V86__index_value_date.sql',
          'src/entry/EntriesOfDay.kt',
        ],
      ],
      staging: rollout(at(32, '10:15'), 6),
      production: rollout(at(31, '08:31'), 12),
    },
    {
      service: 'fraud-scoring',
      changes: [
        [
          'RISK-209',
          'Diego Alvarez',
          'Compare amounts in the smallest unit of their currency',
          'scoring/rules/threshold.py',
          'scoring/amount.py',
        ],
      ],
      staging: rollout(at(18, '15:10'), 4),
      production: rolledBack(17, '12:57', 5),
    },
    {
      service: 'notification-sender',
      changes: [
        [
          'MSG-327',
          'Zoe Martin',
          'Look up the mail server before a message leaves',
          'src/address/lookUp.ts',
          'src/queue/mailQueue.ts',
        ],
      ],
      staging: rollout(at(6, '09:25'), 5),
      production: rolledBack(5, '08:14', 6),
    },
  ];
}
