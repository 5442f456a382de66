import { ServiceChanges } from './ServiceChanges';

const zone = 'Europe/Berlin';

export const coreBankingChanges: readonly ServiceChanges[] = [
  {
    service: 'account-ledger',
    zone,
    lastNumber: 204,
    builds: [
      [
        [
          'LED-610',
          'Lena Vogt',
          'Refuse a booking whose entries do not add up to zero',
          'src/booking/Balanced.kt',
          'src/booking/BookingRoutes.kt',
        ],
      ],
      [
        [
          'LED-615',
          'Jonas Weber',
          'Read balances from the primary while a replica lags',
          'src/balance/BalanceReader.kt',
          'config/replicas.yaml',
        ],
        [
          'LED-616',
          'Marcus Reed',
          'Report the lag of every replica',
          'src/metrics/ReplicaLag.kt',
        ],
      ],
      [
        [
          'LED-622',
          'Grace Miller',
          'Close the books of a month in one pass',
          'src/close/MonthClose.kt',
          'migrations/V88__month_close.sql',
        ],
      ],
      [
        [
          'LED-627',
          'Arun Pillai',
          'Answer an unknown account in two milliseconds',
          'src/account/AccountFilter.kt',
        ],
      ],
      [
        [
          'LED-631',
          'Hui Lim',
          'Page through entries by number instead of by offset',
          'src/entry/EntryRoutes.kt',
          'openapi/account-ledger.yaml',
        ],
      ],
      [
        [
          'LED-636',
          'Jonas Weber',
          'Take less memory for large bookings',
          'src/booking/BookingParser.kt',
        ],
      ],
    ],
  },
  {
    service: 'statement-archive',
    zone,
    lastNumber: 37,
    builds: [
      [
        [
          'ARC-42',
          'Jonas Weber',
          'Write statements of closed accounts too',
          'src/run/Selection.java',
        ],
      ],
      [
        [
          'ARC-44',
          'Grace Miller',
          'Start the run when the month is closed, not at midnight',
          'src/run/RunStart.java',
          'config/run.yaml',
        ],
      ],
    ],
  },
];
