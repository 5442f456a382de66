import { ANA } from './wireBank';
import { WireIds, WireLifecycle } from './WireLifecycle';

export const wirePeople = (ids: WireIds): readonly WireLifecycle[] => [
  {
    what: 'contact of a user',
    path: `/v2/users/${ANA}/contacts`,
    create: { method: 'email', to: 'ana@home.example', Identifier: '' },
    made: {
      method: 'email',
      to: 'ana@home.example',
      status: { enabled: true },
      applyOrder: expect.any(Number),
    },
    update: { method: 'patch', body: { to: 'ana@elsewhere.example' } },
    updated: { to: 'ana@elsewhere.example' },
  },
  {
    what: 'notification rule of a user',
    path: `/v2/users/${ANA}/notification-rules`,
    create: {
      UserIdentifier: ANA,
      name: 'by day',
      actionType: 'create-alert',
      criteria: {
        type: 'match-any-condition',
        conditions: [
          {
            field: 'priority',
            not: false,
            operation: 'equals',
            expectedValue: 'P1',
          },
        ],
      },
      timeRestriction: {
        type: 'time-of-day',
        restriction: { startHour: 8, startMin: 0, endHour: 20, endMin: 0 },
      },
      order: 0,
      steps: [
        {
          contact: { method: 'email', to: ANA },
          sendAfter: { timeAmount: 2, timeUnit: 'minute' },
          enabled: true,
        },
        {
          contact: { method: 'email', to: ANA },
          sendAfter: { timeUnit: 'minute' },
          enabled: false,
        },
      ],
      repeat: { loopAfter: 5, enabled: true },
      enabled: true,
    },
    made: {
      name: 'by day',
      actionType: 'create-alert',
      order: 0,
      enabled: true,
      criteria: {
        type: 'match-any-condition',
        conditions: [
          { field: 'priority', operation: 'equals', expectedValue: 'P1' },
        ],
      },
      timeRestriction: {
        type: 'time-of-day',
        restriction: { startHour: 8, startMin: 0, endHour: 20, endMin: 0 },
      },
      steps: [
        {
          _parent: { name: 'by day' },
          id: expect.any(String),
          contact: { method: 'email', to: ANA },
          sendAfter: { timeAmount: 2, timeUnit: 'minutes' },
          enabled: true,
        },
        {
          sendAfter: { timeAmount: 0, timeUnit: 'minutes' },
          enabled: false,
        },
      ],
      repeat: { loopAfter: 5, enabled: true },
      notificationTime: [],
      schedules: [],
    },
    update: {
      method: 'patch',
      body: {
        name: 'always',
        criteria: { type: 'match-all' },
        steps: [
          {
            contact: { method: 'email', to: ANA },
            sendAfter: { timeAmount: 1 },
            enabled: false,
          },
        ],
        enabled: false,
      },
    },
    updated: {
      name: 'always',
      enabled: false,
      criteria: { type: 'match-all' },
      steps: [{ sendAfter: { timeAmount: 1 }, enabled: false }],
    },
  },
  ...(
    [
      'renotified-alert',
      'acknowledged-alert',
      'closed-alert',
      'assigned-alert',
      'add-note',
    ] as const
  ).map(actionType => ({
    what: `notification rule for ${actionType}`,
    path: `/v2/users/${ANA}/notification-rules`,
    create: {
      name: 'about what others did',
      actionType,
      criteria: {
        type: 'match-all-conditions',
        conditions: [
          {
            field: 'tags',
            not: true,
            operation: 'contains',
            expectedValue: 'test',
          },
        ],
      },
      steps: [{ contact: { method: 'email', to: ANA }, enabled: true }],
      repeat: { enabled: false },
      enabled: true,
    },
    made: {
      actionType,
      order: 0,
      criteria: {
        conditions: [{ field: 'tags', not: true, expectedValue: 'test' }],
      },
      steps: [{ sendAfter: { timeAmount: 0 }, enabled: true }],
    },
    update: {
      method: 'patch' as const,
      body: { criteria: { type: 'match-all' }, enabled: false },
    },
    updated: { actionType, enabled: false, criteria: { type: 'match-all' } },
  })),
  ...(['schedule-start', 'schedule-end'] as const).map(actionType => ({
    what: `notification rule for ${actionType}`,
    path: `/v2/users/${ANA}/notification-rules`,
    create: {
      name: 'before my shift',
      actionType,
      notificationTime: ['just-before', '1-hour-ago'],
      schedules: [{ type: 'schedule', id: '', name: 'wire_base' }],
      steps: [{ contact: { method: 'email', to: ANA }, enabled: true }],
      enabled: true,
    },
    made: {
      actionType,
      notificationTime: ['just-before', '1-hour-ago'],
      schedules: [{ type: 'schedule', id: ids.schedule, name: 'wire_base' }],
    },
    update: {
      method: 'patch' as const,
      body: { notificationTime: ['1-day-ago'], schedules: [] },
    },
    updated: { notificationTime: ['1-day-ago'], schedules: [] },
  })),
  {
    what: 'step of a notification rule',
    path: `/v2/users/${ANA}/notification-rules/${ids.rule}/steps`,
    create: {
      contact: { method: 'email', to: ANA },
      sendAfter: { timeAmount: 3, timeUnit: 'minutes' },
      enabled: true,
    },
    made: {
      _parent: { id: ids.rule },
      contact: { method: 'email', to: ANA },
      sendAfter: { timeAmount: 3, timeUnit: 'minutes' },
      enabled: true,
    },
    update: { method: 'patch', body: { sendAfter: { timeAmount: 4 } } },
    updated: { sendAfter: { timeAmount: 4 }, enabled: true },
  },
];
