import { ServiceChanges } from './ServiceChanges';

export const platformChanges: readonly ServiceChanges[] = [
  {
    service: 'api-gateway',
    zone: 'Europe/Berlin',
    lastNumber: 88,
    builds: [
      [
        [
          'PLT-700',
          'Oskar Lindqvist',
          'Renew certificates thirty days ahead',
          'internal/tls/renew.go',
          'deploy/values.yaml',
        ],
      ],
      [
        [
          'PLT-704',
          'Fatima Amrani',
          'Limit a client, not its whole network',
          'internal/limit/key.go',
          'config/limits.yaml',
        ],
      ],
      [
        [
          'PLT-709',
          'Jack Turner',
          'Drain connections before an instance stops',
          'internal/server/drain.go',
        ],
      ],
      [
        [
          'PLT-713',
          'Yuki Mori',
          'Pick the nearest healthy region in one second',
          'internal/region/pick.go',
          'internal/region/pick_test.go',
        ],
      ],
      [
        [
          'PLT-718',
          'Oskar Lindqvist',
          'Put the trace of a request into its error page',
          'internal/errors/page.go',
        ],
      ],
    ],
  },
];
