import { ServiceChanges } from './ServiceChanges';

export const observabilityChanges: readonly ServiceChanges[] = [
  {
    service: 'datadog-monitoring',
    zone: 'Europe/Berlin',
    lastNumber: 96,
    builds: [
      [
        [
          'OBS-220',
          'Ines Costa',
          'Watch the age of the oldest unsettled payment',
          'monitors/settlement.yaml',
        ],
      ],
      [
        [
          'OBS-224',
          'Ruth Bauer',
          'One dashboard per system, made from the catalog',
          'dashboards/system.yaml',
          'internal/dashboards/render.go',
        ],
      ],
      [
        [
          'OBS-227',
          'Sanjay Mehta',
          'Drop metrics nobody has looked at for a year',
          'config/drop.yaml',
          'internal/forward/drop.go',
        ],
      ],
      [
        [
          'OBS-231',
          'Ines Costa',
          'Tell a slow region from a slow service',
          'monitors/latency.yaml',
        ],
      ],
      [
        [
          'OBS-235',
          'Ruth Bauer',
          'Forward in batches of two seconds',
          'internal/forward/batch.go',
        ],
      ],
      [
        [
          'OBS-239',
          'Sanjay Mehta',
          'Watch the share of bookings refused per region',
          'monitors/bookings.yaml',
        ],
      ],
    ],
  },
  {
    service: 'monitoring-alerts',
    zone: 'America/New_York',
    lastNumber: 58,
    builds: [
      [
        [
          'OBS-221',
          'Victor Hale',
          'Name the service of an alert by its catalog reference',
          'internal/alert/service.go',
        ],
      ],
      [
        [
          'OBS-226',
          'Victor Hale',
          'Close the alert when the monitor recovers',
          'internal/alert/recover.go',
          'internal/alert/recover_test.go',
        ],
      ],
      [
        [
          'OBS-230',
          'Ines Costa',
          'Send urgent alerts ahead of everything else',
          'internal/queue/lanes.go',
        ],
      ],
      [
        [
          'OBS-233',
          'Victor Hale',
          'Link the runbook in every alert',
          'internal/alert/runbook.go',
          'config/runbooks.yaml',
        ],
      ],
      [
        [
          'OBS-238',
          'Victor Hale',
          'Beat once a minute, so that silence is noticed',
          'internal/heartbeat/beat.go',
        ],
      ],
    ],
  },
  {
    service: 'ledger-monitoring',
    zone: 'Asia/Singapore',
    lastNumber: 49,
    builds: [
      [
        [
          'LED-612',
          'Arun Pillai',
          'Add up all currencies in one pass',
          'src/sum/CurrencySums.kt',
        ],
      ],
      [
        [
          'LED-619',
          'Hui Lim',
          'Label sums by region, not by account',
          'src/metrics/Labels.kt',
        ],
      ],
      [
        [
          'LED-625',
          'Arun Pillai',
          'Wait for late entries before a difference counts',
          'src/sum/Grace.kt',
          'config/sums.yaml',
        ],
      ],
      [
        [
          'LED-633',
          'Lena Vogt',
          'Show the first entry of a difference',
          'src/sum/FirstDifference.kt',
        ],
      ],
    ],
  },
];
