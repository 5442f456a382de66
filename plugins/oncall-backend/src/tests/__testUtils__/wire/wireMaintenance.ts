import { WireIds, WireLifecycle } from './WireLifecycle';

export const wireMaintenance = (ids: WireIds): readonly WireLifecycle[] => [
  {
    what: 'maintenance',
    path: '/v1/maintenance',
    create: {
      description: 'upgrade',
      time: {
        type: 'schedule',
        startDate: '2026-03-01T08:00:00Z',
        endDate: '2026-03-01T09:00:00Z',
      },
      rules: [
        {
          state: 'disabled',
          entity: { id: ids.integration, type: 'integration' },
        },
      ],
    },
    made: {
      description: 'upgrade',
      status: 'planned',
      time: { type: 'schedule' },
      rules: [
        {
          state: 'disabled',
          entity: { id: ids.integration, type: 'integration' },
        },
      ],
    },
    update: {
      method: 'put',
      body: {
        description: 'longer upgrade',
        time: {
          type: 'schedule',
          startDate: '2026-03-01T08:00:00Z',
          endDate: '2026-03-01T12:00:00Z',
        },
        rules: [
          {
            state: 'disabled',
            entity: { id: ids.integration, type: 'integration' },
          },
        ],
      },
    },
    updated: { description: 'longer upgrade' },
  },
];
