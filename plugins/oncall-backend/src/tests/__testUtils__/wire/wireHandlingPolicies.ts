import { TEAM } from './wireBank';
import { WireLifecycle } from './WireLifecycle';

export const wireHandlingPolicies = (): readonly WireLifecycle[] => [
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
      description: 'In production: {{description}}',
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
      description: 'In production: {{description}}',
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
        // The Go SDK has this name only where it changes a policy.
        alertDescription: 'Everywhere: {{description}}',
        details: { stage: 'prod' },
      },
    },
    updated: {
      enabled: false,
      message: '{{message}}',
      description: 'Everywhere: {{description}}',
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
];
