import { ServiceChanges } from './ServiceChanges';

const zone = 'Europe/Berlin';

export const paymentsChanges: readonly ServiceChanges[] = [
  {
    service: 'transaction-processor',
    zone,
    lastNumber: 29,
    builds: [
      [
        [
          'TXN-431',
          'Ben Adler',
          'Book a transfer and its fee in one booking',
          'src/booking/FeeBooking.java',
          'src/booking/BookingRequest.java',
        ],
      ],
      [
        [
          'TXN-436',
          'Ana Torres',
          'Ask the standby before a payment counts as booked',
          'src/booking/BookingService.java',
          'config/application.yaml',
        ],
        [
          'TXN-437',
          'Ana Torres',
          'Measure how long a booking waits for the standby',
          'src/metrics/BookingMetrics.java',
        ],
      ],
      [
        [
          'TXN-440',
          'Mei Tan',
          'Know the bank holidays of Singapore and Hong Kong',
          'src/calendar/BankHolidays.java',
          'src/calendar/holidays/sg.csv',
          'src/calendar/holidays/hk.csv',
        ],
      ],
      [
        [
          'TXN-448',
          'Chiara Rossi',
          'Say in the event which field was rejected',
          'src/events/PaymentRejected.java',
          'src/validation/FieldCheck.java',
        ],
      ],
      [
        [
          'TXN-452',
          'Ben Adler',
          'Move to version 4 of the bus client',
          'build.gradle',
          'src/bus/BusConsumer.java',
          'src/bus/BusProducer.java',
        ],
        [
          'TXN-453',
          'Ben Adler',
          'Commit offsets after the booking, never before',
          'src/bus/BusConsumer.java',
        ],
      ],
      [
        [
          'TXN-461',
          'Daniel Brooks',
          'Refund a card payment at the rate of the day it was made',
          'src/refund/RefundRate.java',
          'src/refund/CardRefund.java',
        ],
      ],
      [
        [
          'TXN-466',
          'Ana Torres',
          'Read exchange rates once per batch',
          'src/rates/RateCache.java',
        ],
      ],
      [
        [
          'TXN-470',
          'Mei Tan',
          'Keep the home ledger of an account in a table instead of in code',
          'src/routing/HomeLedgers.java',
          'migrations/V42__home_ledger.sql',
        ],
      ],
    ],
  },
  {
    service: 'banking-transaction',
    zone,
    lastNumber: 118,
    builds: [
      [
        [
          'TXN-428',
          'Chiara Rossi',
          'Refuse a payment to oneself with a clear message',
          'src/order/OrderCheck.java',
          'src/order/messages.properties',
        ],
      ],
      [
        [
          'TXN-433',
          'Ana Torres',
          'Keep idempotency keys for seven days',
          'src/idempotency/KeyStore.java',
          'migrations/V31__idempotency_expiry.sql',
        ],
      ],
      [
        [
          'TXN-439',
          'Daniel Brooks',
          'Show the reason of a refusal to the customer',
          'src/api/RefusalBody.java',
          'openapi/banking-transaction.yaml',
        ],
        [
          'TXN-441',
          'Daniel Brooks',
          'Round fees half up, as the price list says',
          'src/fee/FeeRounding.java',
        ],
      ],
      [
        [
          'TXN-445',
          'Ben Adler',
          'Give up on a score after 800 milliseconds and let a person look',
          'src/score/ScoreClient.java',
          'config/application.yaml',
        ],
      ],
      [
        [
          'TXN-450',
          'Chiara Rossi',
          'Accept creditor names in every script',
          'src/order/CreditorName.java',
          'src/order/NameCheck.java',
        ],
      ],
      [
        [
          'TXN-458',
          'Ana Torres',
          'Trace a payment from the portal to the booking',
          'src/tracing/TraceFilter.java',
          'config/tracing.yaml',
        ],
      ],
      [
        [
          'TXN-463',
          'Ben Adler',
          'Remove the old limit check, unused since spring',
          'src/limit/OldLimitCheck.java',
        ],
      ],
      [
        [
          'TXN-474',
          'Chiara Rossi',
          'Answer 409 when the same key comes with another amount',
          'src/idempotency/KeyStore.java',
          'src/api/OrderRoutes.java',
        ],
      ],
    ],
  },
  {
    service: 'settlement-batch',
    zone,
    lastNumber: 63,
    builds: [
      [
        [
          'STL-88',
          'Chiara Rossi',
          'Start the settlement file as soon as the day is closed',
          'src/batch/DayClose.java',
        ],
      ],
      [
        [
          'STL-91',
          'Chiara Rossi',
          'Split the settlement file at 50,000 lines',
          'src/file/SettlementFile.java',
          'config/batch.yaml',
        ],
      ],
      [
        [
          'STL-93',
          'Ben Adler',
          'Report standing orders that could not run by eight in the morning',
          'src/standing/MorningReport.java',
        ],
      ],
      [
        [
          'STL-97',
          'Daniel Brooks',
          'Read the cut-off times of partner banks from config',
          'src/cutoff/CutOffTimes.java',
          'config/cut-off.yaml',
        ],
      ],
      [
        [
          'STL-99',
          'Chiara Rossi',
          'Resume an interrupted run where it stopped',
          'src/batch/Checkpoint.java',
          'migrations/V17__checkpoint.sql',
        ],
      ],
    ],
  },
  {
    service: 'fraud-scoring',
    zone: 'America/New_York',
    lastNumber: 41,
    builds: [
      [
        [
          'RISK-201',
          'Hannah Klein',
          'Train on the payments of the last quarter',
          'models/score.onnx',
          'training/quarter.py',
        ],
      ],
      [
        [
          'RISK-204',
          'Diego Alvarez',
          'Explain a score with at most three reasons',
          'scoring/reasons.py',
          'tests/test_reasons.py',
        ],
      ],
      [
        [
          'RISK-212',
          'Diego Alvarez',
          'Read amounts as decimals everywhere, and say so in the type',
          'scoring/amount.py',
          'scoring/rules/threshold.py',
          'tests/test_amount.py',
        ],
      ],
      [
        [
          'RISK-215',
          'Hannah Klein',
          'Forget a device after ninety days',
          'scoring/device.py',
        ],
      ],
      [
        [
          'RISK-218',
          'Siti Rahman',
          'Raise the score of a first payment abroad less',
          'scoring/rules/abroad.py',
          'config/weights.yaml',
        ],
      ],
    ],
  },
];
