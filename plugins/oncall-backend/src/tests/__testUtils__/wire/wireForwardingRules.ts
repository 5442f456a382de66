import { ANA, BEN } from './wireBank';
import { WireLifecycle } from './WireLifecycle';

export const wireForwardingRules = (): readonly WireLifecycle[] => [
  {
    what: 'forwarding rule',
    path: '/v2/forwarding-rules',
    create: {
      alias: '',
      fromUser: { username: ANA },
      toUser: { username: BEN },
      startDate: '2026-04-01T08:00:00Z',
      endDate: '2026-04-02T08:00:00Z',
    },
    made: { fromUser: { username: ANA }, toUser: { username: BEN } },
    update: {
      method: 'put',
      body: {
        fromUser: { username: ANA },
        toUser: { username: BEN },
        startDate: '2026-04-01T08:00:00Z',
        endDate: '2026-04-03T08:00:00Z',
      },
    },
    updated: { fromUser: { username: ANA } },
  },
];
