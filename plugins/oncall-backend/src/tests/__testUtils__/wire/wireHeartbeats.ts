import { TEAM } from './wireBank';
import { WireLifecycle } from './WireLifecycle';

export const wireHeartbeats = (): readonly WireLifecycle[] => [
  {
    what: 'heartbeat',
    path: '/v2/heartbeats',
    identifier: 'name',
    listAt: 'heartbeats',
    create: {
      name: 'wire.beat 1',
      description: 'nightly',
      interval: 10,
      intervalUnit: 'minutes',
      enabled: true,
      ownerTeam: TEAM,
      alertMessage: 'Nothing came',
      alertTags: ['nightly'],
      alertPriority: 'P2',
    },
    made: {
      name: 'wire.beat 1',
      description: 'nightly',
      interval: 10,
      intervalUnit: 'minutes',
      enabled: true,
      expired: false,
      ownerTeam: TEAM,
      alertMessage: 'Nothing came',
      alertTags: ['nightly'],
      alertPriority: 'P2',
    },
    update: {
      method: 'patch',
      body: { interval: 2, intervalUnit: 'hours', enabled: false },
    },
    updated: { interval: 2, intervalUnit: 'hours', enabled: false },
  },
];
