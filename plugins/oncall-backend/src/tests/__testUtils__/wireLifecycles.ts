/**
 * What Terraform and the Go SDK do with each kind of thing: make it, read it, change it, read it again, remove it.
 *
 * Paths, field names and envelopes follow the public contract of Opsgenie: its OpenAPI description
 * (github.com/opsgenie/opsgenie-oas) and the JSON tags of opsgenie-go-sdk-v2, which the Terraform provider uses. The bodies
 * are our own, with the junk keys and empty texts that the SDK sends.
 */
export type WireLifecycle = {
  readonly what: string;
  /** Where it is made and listed. */
  readonly path: string;
  readonly query?: string;
  /** The field of the answer that names it in paths; `id` when absent. */
  readonly identifier?: 'id' | 'name' | 'alias';
  readonly create: object;
  /** What reading it answers, at least. */
  readonly made: object;
  readonly update: {
    readonly method: 'patch' | 'put';
    readonly body: object;
    readonly result?: string;
  };
  readonly updated: object;
  /** Where the list stands in `data`. */
  readonly listAt?: string;
  readonly listPath?: string;
};

/** Things that the others refer to. */
export type WireIds = {
  readonly schedule: string;
  readonly escalation: string;
  readonly integration: string;
  readonly rule: string;
  readonly hook: string;
};

const ANA = 'ana@bancly.example';
const BEN = 'ben@bancly.example';
const TEAM = { id: 'group:default/payments', name: 'Payments' };

export const wireLifecycles = (ids: WireIds): readonly WireLifecycle[] => [
  {
    what: 'schedule',
    path: '/v2/schedules',
    create: {
      name: 'wire_schedule',
      description: 'made by a machine',
      timezone: 'Europe/Berlin',
      enabled: true,
      ownerTeam: TEAM,
      rotations: [],
    },
    made: {
      name: 'wire_schedule',
      description: 'made by a machine',
      timezone: 'Europe/Berlin',
      enabled: true,
      ownerTeam: TEAM,
      rotations: [],
    },
    update: {
      method: 'patch',
      body: {
        IdentifierType: 0,
        IdentifierValue: 'x',
        name: 'wire_schedule',
        description: 'changed',
        timezone: 'America/New_York',
        enabled: false,
      },
    },
    updated: {
      description: 'changed',
      timezone: 'America/New_York',
      enabled: false,
    },
  },
  {
    what: 'rotation',
    path: `/v2/schedules/${ids.schedule}/rotations`,
    query: 'scheduleIdentifierType=id',
    create: {
      ScheduleIdentifierValue: ids.schedule,
      name: 'weekdays',
      startDate: '2026-01-05T08:00:00Z',
      endDate: '0001-01-01T00:00:00Z',
      type: 'weekly',
      length: 1,
      participants: [
        { type: 'user', username: ANA, name: '', id: '' },
        { type: 'user', username: BEN },
      ],
      timeRestriction: {
        type: 'time-of-day',
        restriction: { startHour: 8, startMin: 0, endHour: 18, endMin: 0 },
      },
    },
    made: {
      name: 'weekdays',
      type: 'weekly',
      length: 1,
      participants: [
        { type: 'user', username: ANA },
        { type: 'user', username: BEN },
      ],
      timeRestriction: {
        type: 'time-of-day',
        restriction: { startHour: 8, startMin: 0, endHour: 18, endMin: 0 },
      },
    },
    update: {
      method: 'patch',
      body: { name: 'weekdays', type: 'daily', length: 2 },
    },
    updated: { type: 'daily', length: 2 },
  },
  {
    what: 'override',
    path: `/v2/schedules/${ids.schedule}/overrides`,
    query: 'scheduleIdentifierType=id',
    identifier: 'alias',
    create: {
      alias: 'wire-override',
      user: { type: 'user', username: BEN },
      startDate: '2026-02-01T08:00:00Z',
      endDate: '2026-02-02T08:00:00Z',
    },
    made: {
      alias: 'wire-override',
      user: { type: 'user', username: BEN },
      startDate: '2026-02-01T08:00:00.000Z',
      endDate: '2026-02-02T08:00:00.000Z',
    },
    update: {
      method: 'put',
      body: {
        user: { type: 'user', username: ANA },
        startDate: '2026-02-01T08:00:00Z',
        endDate: '2026-02-03T08:00:00Z',
      },
    },
    updated: {
      user: { type: 'user', username: ANA },
      endDate: '2026-02-03T08:00:00.000Z',
    },
  },
  {
    what: 'escalation',
    path: '/v2/escalations',
    create: {
      name: 'wire_escalation',
      description: '',
      ownerTeam: TEAM,
      rules: [
        {
          condition: 'if-not-acked',
          notifyType: 'default',
          delay: { timeAmount: 0, timeUnit: 'minutes' },
          recipient: { type: 'schedule', id: ids.schedule, name: '' },
        },
        {
          condition: 'if-not-acked',
          notifyType: 'default',
          delay: { timeAmount: 5, timeUnit: 'minutes' },
          recipient: { type: 'user', username: BEN },
        },
      ],
      repeat: {
        waitInterval: 10,
        count: 3,
        resetRecipientStates: true,
        closeAlertAfterAll: false,
      },
    },
    made: {
      name: 'wire_escalation',
      ownerTeam: TEAM,
      rules: [
        {
          condition: 'if-not-acked',
          notifyType: 'default',
          delay: { timeAmount: 0 },
          recipient: { type: 'schedule', id: ids.schedule },
        },
        {
          delay: { timeAmount: 5 },
          recipient: { type: 'user', username: BEN },
        },
      ],
      repeat: { waitInterval: 10, count: 3, resetRecipientStates: true },
    },
    update: {
      method: 'patch',
      body: {
        name: 'wire_escalation',
        rules: [
          {
            condition: 'if-not-closed',
            notifyType: 'default',
            delay: { timeAmount: 15 },
            recipient: { type: 'user', username: ANA },
          },
        ],
      },
    },
    updated: {
      rules: [
        {
          condition: 'if-not-closed',
          delay: { timeAmount: 15 },
          recipient: { type: 'user', username: ANA },
        },
      ],
    },
  },
  {
    what: 'routing rule',
    path: `/v2/teams/${encodeURIComponent(TEAM.id)}/routing-rules`,
    query: 'teamIdentifierType=id',
    create: {
      TeamIdentifierType: 0,
      name: 'urgent',
      order: 0,
      timezone: 'Europe/Berlin',
      criteria: {
        type: 'match-all-conditions',
        conditions: [
          {
            field: 'priority',
            key: '',
            not: false,
            operation: 'equals',
            expectedValue: 'P1',
            order: 0,
          },
        ],
      },
      timeRestriction: {
        type: 'weekday-and-time-of-day',
        restriction: {},
        restrictions: [
          {
            startDay: 'monday',
            startHour: 8,
            startMin: 0,
            endDay: 'friday',
            endHour: 18,
            endMin: 0,
          },
        ],
      },
      notify: { type: 'escalation', id: ids.escalation, name: '' },
    },
    made: {
      name: 'urgent',
      isDefault: false,
      order: 0,
      timezone: 'Europe/Berlin',
      criteria: {
        type: 'match-all-conditions',
        conditions: [
          { field: 'priority', operation: 'equals', expectedValue: 'P1' },
        ],
      },
      notify: { type: 'escalation', id: ids.escalation },
    },
    update: {
      method: 'patch',
      body: { name: 'very urgent', notify: { type: 'none' } },
    },
    updated: { name: 'very urgent', notify: { type: 'none' } },
  },
  {
    what: 'integration',
    path: '/v2/integrations',
    create: {
      type: 'API',
      name: 'wire',
      allowReadAccess: true,
      allowWriteAccess: true,
      allowDeleteAccess: false,
      allowConfigurationAccess: false,
      responders: [],
      ownerTeam: TEAM,
    },
    made: {
      type: 'API',
      name: 'wire',
      enabled: true,
      allowReadAccess: true,
      allowDeleteAccess: false,
      allowConfigurationAccess: false,
      suppressNotifications: false,
      ownerTeam: TEAM,
    },
    update: {
      method: 'put',
      body: { type: 'API', name: 'wire 2', enabled: false },
    },
    updated: { name: 'wire 2', enabled: false },
  },
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
          sendAfter: { timeAmount: 2, timeUnit: 'minutes' },
          enabled: true,
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
  {
    what: 'alert policy',
    path: '/v2/policies',
    listPath: '/v2/policies/alert',
    create: {
      type: 'alert',
      name: 'louder',
      policyDescription: 'production is louder',
      enabled: true,
      filter: {
        type: 'match-any-condition',
        conditions: [
          {
            field: 'tags',
            not: false,
            operation: 'contains',
            expectedValue: 'prod',
          },
        ],
      },
      message: '[prod] {{message}}',
      details: ['ignored'],
      priority: 'P1',
      tags: ['loud'],
      continue: false,
    },
    made: {
      type: 'alert',
      name: 'louder',
      enabled: true,
      message: '[prod] {{message}}',
      priority: 'P1',
      tags: ['loud'],
    },
    update: {
      method: 'put',
      body: {
        type: 'alert',
        name: 'louder',
        enabled: false,
        filter: { type: 'match-all' },
        message: '{{message}}',
        details: { stage: 'prod' },
      },
    },
    updated: {
      enabled: false,
      message: '{{message}}',
      details: { stage: 'prod' },
    },
  },
  {
    what: 'notification policy of a team',
    path: '/v2/policies',
    listPath: '/v2/policies/notification',
    query: `teamId=${encodeURIComponent(TEAM.id)}`,
    create: {
      type: 'notification',
      name: 'calm',
      enabled: true,
      teamId: TEAM.id,
      filter: { type: 'match-all' },
      suppress: false,
      delayAction: {
        delayOption: 'for-duration',
        duration: { timeAmount: 5, timeUnit: 'minutes' },
      },
    },
    made: {
      type: 'notification',
      name: 'calm',
      teamId: TEAM.id,
      delayAction: {
        delayOption: 'for-duration',
        duration: { timeAmount: 5, timeUnit: 'minutes' },
      },
    },
    update: {
      method: 'put',
      body: {
        type: 'notification',
        name: 'calm',
        enabled: true,
        filter: { type: 'match-all' },
        suppress: true,
      },
    },
    updated: { suppress: true },
  },
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
  {
    what: 'saved search',
    path: '/v2/alerts/saved-searches',
    create: {
      name: 'Mine',
      query: 'owner: ana',
      description: 'what I have',
      owner: { username: ANA },
      teams: [{ name: 'Payments' }],
    },
    made: {
      name: 'Mine',
      query: 'owner: ana',
      description: 'what I have',
      owner: { id: 'user:default/ana' },
      teams: [{ id: TEAM.id }],
    },
    update: {
      method: 'patch',
      body: { query: 'status: open', description: '' },
    },
    updated: { name: 'Mine', query: 'status: open' },
  },
];
