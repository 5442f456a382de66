import {
  Commit,
  Deployment,
  PotentialCause,
  RankedDeployment,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime, DurationLikeObject } from 'luxon';
import { IMPACT_MINUTES } from './banclyIncidents';
import { fakeDeployment } from './fakeIncident';

/** How much each is suspected, and why. */
export const BANCLY_RANKING: readonly RankedDeployment[] = [
  {
    deploymentId: 'ledger-29',
    score: 3.1,
    likelihood: 'strong',
    reasons: [
      { signal: 'time', weight: 1.4, text: '25 min before the impact started' },
      { signal: 'text', weight: 0.9, text: 'mentions "APAC"' },
      {
        signal: 'distance',
        weight: 0.5,
        text: 'banking-transaction uses account-ledger',
      },
      { signal: 'size', weight: 0.3, text: '7 files, one of them a migration' },
    ],
  },
  {
    deploymentId: 'processor-112',
    score: 1.2,
    likelihood: 'possible',
    reasons: [
      { signal: 'time', weight: 0.7, text: '3 h before the impact started' },
      {
        signal: 'distance',
        weight: 0.5,
        text: 'banking-transaction uses transaction-processor',
      },
      {
        signal: 'state',
        weight: -0.2,
        text: 'rolled back before the impact started',
      },
    ],
  },
  {
    deploymentId: 'transaction-87',
    score: 0.9,
    likelihood: 'possible',
    reasons: [
      {
        signal: 'distance',
        weight: 0.8,
        text: 'changed banking-transaction itself',
      },
      { signal: 'time', weight: 0.1, text: '9 h before the impact started' },
    ],
  },
  {
    deploymentId: 'gatekeeper-14',
    score: -0.4,
    likelihood: 'weak',
    reasons: [
      { signal: 'time', weight: 0.3, text: '6 h before the impact started' },
      {
        signal: 'state',
        weight: -0.7,
        text: 'failed, so it never took effect',
      },
    ],
  },
];

const LEDGER_COMMITS: readonly Commit[] = [
  commit(
    '4f8e21c',
    'LED-310 Route APAC shards to the new replica set',
    'emeka',
  ),
  commit('b03d77a', 'Move the shard map into config', 'fatima'),
  commit('e5510c9', 'Update the README', 'goran'),
];

/** Deployments of Bancly around the start of INC-46: one suspicious, several innocent. */
export function banclyDeployments(now: DateTime): readonly Deployment[] {
  const impact = now.minus({ minutes: IMPACT_MINUTES });
  const before = (time: DurationLikeObject) => iso(impact.minus(time));
  return [
    fakeDeployment({
      id: 'ledger-29',
      serviceName: 'account-ledger',
      number: '29',
      description: 'Route APAC shards to the new replica set',
      url: 'https://ci.bancly.example/account-ledger/29',
      startedAt: before({ minutes: 25 }),
      endedAt: before({ minutes: 21 }),
      commits: LEDGER_COMMITS,
      filesChanged: [
        'config/shards/apac.yaml',
        'migrations/20260302_route_apac.sql',
        'src/routing/ShardRouter.java',
        'src/routing/ShardRouterTest.java',
        'src/transfer/TransferService.java',
        'README.md',
        'deploy/values-production.yaml',
      ],
    }),
    fakeDeployment({
      id: 'processor-112',
      serviceName: 'transaction-processor',
      number: '112',
      state: 'rolled-back',
      description: 'Batch fraud checks',
      startedAt: before({ hours: 3 }),
      endedAt: before({ hours: 2, minutes: 40 }),
      commits: [
        commit('9be1f04', 'Batch fraud checks by account', 'chen'),
        commit('51c0aa2', 'Raise the pool size', 'chen'),
      ],
      filesChanged: ['src/fraud/Batch.java', 'src/Pool.java'],
    }),
    fakeDeployment({
      id: 'transaction-87',
      serviceName: 'banking-transaction',
      number: '87',
      startedAt: before({ hours: 9 }),
      endedAt: before({ hours: 8, minutes: 55 }),
      commits: [commit('77aa310', 'Log the account region', 'ana')],
      filesChanged: ['src/Logging.ts'],
    }),
    fakeDeployment({
      id: 'gatekeeper-14',
      serviceName: 'id-gatekeeper',
      number: '14',
      state: 'failed',
      startedAt: before({ hours: 6 }),
      endedAt: before({ hours: 5, minutes: 58 }),
      commits: [commit('0d2c9e1', 'Rotate signing keys', 'hana')],
      filesChanged: ['keys/rotation.ts', 'keys/rotation.test.ts'],
    }),
    fakeDeployment({
      id: 'portal-204',
      serviceName: 'payment-portal',
      number: '204',
      startedAt: before({ hours: 20 }),
      endedAt: before({ hours: 19, minutes: 50 }),
      commits: [commit('c41ff02', 'New wording on the receipt', 'rosa')],
      filesChanged: Array.from({ length: 31 }, (_, n) => `locales/${n}.json`),
    }),
    fakeDeployment({
      id: 'portal-205',
      serviceName: 'payment-portal',
      number: '205',
      state: 'started',
      startedAt: iso(now.minus({ minutes: 1 })),
      commits: [commit('d99be01', 'Show a banner during outages', 'rosa')],
      filesChanged: ['src/Banner.tsx'],
    }),
    fakeDeployment({
      id: 'ledger-30',
      serviceName: 'account-ledger',
      number: '30',
      environment: 'staging',
      startedAt: before({ hours: 1 }),
      commits: [commit('aa51e00', 'Drop the old replica set', 'goran')],
      filesChanged: ['deploy/values-staging.yaml'],
    }),
    ...history(now),
  ];
}

/** What the responders have chosen so far. */
export function banclyCauses(
  now: DateTime,
  deployments: readonly Deployment[],
): readonly PotentialCause[] {
  return deployments
    .filter(deployment => deployment.id === 'ledger-29')
    .map(deployment => ({
      id: 'cause-1',
      incidentId: 'inc-46',
      deployment,
      state: 'potential',
      addedBy: 'user:default/ben',
      addedAt: iso(now.minus({ minutes: 3 })),
    }));
}

function commit(sha: string, message: string, author: string): Commit {
  return {
    sha: `${sha}0000000000000000000000000000000`,
    message,
    author,
    url: `https://git.bancly.example/commit/${sha}`,
  };
}

function history(now: DateTime): readonly Deployment[] {
  return [2, 4, 5, 9, 12, 18, 21, 30, 33, 41, 52, 60, 77].map((days, index) =>
    fakeDeployment({
      id: `transaction-${86 - index}`,
      serviceName: 'banking-transaction',
      number: `${86 - index}`,
      state: index === 4 ? 'failed' : 'successful',
      startedAt: iso(now.minus({ days, hours: index })),
      filesChanged: ['src/index.ts'],
    }),
  );
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
