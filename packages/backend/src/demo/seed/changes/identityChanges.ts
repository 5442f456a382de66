import { ServiceChanges } from './ServiceChanges';

const zone = 'Europe/Berlin';

export const identityChanges: readonly ServiceChanges[] = [
  {
    service: 'id-gatekeeper',
    zone,
    lastNumber: 152,
    builds: [
      [
        [
          'IDG-301',
          'Noor Haddad',
          'Let passkeys replace the text message',
          'internal/passkey/register.go',
          'internal/passkey/verify.go',
        ],
      ],
      [
        [
          'IDG-305',
          'Tomas Novak',
          'Say how many minutes a locked customer has to wait',
          'internal/lock/answer.go',
        ],
      ],
      [
        [
          'IDG-309',
          'Elena Ruiz',
          'Rotate signing keys every thirty days',
          'internal/keys/rotation.go',
          'deploy/values.yaml',
        ],
      ],
      [
        [
          'IDG-312',
          'Tomas Novak',
          'Check a session with one read instead of two',
          'internal/session/check.go',
          'internal/session/check_test.go',
        ],
      ],
      [
        [
          'IDG-317',
          'Noor Haddad',
          'Keep the rights of a session beside it',
          'internal/session/rights.go',
        ],
      ],
    ],
  },
  {
    service: 'customer-registry',
    zone: 'Asia/Singapore',
    lastNumber: 77,
    builds: [
      [
        [
          'REG-140',
          'Priya Raman',
          'Keep the history of an address for ten years',
          'internal/address/history.go',
          'migrations/0031_address_history.sql',
        ],
      ],
      [
        [
          'REG-143',
          'Priya Raman',
          'Show who read a record, and why',
          'internal/audit/reader.go',
        ],
      ],
      [
        [
          'REG-147',
          'Elena Ruiz',
          'Encrypt telephone numbers at rest',
          'internal/phone/seal.go',
          'internal/phone/seal_test.go',
        ],
      ],
      [
        [
          'REG-150',
          'Priya Raman',
          'Find customers by their former name',
          'internal/search/name.go',
        ],
      ],
      [
        [
          'REG-152',
          'Tomas Novak',
          'Send consent changes in order',
          'internal/consent/publish.go',
        ],
      ],
    ],
  },
];
