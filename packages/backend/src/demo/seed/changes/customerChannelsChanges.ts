import { ServiceChanges } from './ServiceChanges';

export const customerChannelsChanges: readonly ServiceChanges[] = [
  {
    service: 'payment-portal',
    zone: 'Europe/Berlin',
    lastNumber: 412,
    builds: [
      [
        [
          'WEB-901',
          'Zoe Martin',
          'Remember the creditors a customer pays often',
          'src/pages/pay/FrequentCreditors.tsx',
          'src/api/creditors.ts',
        ],
      ],
      [
        [
          'WEB-905',
          'Liam Connor',
          'Say the amount again before it is paid',
          'src/pages/pay/Confirm.tsx',
        ],
        [
          'WEB-906',
          'Liam Connor',
          'Keep the form when the session has ended',
          'src/pages/pay/keepForm.ts',
        ],
      ],
      [
        [
          'WEB-911',
          'Clara Jensen',
          'Load half as much on the first page',
          'src/pages/home/Home.tsx',
          'vite.config.ts',
        ],
      ],
      [
        [
          'WEB-915',
          'Zoe Martin',
          'Read out the balance to screen readers',
          'src/components/Balance.tsx',
        ],
      ],
      [
        [
          'WEB-918',
          'Liam Connor',
          'Show amounts the way the customer writes them',
          'src/format/money.ts',
          'src/format/money.test.ts',
        ],
      ],
      [
        [
          'WEB-922',
          'Clara Jensen',
          'Dark colours for those who asked for them',
          'src/theme/dark.ts',
          'src/theme/ThemeSwitch.tsx',
        ],
      ],
      [
        [
          'WEB-926',
          'Zoe Martin',
          'Explain a refused payment in one sentence',
          'src/pages/pay/Refused.tsx',
        ],
      ],
      [
        [
          'WEB-930',
          'Clara Jensen',
          'Find an entry by its amount',
          'src/pages/entries/Search.tsx',
          'src/pages/entries/matches.ts',
        ],
      ],
      [
        [
          'WEB-934',
          'Liam Connor',
          'Upgrade the router',
          'package.json',
          'src/routes.tsx',
        ],
      ],
    ],
  },
  {
    service: 'mobile-gateway',
    zone: 'Asia/Singapore',
    lastNumber: 187,
    builds: [
      [
        [
          'MOB-510',
          'Kenji Sato',
          'Answer the home screen with one request',
          'src/home/homeRoute.ts',
          'src/home/assembleHome.ts',
        ],
      ],
      [
        [
          'MOB-514',
          'Kenji Sato',
          'Send smaller pictures to small screens',
          'src/images/resize.ts',
        ],
      ],
      [
        [
          'MOB-517',
          'Liam Connor',
          'Keep a connection open while the app is in front',
          'src/stream/connection.ts',
          'config/stream.yaml',
        ],
      ],
      [
        [
          'MOB-521',
          'Kenji Sato',
          'Tell old versions of the app to update, kindly',
          'src/version/updateHint.ts',
        ],
      ],
      [
        [
          'MOB-524',
          'Zoe Martin',
          'Ask for a fingerprint before a large payment',
          'src/pay/secondFactor.ts',
        ],
      ],
      [
        [
          'MOB-528',
          'Kenji Sato',
          'Retry reads once, writes never',
          'src/upstream/retry.ts',
          'src/upstream/retry.test.ts',
        ],
      ],
      [
        [
          'MOB-531',
          'Kenji Sato',
          'Measure how long phones wait for us',
          'src/metrics/waiting.ts',
        ],
      ],
    ],
  },
  {
    service: 'notification-sender',
    zone: 'Europe/Berlin',
    lastNumber: 134,
    builds: [
      [
        [
          'MSG-311',
          'Clara Jensen',
          'Write to customers in the language they chose',
          'src/language/choose.ts',
          'templates/confirmation.fr.mjml',
        ],
      ],
      [
        [
          'MSG-314',
          'Zoe Martin',
          'Bundle messages that come within a minute',
          'src/bundle/bundle.ts',
        ],
      ],
      [
        [
          'MSG-317',
          'Clara Jensen',
          'Leave addresses alone that bounced three times',
          'src/bounce/bounces.ts',
          'migrations/009_bounces.sql',
        ],
      ],
      [
        [
          'MSG-326',
          'Zoe Martin',
          'Give each channel its own queue',
          'src/queue/queues.ts',
          'config/queues.yaml',
        ],
      ],
      [
        [
          'MSG-328',
          'Clara Jensen',
          'Never put a balance into a subject line',
          'templates/subject.ts',
        ],
      ],
    ],
  },
];
