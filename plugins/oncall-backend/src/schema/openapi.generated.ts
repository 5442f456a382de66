// Generated from openapi.yaml by `yarn generate`. Edit that file instead.
import { internal } from '@backstage/backend-openapi-utils';

export const spec: internal.ImmutableOpenAPIObject = {
  openapi: '3.1.0',
  info: {
    title: 'oncall',
    version: '1',
    description:
      "The native API of the on-call plugin. Times are ISO 8601 in UTC; people, teams and services are full entity references. Errors have Backstage's error format. The Opsgenie-compatible API under /opsgenie is described by Opsgenie's own documentation and is not part of this file.",
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'alerts' },
    { name: 'integrations' },
    { name: 'heartbeats' },
    { name: 'policies' },
    { name: 'maintenance' },
    { name: 'schedules' },
    { name: 'escalation policies' },
    { name: 'teams' },
    { name: 'routing rules' },
    { name: 'files' },
    { name: 'people' },
  ],
  paths: {
    '/alerts': {
      get: {
        operationId: 'listAlerts',
        tags: ['alerts'],
        description:
          'Open alerts first, the most urgent before the others, then the newest; closed alerts by age.',
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/alertState' },
          { $ref: '#/components/parameters/alertPriority' },
          { $ref: '#/components/parameters/alertTeam' },
          { $ref: '#/components/parameters/alertService' },
          { $ref: '#/components/parameters/alertText' },
          { $ref: '#/components/parameters/alertQuery' },
          {
            name: 'sort',
            in: 'query',
            allowReserved: true,
            schema: {
              enum: [
                'urgency',
                'createdAt',
                'updatedAt',
                'lastOccurredAt',
                'count',
              ],
            },
          },
          {
            name: 'order',
            in: 'query',
            allowReserved: true,
            schema: { enum: ['asc', 'desc'] },
          },
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
        ],
        responses: {
          '200': {
            description: 'A part of the list',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Alert' },
                    },
                    nextCursor: { type: 'string' },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createAlert',
        tags: ['alerts'],
        description:
          'Opens an alert, or reports the open alert with this alias again.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/AlertInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/counts': {
      get: {
        operationId: 'countAlerts',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/alertState' },
          { $ref: '#/components/parameters/alertPriority' },
          { $ref: '#/components/parameters/alertTeam' },
          { $ref: '#/components/parameters/alertService' },
          { $ref: '#/components/parameters/alertText' },
          { $ref: '#/components/parameters/alertQuery' },
        ],
        responses: {
          '200': {
            description:
              'How many alerts are in each state; of the closed ones no more than 10,000 are counted',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['open', 'acknowledged', 'snoozed', 'closed'],
                  properties: {
                    open: { type: 'integer', minimum: 0 },
                    acknowledged: { type: 'integer', minimum: 0 },
                    snoozed: { type: 'integer', minimum: 0 },
                    closed: { type: 'integer', minimum: 0 },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}': {
      get: {
        operationId: 'getAlert',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      patch: {
        operationId: 'updateAlert',
        tags: ['alerts'],
        description: 'Other words or another priority; what is absent stays.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  message: { type: 'string', minLength: 1 },
                  description: { type: 'string' },
                  priority: { $ref: '#/components/schemas/AlertPriority' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteAlert',
        tags: ['alerts'],
        description: 'Removes the alert with its activity.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        responses: {
          '204': { description: 'It is gone' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/acknowledge': {
      post: {
        operationId: 'acknowledgeAlert',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', additionalProperties: false },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/tags': {
      post: {
        operationId: 'changeAlertTags',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  add: {
                    type: 'array',
                    maxItems: 50,
                    items: { type: 'string', minLength: 1, maxLength: 100 },
                  },
                  remove: {
                    type: 'array',
                    maxItems: 50,
                    items: { type: 'string', minLength: 1, maxLength: 100 },
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/details': {
      post: {
        operationId: 'changeAlertDetails',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  set: {
                    type: 'object',
                    additionalProperties: { type: 'string' },
                  },
                  remove: {
                    type: 'array',
                    maxItems: 50,
                    items: { type: 'string', minLength: 1, maxLength: 100 },
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/assign': {
      post: {
        operationId: 'assignAlert',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['owner'],
                properties: {
                  owner: { $ref: '#/components/schemas/EntityRef' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/responders': {
      post: {
        operationId: 'addAlertResponder',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/AlertResponder' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/actions': {
      post: {
        operationId: 'runAlertAction',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['action'],
                properties: { action: { type: 'string', minLength: 1 } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/seen': {
      post: {
        operationId: 'markAlertSeen',
        tags: ['alerts'],
        description:
          'Pages that are still on their way to the caller stop; the escalation goes on.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', additionalProperties: false },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/recipients': {
      get: {
        operationId: 'getAlertRecipients',
        tags: ['alerts'],
        description:
          'Everybody who was told about the alert or did something with it.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        responses: {
          '200': {
            description: 'The recipients',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/AlertRecipient' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/close': {
      post: {
        operationId: 'closeAlert',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: { note: { type: 'string', maxLength: 25000 } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/escalate': {
      post: {
        operationId: 'escalateAlert',
        tags: ['alerts'],
        description:
          'Takes the next step of the escalation at once; the steps after it keep their distance to it. 409 when the alert is not open, or when all steps are over.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', additionalProperties: false },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/events': {
      get: {
        operationId: 'getAlertEvents',
        tags: ['alerts'],
        description: 'The activity, oldest first.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        responses: {
          '200': {
            description: 'The activity',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/AlertEvent' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/attachments': {
      get: {
        operationId: 'listAlertAttachments',
        tags: ['alerts'],
        description: 'The links and files, the first that was added first.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        responses: {
          '200': {
            description: 'The attachments',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/AlertAttachment' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'addAlertLink',
        tags: ['alerts'],
        description:
          'Adds a link. A file is sent as it is to `attachments/file?name=graph.png`, with the type application/octet-stream; the answer is the same.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['url'],
                properties: {
                  name: { type: 'string', maxLength: 255 },
                  url: { type: 'string', minLength: 1, maxLength: 2000 },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The link',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AlertAttachment' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/attachments/{attachmentId}': {
      delete: {
        operationId: 'deleteAlertAttachment',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/alertId' },
          { $ref: '#/components/parameters/attachmentId' },
        ],
        responses: {
          '204': { description: 'It is gone for good' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/attachments/{attachmentId}/url': {
      get: {
        operationId: 'getAlertAttachmentUrl',
        tags: ['alerts'],
        description:
          'Where a link leads, or where a file can be fetched for some minutes without signing in.',
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/alertId' },
          { $ref: '#/components/parameters/attachmentId' },
        ],
        responses: {
          '200': {
            description: 'The address',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['url'],
                  properties: { url: { type: 'string' } },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/notes': {
      post: {
        operationId: 'addAlertNote',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['text'],
                properties: {
                  text: { type: 'string', minLength: 1, maxLength: 25000 },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The note',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AlertEvent' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/plan': {
      get: {
        operationId: 'getAlertPlan',
        tags: ['alerts'],
        description: 'Who was told when and how, and who is next.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        responses: {
          '200': {
            description: 'The plan',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/AlertPlan' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/snooze': {
      post: {
        operationId: 'snoozeAlert',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['until'],
                properties: { until: { type: 'string', format: 'date-time' } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alerts/{alertId}/unacknowledge': {
      post: {
        operationId: 'unacknowledgeAlert',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/alertId' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', additionalProperties: false },
            },
          },
        },
        responses: {
          '200': {
            description: 'The alert',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Alert' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alert-searches': {
      get: {
        operationId: 'listSavedAlertSearches',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'Searches that people saved, by name',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/SavedAlertSearch' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createSavedAlertSearch',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SavedAlertSearchInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The saved search',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SavedAlertSearch' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alert-searches/{searchId}': {
      put: {
        operationId: 'updateSavedAlertSearch',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'searchId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/SavedAlertSearchInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The saved search',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/SavedAlertSearch' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteSavedAlertSearch',
        tags: ['alerts'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'searchId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '204': { description: 'It is forgotten; the alerts stay' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/integrations': {
      get: {
        operationId: 'listIntegrations',
        tags: ['integrations'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'All integrations, without their keys',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Integration' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createIntegration',
        tags: ['integrations'],
        description:
          'The answer is the only place where the key is ever shown.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { type: 'string', minLength: 1, maxLength: 100 },
                  type: { $ref: '#/components/schemas/IntegrationType' },
                  team: { $ref: '#/components/schemas/EntityRef' },
                  responders: {
                    $ref: '#/components/schemas/IntegrationResponders',
                  },
                  rights: { $ref: '#/components/schemas/KeyRights' },
                  scope: { $ref: '#/components/schemas/KeyScope' },
                  priorities: { $ref: '#/components/schemas/PriorityTable' },
                  key: {
                    type: 'string',
                    description:
                      'An existing Opsgenie key to keep; a new one is made when absent.',
                  },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The integration with its key',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    { $ref: '#/components/schemas/Integration' },
                    {
                      type: 'object',
                      required: ['key'],
                      properties: { key: { type: 'string' } },
                    },
                  ],
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/integrations/{integrationId}': {
      patch: {
        operationId: 'updateIntegration',
        tags: ['integrations'],
        description: 'What is absent stays as it is.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  name: { type: 'string', minLength: 1, maxLength: 100 },
                  team: {
                    type: 'string',
                    nullable: true,
                    pattern: '^[^:/\\s]+:[^:/\\s]+/[^:/\\s]+$',
                  },
                  responders: {
                    $ref: '#/components/schemas/IntegrationResponders',
                  },
                  rights: { $ref: '#/components/schemas/KeyRights' },
                  scope: { $ref: '#/components/schemas/KeyScope' },
                  enabled: { type: 'boolean' },
                  priorities: { $ref: '#/components/schemas/PriorityTable' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The integration as it is now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Integration' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteIntegration',
        tags: ['integrations'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '204': { description: 'Its key works no more' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/integrations/{integrationId}/rotate': {
      post: {
        operationId: 'rotateIntegrationKey',
        tags: ['integrations'],
        description:
          'Replaces the key. The answer is the only place where the new one is ever shown.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['graceMinutes'],
                properties: {
                  graceMinutes: {
                    type: 'integer',
                    minimum: 0,
                    maximum: 43200,
                    description:
                      'How long the old key works too, at most 30 days.',
                  },
                  key: {
                    type: 'string',
                    description:
                      'An existing key to take; a new one is made when absent.',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The integration with its key',
            content: {
              'application/json': {
                schema: {
                  allOf: [
                    { $ref: '#/components/schemas/Integration' },
                    {
                      type: 'object',
                      required: ['key'],
                      properties: { key: { type: 'string' } },
                    },
                  ],
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/integrations/{integrationId}/reading': {
      get: {
        operationId: 'getIntegrationReading',
        tags: ['integrations'],
        description:
          'How the messages of an integration are read, and the latest of them for those who may configure its team.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description:
              'The mapping where there is one, and the latest message',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/IntegrationReading' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/integrations/{integrationId}/mapping': {
      put: {
        operationId: 'saveWebhookMapping',
        tags: ['integrations'],
        description: 'Reads the messages of a webhook in this way from now on.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/WebhookMapping' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The mapping as it is now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/WebhookMapping' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteWebhookMapping',
        tags: ['integrations'],
        description:
          'Reads the messages of a webhook in the usual way again, by the names that such messages usually have. Nothing happens where it has no mapping.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '204': { description: 'It has no mapping' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/integrations/{integrationId}/actions': {
      put: {
        operationId: 'saveIntegrationActions',
        tags: ['integrations'],
        description:
          'Lets these actions say what becomes of the messages of the integration; none, and they do what they say.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['items'],
                properties: {
                  items: {
                    type: 'array',
                    maxItems: 100,
                    items: { $ref: '#/components/schemas/IntegrationAction' },
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description:
              'The actions as they are now, in the order in which they are asked',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      maxItems: 100,
                      items: { $ref: '#/components/schemas/IntegrationAction' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/integrations/{integrationId}/preview': {
      post: {
        operationId: 'previewMessage',
        tags: ['integrations'],
        description:
          'What a message would do, for those who may configure the team of the integration; the latest one when body is absent. It is read by the mapping and the actions that are saved where those are absent. Nothing happens.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  body: { type: 'string', maxLength: 200000 },
                  mapping: { $ref: '#/components/schemas/WebhookMapping' },
                  actions: {
                    type: 'array',
                    maxItems: 100,
                    items: { $ref: '#/components/schemas/IntegrationAction' },
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'One entry for each alert in the message',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/MessagePreview' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/integrations/{integrationId}/test': {
      post: {
        operationId: 'sendTestAlert',
        tags: ['integrations'],
        description: 'Takes the example of the tool as if it had sent it.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'integrationId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'What became of it',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/MessageOutcome' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/alert-sources': {
      get: {
        operationId: 'listAlertSources',
        tags: ['integrations'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description:
              'The tools that can send alerts, with how to connect them',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/AlertSourceInfo' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/heartbeats': {
      get: {
        operationId: 'listHeartbeats',
        tags: ['heartbeats'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'All heartbeats, by name',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Heartbeat' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createHeartbeat',
        tags: ['heartbeats'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/HeartbeatInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The heartbeat',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Heartbeat' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/heartbeats/{heartbeatId}': {
      put: {
        operationId: 'updateHeartbeat',
        tags: ['heartbeats'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/heartbeatId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/HeartbeatInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The heartbeat',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Heartbeat' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteHeartbeat',
        tags: ['heartbeats'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/heartbeatId' }],
        responses: {
          '204': { description: 'Nobody watches it any more' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/action-hooks': {
      get: {
        operationId: 'listActionHooks',
        tags: ['integrations'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'Where custom actions of alerts are done',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ActionHook' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createActionHook',
        tags: ['integrations'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ActionHookInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The action hook',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ActionHook' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/action-hooks/{hookId}': {
      put: {
        operationId: 'updateActionHook',
        tags: ['integrations'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/hookId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ActionHookInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The action hook',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ActionHook' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteActionHook',
        tags: ['integrations'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/hookId' }],
        responses: {
          '204': { description: 'Nothing is called any more' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/policies': {
      get: {
        operationId: 'listHandlingPolicies',
        tags: ['policies'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'All policies, in order within each type and team',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/HandlingPolicy' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createHandlingPolicy',
        tags: ['policies'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/HandlingPolicyInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The policy',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/HandlingPolicy' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/policies/try': {
      post: {
        operationId: 'tryHandlingPolicies',
        tags: ['policies'],
        description:
          'Which policies an alert would take and what it would look like afterwards. Nothing is written, nobody is told.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/HandlingPolicyTrial' },
            },
          },
        },
        responses: {
          '200': {
            description: 'What would happen',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/HandlingPolicyTrialResult',
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/policies/{handlingPolicyId}': {
      put: {
        operationId: 'updateHandlingPolicy',
        tags: ['policies'],
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/handlingPolicyId' },
          {
            name: 'order',
            in: 'query',
            allowReserved: true,
            description: 'Where it moves to; 0 is the first.',
            schema: { type: 'integer', minimum: 0 },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/HandlingPolicyInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The policy',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/HandlingPolicy' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteHandlingPolicy',
        tags: ['policies'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/handlingPolicyId' }],
        responses: {
          '204': { description: 'It applies to no new alert' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/maintenance': {
      get: {
        operationId: 'listMaintenance',
        tags: ['maintenance'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'All maintenance, the one that starts last first',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Maintenance' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createMaintenance',
        tags: ['maintenance'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/MaintenanceInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The maintenance',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Maintenance' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/maintenance/{maintenanceId}': {
      put: {
        operationId: 'updateMaintenance',
        tags: ['maintenance'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/maintenanceId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/MaintenanceInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The maintenance',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Maintenance' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteMaintenance',
        tags: ['maintenance'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/maintenanceId' }],
        responses: {
          '204': { description: 'It is gone' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/maintenance/{maintenanceId}/cancel': {
      post: {
        operationId: 'cancelMaintenance',
        tags: ['maintenance'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/maintenanceId' }],
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', additionalProperties: false },
            },
          },
        },
        responses: {
          '200': {
            description: 'The maintenance',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Maintenance' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/schedules': {
      get: {
        operationId: 'listSchedules',
        tags: ['schedules'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/team' }],
        responses: {
          '200': {
            description: 'All schedules, oldest first',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Schedule' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createSchedule',
        tags: ['schedules'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ScheduleInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The schedule',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Schedule' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/schedules/import': {
      post: {
        operationId: 'importCalendar',
        tags: ['schedules'],
        description:
          'A schedule out of an existing calendar: every event to come is a fixed shift of whoever it names. With `isDryRun` it only says what would come of it.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CalendarImportInput' },
            },
          },
        },
        responses: {
          '200': {
            description:
              'The shifts, what could not be understood, and the schedule',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CalendarImport' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/schedules/{scheduleId}': {
      get: {
        operationId: 'getSchedule',
        tags: ['schedules'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/scheduleId' }],
        responses: {
          '200': {
            description: 'The schedule',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Schedule' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      put: {
        operationId: 'updateSchedule',
        tags: ['schedules'],
        description: 'Replaces everything but the overrides.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/scheduleId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ScheduleInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The schedule',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Schedule' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteSchedule',
        tags: ['schedules'],
        description: 'Refused while an escalation policy tells the schedule.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/scheduleId' }],
        responses: {
          '204': { description: 'It is gone' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/schedules/{scheduleId}/shifts': {
      get: {
        operationId: 'getShifts',
        tags: ['schedules'],
        description: 'The final schedule in [from, to); at most 400 days.',
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/scheduleId' },
          {
            name: 'from',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: { type: 'string', format: 'date-time' },
          },
          {
            name: 'to',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: { type: 'string', format: 'date-time' },
          },
        ],
        responses: {
          '200': {
            description: 'Shifts, earliest first',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Shift' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/schedules/{scheduleId}/people': {
      get: {
        operationId: 'listSchedulePeople',
        tags: ['schedules'],
        description:
          'Everybody who can be on call in the schedule, with their time zones.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/scheduleId' }],
        responses: {
          '200': {
            description: 'People',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/SchedulePerson' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/schedules/{scheduleId}/history': {
      get: {
        operationId: 'getShiftHistory',
        tags: ['schedules'],
        description:
          'Who really was on call in [from, to), as far as it was recorded; at most 400 days. Later changes of the schedule do not touch it.',
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/scheduleId' },
          {
            name: 'from',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: { type: 'string', format: 'date-time' },
          },
          {
            name: 'to',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: { type: 'string', format: 'date-time' },
          },
        ],
        responses: {
          '200': {
            description: 'Since when it is recorded, and who was on call',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ShiftHistory' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/schedules/{scheduleId}/problems': {
      get: {
        operationId: 'getScheduleProblems',
        tags: ['schedules'],
        description: 'What should be looked at in the schedule, errors first.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/scheduleId' }],
        responses: {
          '200': {
            description: 'Problems',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ScheduleProblem' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/schedules/{scheduleId}/overrides': {
      post: {
        operationId: 'createOverride',
        tags: ['schedules'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/scheduleId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/OverrideInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The override',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Override' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/schedules/{scheduleId}/overrides/{overrideId}': {
      put: {
        operationId: 'updateOverride',
        tags: ['schedules'],
        description:
          'Replaces it. Where overrides overlap it counts as the newest from now on. One of a swap stays part of it; the other\noverride of the swap is not changed.\n',
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/scheduleId' },
          {
            name: 'overrideId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/OverrideInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The override as it is now',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Override' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteOverride',
        tags: ['schedules'],
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/scheduleId' },
          {
            name: 'overrideId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '204': { description: 'It is gone' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/forwardings': {
      get: {
        operationId: 'listForwardings',
        tags: ['schedules'],
        description: 'Who stands in for whom, now and later.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'person',
            in: 'query',
            allowReserved: true,
            description: 'Only those from and to this person.',
            schema: { $ref: '#/components/schemas/EntityRef' },
          },
        ],
        responses: {
          '200': {
            description: 'Earliest first',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Forwarding' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createForwarding',
        tags: ['schedules'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ForwardingInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The forwarding',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Forwarding' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/forwardings/{forwardingId}': {
      put: {
        operationId: 'updateForwarding',
        tags: ['schedules'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/forwardingId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ForwardingInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The forwarding',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Forwarding' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteForwarding',
        tags: ['schedules'],
        description:
          'One that has begun ends now; what it did until now stays.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/forwardingId' }],
        responses: {
          '204': { description: 'It is gone' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/on-call': {
      get: {
        operationId: 'whoIsOnCall',
        tags: ['schedules'],
        description:
          'Every enabled schedule with who is on call, by the name of its team and its own; schedules of no team come first.',
        security: [{}, { jwt: [] }],
        parameters: [
          { $ref: '#/components/parameters/team' },
          {
            name: 'at',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string', format: 'date-time' },
          },
        ],
        responses: {
          '200': {
            description: 'Who is on call, by schedule',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ScheduleOnCall' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/services': {
      get: {
        operationId: 'getServicesOnCall',
        tags: ['schedules'],
        description:
          'Who is on call for services, and what is wrong with them.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'ref',
            in: 'query',
            allowReserved: true,
            required: true,
            schema: {
              type: 'array',
              minItems: 1,
              maxItems: 50,
              items: { $ref: '#/components/schemas/EntityRef' },
            },
          },
        ],
        responses: {
          '200': {
            description: 'In the order of the references',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/ServiceOnCall' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/directory': {
      get: {
        operationId: 'getDirectoryState',
        tags: ['people'],
        description:
          'How old the copy of people, teams and services is, and whether it follows the catalog.',
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'The state of the copy',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DirectoryState' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/directory/confirm': {
      post: {
        operationId: 'confirmDirectory',
        tags: ['people'],
        description:
          'Says that the people whom the catalog has lost are gone indeed; the next copy follows the catalog. 409 when there is nothing to confirm.',
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'The state of the copy',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DirectoryState' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/drills': {
      get: {
        operationId: 'listDrills',
        tags: ['people'],
        description:
          'The last 50 page drills, or those of a team and its schedules, the newest first, with who was reached how fast.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/team' }],
        responses: {
          '200': {
            description: 'The drills',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Drill' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'startDrill',
        tags: ['people'],
        description:
          'Sends a test page the way of a real one, now or later. Everybody may page themselves; to page others, or whoever is on call, needs the permission oncall.drill.create. A drill that is more than 30 minutes late, because nobody worked, is left out.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['target'],
                properties: {
                  target: { $ref: '#/components/schemas/DrillTarget' },
                  at: { type: 'string', format: 'date-time' },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The drill',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Drill' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/drill-plans': {
      get: {
        operationId: 'listDrillPlans',
        tags: ['people'],
        description: 'The drills that come again, the next first.',
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'The plans',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/DrillPlan' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createDrillPlan',
        tags: ['people'],
        description:
          'Sends a test page every so many weeks, first on the next such day. What is allowed is as for a single drill. A drill that is more than 30 minutes late, because nobody worked, is left out.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/DrillPlanInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The plan',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DrillPlan' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/drill-plans/{planId}': {
      delete: {
        operationId: 'deleteDrillPlan',
        tags: ['people'],
        description: 'Its drills come no more; the reports of past ones stay.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'planId',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 64 },
          },
        ],
        responses: {
          '204': { description: 'Deleted' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/escalation-policies': {
      get: {
        operationId: 'listEscalationPolicies',
        tags: ['escalation policies'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/team' }],
        responses: {
          '200': {
            description: 'All policies, oldest first',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/EscalationPolicy' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createEscalationPolicy',
        tags: ['escalation policies'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/EscalationPolicyInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The policy',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EscalationPolicy' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/escalation-policies/{policyId}': {
      put: {
        operationId: 'updateEscalationPolicy',
        tags: ['escalation policies'],
        description:
          'Running escalations keep the policy with which they started.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/policyId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/EscalationPolicyInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The policy',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/EscalationPolicy' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteEscalationPolicy',
        tags: ['escalation policies'],
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/policyId' }],
        responses: {
          '204': { description: 'It is gone' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/teams': {
      get: {
        operationId: 'listTeams',
        tags: ['teams'],
        description:
          'All, or without the permission oncall.schedule.read those that the caller may configure.',
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'The Groups of the catalog, by name',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/TeamListItem' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/teams/{teamRef}': {
      get: {
        operationId: 'getTeam',
        tags: ['teams'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'teamRef',
            in: 'path',
            required: true,
            description: 'Entity reference of the Group, percent-encoded.',
            schema: { $ref: '#/components/schemas/EntityRef' },
          },
        ],
        responses: {
          '200': {
            description:
              'The people and services of the team, and what about it will page nobody',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TeamDetails' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/teams/{teamRef}/activity': {
      get: {
        operationId: 'getTeamActivity',
        tags: ['teams'],
        description:
          'What was changed about the team in the last 90 days, how its newest alerts escalated and which of their actions were run.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'teamRef',
            in: 'path',
            required: true,
            description: 'Entity reference of the Group, percent-encoded.',
            schema: { $ref: '#/components/schemas/EntityRef' },
          },
        ],
        responses: {
          '200': {
            description: 'At most 30 entries, the newest first',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/TeamActivity' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/files': {
      get: {
        operationId: 'listOnCallFiles',
        tags: ['files'],
        description:
          'Files of on-call configuration that entities of the catalog carry, what came from them, and what is wrong with them. The JSON schema of their documents is at /files/schema.json.',
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'All files, by the reference of their entity',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/OnCallFile' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/files/check': {
      post: {
        operationId: 'checkOnCallFile',
        tags: ['files'],
        description:
          'What a file would change, and what is wrong with it. Nothing is written.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/OnCallFileCheckInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'What would happen',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/OnCallFileCheck' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/files/read': {
      post: {
        operationId: 'readOnCallFiles',
        tags: ['files'],
        description:
          'Reads what the catalog has now, instead of with the next copy of the catalog.',
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'All files, by the reference of their entity',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/OnCallFile' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/files/release': {
      post: {
        operationId: 'releaseOnCallFile',
        tags: ['files'],
        description:
          'Lets people edit what came from a file that the catalog does not have any more. 409 while the catalog has it.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['ref'],
                properties: { ref: { $ref: '#/components/schemas/EntityRef' } },
              },
            },
          },
        },
        responses: {
          '204': { description: 'They are edited in the portal from now on' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/routing-rules': {
      get: {
        operationId: 'listRoutingRules',
        tags: ['routing rules'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'team',
            in: 'query',
            required: true,
            description: 'Entity reference of the Group.',
            schema: { $ref: '#/components/schemas/EntityRef' },
          },
        ],
        responses: {
          '200': {
            description: 'The rules in order, the default rule last',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/RoutingRule' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createRoutingRule',
        tags: ['routing rules'],
        description:
          'A new rule, before the default rule or where order says; 409 when the team has 100 rules.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RoutingRuleInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The rule',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RoutingRule' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/routing-rules/try': {
      post: {
        operationId: 'tryRouting',
        tags: ['routing rules'],
        description:
          'Which rule an alert would take, why, and who would be told when. Nothing is written.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RoutingTrial' },
            },
          },
        },
        responses: {
          '200': {
            description: 'What would happen',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RoutingTrialResult' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/routing-rules/{ruleId}': {
      put: {
        operationId: 'updateRoutingRule',
        tags: ['routing rules'],
        description:
          'Replaces the rule where it stands. Of the default rule only the target can change.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/ruleId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RoutingRuleInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The rule',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/RoutingRule' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteRoutingRule',
        tags: ['routing rules'],
        description: '409 for the default rule.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/ruleId' }],
        responses: {
          '204': { description: 'It is gone' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/routing-rules/{ruleId}/move': {
      post: {
        operationId: 'moveRoutingRule',
        tags: ['routing rules'],
        description:
          'Puts the rule at another place; 0 is the first. 409 for the default rule.',
        security: [{}, { jwt: [] }],
        parameters: [{ $ref: '#/components/parameters/ruleId' }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['order'],
                properties: {
                  order: { type: 'integer', minimum: 0, maximum: 99 },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The rules in order, the default rule last',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/RoutingRule' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me': {
      get: {
        operationId: 'getMyOnCall',
        tags: ['people'],
        description:
          "The signed-in person's shifts, alerts and contact methods.",
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'What concerns the person',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/MyOnCall' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/load': {
      get: {
        operationId: 'getMyLoad',
        tags: ['people'],
        description:
          'What being on call asked of the signed-in person during the last 90 days.',
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'Hours and pages',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/OnCallLoad' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/cover-requests': {
      get: {
        operationId: 'listCoverRequests',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'From and to the caller, earliest first',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/CoverRequest' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'requestCover',
        tags: ['people'],
        description:
          'Asks a colleague to take a shift of the caller, or a part of it.',
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/CoverRequestInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The request',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CoverRequest' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/cover-requests/{coverRequestId}/answer': {
      post: {
        operationId: 'answerCoverRequest',
        tags: ['people'],
        description:
          'The asked one accepts or declines, the other one withdraws.',
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'coverRequestId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['answer'],
                properties: {
                  answer: { enum: ['accepted', 'declined', 'withdrawn'] },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The request',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/CoverRequest' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/calendar-links': {
      get: {
        operationId: 'listCalendarLinks',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description:
              "The caller's secret addresses for calendar programs, without the secrets, oldest first",
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['items'],
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/CalendarLink' },
                    },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      post: {
        operationId: 'createCalendarLink',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  scheduleId: {
                    type: 'string',
                    description: 'Without it, all shifts of the caller.',
                  },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The link; the only answer with its address',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['id', 'createdAt', 'url'],
                  properties: {
                    id: { type: 'string' },
                    scheduleId: { type: 'string' },
                    createdAt: { type: 'string', format: 'date-time' },
                    url: { type: 'string' },
                  },
                },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/calendar-links/{calendarLinkId}': {
      delete: {
        operationId: 'deleteCalendarLink',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'calendarLinkId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '204': { description: 'The address does not work any more' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/preferences': {
      get: {
        operationId: 'getMyPreferences',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        responses: {
          '200': {
            description: 'How the caller is told',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/PersonPreferences' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/quiet-hours': {
      put: {
        operationId: 'setQuietHours',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  quietHours: { $ref: '#/components/schemas/QuietHours' },
                },
              },
            },
          },
        },
        responses: {
          '204': { description: 'They count from now on' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/mute': {
      put: {
        operationId: 'muteMe',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: { until: { type: 'string', format: 'date-time' } },
              },
            },
          },
        },
        responses: {
          '204': { description: 'It counts from now on' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/device-links': {
      post: {
        operationId: 'createDeviceLink',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        responses: {
          '201': {
            description:
              'A link to open on the phone or browser that shall ring',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/DeviceLink' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/contact-methods': {
      post: {
        operationId: 'addContactMethod',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['channel', 'to'],
                properties: {
                  channel: { type: 'string', minLength: 1, maxLength: 64 },
                  to: { type: 'string', minLength: 1, maxLength: 2048 },
                  label: { type: 'string', maxLength: 60 },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description:
              'The contact method, not verified yet; a code is on its way',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContactMethod' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/contact-methods/order': {
      put: {
        operationId: 'orderContactMethods',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['ids'],
                properties: {
                  ids: {
                    type: 'array',
                    maxItems: 200,
                    items: { type: 'string' },
                  },
                },
              },
            },
          },
        },
        responses: {
          '204': { description: 'This is the order now' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/contact-methods/{contactMethodId}': {
      patch: {
        operationId: 'changeContactMethod',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'contactMethodId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  enabled: { type: 'boolean' },
                  label: { type: 'string', maxLength: 60 },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The contact method',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContactMethod' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteContactMethod',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'contactMethodId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '204': { description: 'It is gone' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/contact-methods/{contactMethodId}/code': {
      post: {
        operationId: 'sendContactCode',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'contactMethodId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '204': { description: 'A new code is on its way' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/contact-methods/{contactMethodId}/verify': {
      post: {
        operationId: 'verifyContactMethod',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'contactMethodId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['code'],
                properties: {
                  code: { type: 'string', minLength: 1, maxLength: 32 },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The contact method, verified',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContactMethod' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/contact-methods/{contactMethodId}/test': {
      post: {
        operationId: 'testContactMethod',
        description:
          'Sends a test message at once; refused for an address that was not proved yet.',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'contactMethodId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description:
              'The contact method; `lastTest` says what became of the message',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ContactMethod' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/notification-rules': {
      post: {
        operationId: 'createNotificationRule',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/NotificationRuleInput' },
            },
          },
        },
        responses: {
          '201': {
            description: 'The rule',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/NotificationRule' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/notification-rules/order': {
      put: {
        operationId: 'orderNotificationRules',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['ids'],
                properties: {
                  ids: {
                    type: 'array',
                    maxItems: 200,
                    items: { type: 'string' },
                  },
                },
              },
            },
          },
        },
        responses: {
          '204': { description: 'This is the order now' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
    '/me/notification-rules/{ruleId}': {
      put: {
        operationId: 'updateNotificationRule',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'ruleId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/NotificationRuleInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The rule',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/NotificationRule' },
              },
            },
          },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteNotificationRule',
        tags: ['people'],
        security: [{}, { jwt: [] }],
        parameters: [
          {
            name: 'ruleId',
            in: 'path',
            required: true,
            schema: { type: 'string' },
          },
        ],
        responses: {
          '204': { description: 'It is gone' },
          default: {
            description: "Backstage's error format",
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: true },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      jwt: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    },
    parameters: {
      alertId: {
        name: 'alertId',
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
      alertPriority: {
        name: 'priority',
        in: 'query',
        allowReserved: true,
        schema: {
          type: 'array',
          items: { $ref: '#/components/schemas/AlertPriority' },
        },
      },
      alertQuery: {
        name: 'query',
        in: 'query',
        allowReserved: true,
        description:
          'A search in the language of Opsgenie, for example: status: open AND tag: eu',
        schema: { type: 'string', maxLength: 1000 },
      },
      alertService: {
        name: 'service',
        in: 'query',
        allowReserved: true,
        schema: { $ref: '#/components/schemas/EntityRef' },
      },
      alertState: {
        name: 'state',
        in: 'query',
        allowReserved: true,
        schema: {
          type: 'array',
          items: { $ref: '#/components/schemas/AlertState' },
        },
      },
      alertTeam: {
        name: 'team',
        in: 'query',
        allowReserved: true,
        schema: { $ref: '#/components/schemas/EntityRef' },
      },
      alertText: {
        name: 'text',
        in: 'query',
        allowReserved: true,
        description: 'Part of the message, description, alias or tags.',
        schema: { type: 'string', maxLength: 200 },
      },
      cursor: {
        name: 'cursor',
        in: 'query',
        allowReserved: true,
        schema: { type: 'string' },
      },
      forwardingId: {
        name: 'forwardingId',
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
      heartbeatId: {
        name: 'heartbeatId',
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
      hookId: {
        name: 'hookId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 64 },
      },
      attachmentId: {
        name: 'attachmentId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 40 },
      },
      handlingPolicyId: {
        name: 'handlingPolicyId',
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
      maintenanceId: {
        name: 'maintenanceId',
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
      limit: {
        name: 'limit',
        in: 'query',
        allowReserved: true,
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
      },
      ruleId: {
        name: 'ruleId',
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1 },
      },
      policyId: {
        name: 'policyId',
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
      scheduleId: {
        name: 'scheduleId',
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
      team: {
        name: 'team',
        in: 'query',
        allowReserved: true,
        schema: { $ref: '#/components/schemas/EntityRef' },
      },
    },
    schemas: {
      Alert: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'tinyId',
          'alias',
          'message',
          'state',
          'priority',
          'source',
          'tags',
          'details',
          'actions',
          'responders',
          'teams',
          'count',
          'createdAt',
          'updatedAt',
          'lastOccurredAt',
        ],
        properties: {
          id: { type: 'string' },
          tinyId: { type: 'string' },
          alias: { type: 'string' },
          message: { type: 'string', maxLength: 130 },
          description: { type: 'string' },
          state: { $ref: '#/components/schemas/AlertState' },
          priority: { $ref: '#/components/schemas/AlertPriority' },
          source: { type: 'string' },
          entity: { type: 'string' },
          tags: { type: 'array', items: { type: 'string' } },
          details: { type: 'object', additionalProperties: { type: 'string' } },
          actions: { type: 'array', items: { type: 'string' } },
          responders: {
            type: 'array',
            items: { $ref: '#/components/schemas/AlertResponder' },
          },
          teams: {
            type: 'array',
            items: { $ref: '#/components/schemas/EntityRef' },
          },
          service: { $ref: '#/components/schemas/EntityRef' },
          count: { type: 'integer', minimum: 1 },
          createdAt: { type: 'string', format: 'date-time' },
          updatedAt: { type: 'string', format: 'date-time' },
          lastOccurredAt: { type: 'string', format: 'date-time' },
          snoozedUntil: { type: 'string', format: 'date-time' },
          acknowledgedAt: { type: 'string', format: 'date-time' },
          acknowledgedBy: { type: 'string' },
          closedAt: { type: 'string', format: 'date-time' },
          closedBy: { type: 'string' },
          owner: { type: 'string' },
          seenBy: { type: 'array', items: { type: 'string' } },
          integration: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'name'],
            properties: { id: { type: 'string' }, name: { type: 'string' } },
          },
          nextActionAt: { type: 'string', format: 'date-time' },
          held: {
            type: 'object',
            description:
              'What keeps people from being told; absent when nothing does, or somebody takes care.',
            additionalProperties: false,
            required: ['by', 'because'],
            properties: {
              by: { type: 'string', enum: ['maintenance', 'policy'] },
              until: { type: 'string', format: 'date-time' },
              because: { type: 'string' },
            },
          },
        },
      },
      ActionHookInput: {
        type: 'object',
        additionalProperties: false,
        required: ['action', 'url', 'enabled'],
        properties: {
          action: { type: 'string', minLength: 1, maxLength: 255 },
          integrationId: { type: 'string', minLength: 1, maxLength: 255 },
          url: { type: 'string', minLength: 1, maxLength: 2000 },
          enabled: { type: 'boolean' },
        },
      },
      ActionHook: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'action', 'url', 'enabled', 'createdAt', 'createdBy'],
        properties: {
          action: { type: 'string', minLength: 1, maxLength: 255 },
          integrationId: { type: 'string', minLength: 1, maxLength: 255 },
          url: { type: 'string', minLength: 1, maxLength: 2000 },
          enabled: { type: 'boolean' },
          id: { type: 'string' },
          createdAt: { type: 'string' },
          createdBy: { type: 'string' },
        },
      },
      AlertAttachment: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'addedAt', 'addedBy'],
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          url: { type: 'string' },
          size: { type: 'integer' },
          addedAt: { type: 'string' },
          addedBy: { type: 'string' },
        },
      },
      AlertEvent: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'alertId', 'at', 'type', 'text'],
        properties: {
          id: { type: 'string' },
          alertId: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
          type: {
            enum: [
              'created',
              'parsed',
              'deduplicated',
              'routed',
              'escalated',
              'paged',
              'page-failed',
              'page-cancelled',
              'acknowledged',
              'unacknowledged',
              'snoozed',
              'closed',
              'updated',
              'assigned',
              'seen',
              'action',
              'note',
              'silent',
            ],
          },
          text: { type: 'string' },
          actor: { type: 'string' },
        },
      },
      AlertInput: {
        type: 'object',
        additionalProperties: false,
        required: ['message'],
        properties: {
          message: { type: 'string', minLength: 1 },
          description: { type: 'string' },
          alias: { type: 'string', maxLength: 512 },
          priority: { $ref: '#/components/schemas/AlertPriority' },
          tags: { type: 'array', items: { type: 'string' } },
          details: {
            description: 'Lists and objects are kept as JSON texts.',
            type: 'object',
            additionalProperties: true,
          },
          service: { $ref: '#/components/schemas/EntityRef' },
          responders: {
            type: 'array',
            maxItems: 50,
            items: { $ref: '#/components/schemas/AlertResponder' },
          },
        },
      },
      AlertPriority: { enum: ['P1', 'P2', 'P3', 'P4', 'P5'] },
      AlertRecipient: {
        type: 'object',
        additionalProperties: false,
        required: ['person', 'state', 'channels', 'createdAt', 'updatedAt'],
        properties: {
          person: { type: 'string' },
          state: {
            enum: [
              'waiting',
              'notified',
              'not-reached',
              'seen',
              'acknowledged',
              'acted',
            ],
          },
          channels: { type: 'array', items: { type: 'string' } },
          createdAt: { type: 'string', format: 'date-time' },
          updatedAt: { type: 'string', format: 'date-time' },
        },
      },
      AlertResponder: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'ref'],
        properties: {
          type: { enum: ['user', 'team', 'schedule', 'escalation'] },
          ref: { type: 'string', minLength: 1 },
          name: { type: 'string' },
        },
      },
      SavedAlertSearch: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'query', 'teams', 'createdAt', 'updatedAt'],
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          query: { type: 'string' },
          description: { type: 'string' },
          owner: { type: 'string' },
          teams: { type: 'array', items: { type: 'string' } },
          createdAt: { type: 'string', format: 'date-time' },
          updatedAt: { type: 'string', format: 'date-time' },
        },
      },
      SavedAlertSearchInput: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'query'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 100 },
          query: { type: 'string', maxLength: 1000 },
          description: { type: 'string', maxLength: 15000 },
          teams: {
            type: 'array',
            maxItems: 20,
            items: { $ref: '#/components/schemas/EntityRef' },
          },
        },
      },
      AlertState: { enum: ['open', 'acknowledged', 'snoozed', 'closed'] },
      EntityRef: {
        type: 'string',
        description:
          'A full entity reference, for example group:default/payments.',
        pattern: '^[^:/\\s]+:[^:/\\s]+/[^:/\\s]+$',
      },
      HeartbeatInput: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'interval', 'intervalUnit', 'enabled'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 200 },
          description: { type: 'string', maxLength: 10000 },
          interval: { type: 'integer', minimum: 1, maximum: 100000 },
          intervalUnit: { enum: ['minutes', 'hours', 'days'] },
          enabled: { type: 'boolean' },
          team: { $ref: '#/components/schemas/EntityRef' },
          alertMessage: { type: 'string', maxLength: 130 },
          alertPriority: { $ref: '#/components/schemas/AlertPriority' },
          alertTags: {
            type: 'array',
            maxItems: 20,
            items: { type: 'string', minLength: 1, maxLength: 50 },
          },
        },
      },
      Heartbeat: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'name',
          'interval',
          'intervalUnit',
          'enabled',
          'state',
          'createdAt',
        ],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 200 },
          description: { type: 'string', maxLength: 10000 },
          interval: { type: 'integer', minimum: 1, maximum: 100000 },
          intervalUnit: { enum: ['minutes', 'hours', 'days'] },
          enabled: { type: 'boolean' },
          team: { $ref: '#/components/schemas/EntityRef' },
          alertMessage: { type: 'string', maxLength: 130 },
          alertPriority: { $ref: '#/components/schemas/AlertPriority' },
          alertTags: {
            type: 'array',
            maxItems: 20,
            items: { type: 'string', minLength: 1, maxLength: 50 },
          },
          id: { type: 'string' },
          state: { enum: ['waiting', 'alive', 'expired', 'disabled'] },
          createdAt: { type: 'string', format: 'date-time' },
          lastPingAt: { type: 'string', format: 'date-time' },
          expiresAt: { type: 'string', format: 'date-time' },
          expiredAt: { type: 'string', format: 'date-time' },
        },
      },
      PolicyDuration: {
        type: 'object',
        additionalProperties: false,
        required: ['timeAmount', 'timeUnit'],
        properties: {
          timeAmount: { type: 'integer', minimum: 1, maximum: 100000 },
          timeUnit: { enum: ['minutes', 'hours', 'days'] },
        },
      },
      AlertPolicyInput: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'name', 'enabled', 'filter'],
        properties: {
          type: { enum: ['alert'] },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
          name: { type: 'string', minLength: 1, maxLength: 512 },
          policyDescription: { type: 'string', maxLength: 512 },
          enabled: { type: 'boolean' },
          team: { $ref: '#/components/schemas/EntityRef' },
          filter: { $ref: '#/components/schemas/ConditionFilter' },
          timeRestrictions: { $ref: '#/components/schemas/TimeRestriction' },
          timezone: { type: 'string', minLength: 1, maxLength: 64 },
          message: { type: 'string', maxLength: 1000 },
          alias: { type: 'string', maxLength: 1000 },
          description: { type: 'string', maxLength: 15000 },
          entity: { type: 'string', maxLength: 1000 },
          source: { type: 'string', maxLength: 1000 },
          priority: { $ref: '#/components/schemas/AlertPriority' },
          tags: { type: 'array', maxItems: 100, items: { type: 'string' } },
          actions: { type: 'array', maxItems: 100, items: { type: 'string' } },
          details: { type: 'object', additionalProperties: { type: 'string' } },
          responders: {
            type: 'array',
            maxItems: 50,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['type', 'id'],
              properties: {
                type: { enum: ['user', 'team', 'escalation', 'schedule'] },
                id: { type: 'string' },
              },
            },
          },
          ignoreOriginalTags: { type: 'boolean' },
          ignoreOriginalActions: { type: 'boolean' },
          ignoreOriginalDetails: { type: 'boolean' },
          ignoreOriginalResponders: { type: 'boolean' },
          continue: { type: 'boolean' },
        },
      },
      NotificationPolicyInput: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'name', 'enabled', 'filter'],
        properties: {
          type: { enum: ['notification'] },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
          name: { type: 'string', minLength: 1, maxLength: 512 },
          policyDescription: { type: 'string', maxLength: 512 },
          enabled: { type: 'boolean' },
          team: { $ref: '#/components/schemas/EntityRef' },
          filter: { $ref: '#/components/schemas/ConditionFilter' },
          timeRestrictions: { $ref: '#/components/schemas/TimeRestriction' },
          timezone: { type: 'string', minLength: 1, maxLength: 64 },
          suppress: { type: 'boolean' },
          delayAction: {
            type: 'object',
            additionalProperties: false,
            required: ['delayOption'],
            properties: {
              delayOption: {
                enum: [
                  'for-duration',
                  'next-time',
                  'next-weekday',
                  'next-monday',
                  'next-tuesday',
                  'next-wednesday',
                  'next-thursday',
                  'next-friday',
                  'next-saturday',
                  'next-sunday',
                ],
              },
              untilHour: { type: 'integer', minimum: 0, maximum: 23 },
              untilMinute: { type: 'integer', minimum: 0, maximum: 59 },
              duration: { $ref: '#/components/schemas/PolicyDuration' },
            },
          },
          deduplicationAction: {
            type: 'object',
            additionalProperties: false,
            required: ['deduplicationActionType', 'count'],
            properties: {
              deduplicationActionType: {
                enum: ['value-based', 'frequency-based'],
              },
              count: { type: 'integer', minimum: 2, maximum: 100 },
              duration: { $ref: '#/components/schemas/PolicyDuration' },
            },
          },
          autoCloseAction: {
            type: 'object',
            additionalProperties: false,
            required: ['duration'],
            properties: {
              duration: { $ref: '#/components/schemas/PolicyDuration' },
            },
          },
          autoRestartAction: {
            type: 'object',
            additionalProperties: false,
            required: ['duration', 'maxRepeatCount'],
            properties: {
              duration: { $ref: '#/components/schemas/PolicyDuration' },
              maxRepeatCount: { type: 'integer', minimum: 1, maximum: 100 },
            },
          },
        },
      },
      HandlingPolicyInput: {
        oneOf: [
          { $ref: '#/components/schemas/AlertPolicyInput' },
          { $ref: '#/components/schemas/NotificationPolicyInput' },
        ],
      },
      HandlingPolicy: {
        oneOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'order', 'type', 'name', 'enabled', 'filter'],
            properties: {
              type: { enum: ['alert'] },
              revision: {
                type: 'string',
                description:
                  'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
              },
              name: { type: 'string', minLength: 1, maxLength: 512 },
              policyDescription: { type: 'string', maxLength: 512 },
              enabled: { type: 'boolean' },
              team: { $ref: '#/components/schemas/EntityRef' },
              filter: { $ref: '#/components/schemas/ConditionFilter' },
              timeRestrictions: {
                $ref: '#/components/schemas/TimeRestriction',
              },
              timezone: { type: 'string', minLength: 1, maxLength: 64 },
              message: { type: 'string', maxLength: 1000 },
              alias: { type: 'string', maxLength: 1000 },
              description: { type: 'string', maxLength: 15000 },
              entity: { type: 'string', maxLength: 1000 },
              source: { type: 'string', maxLength: 1000 },
              priority: { $ref: '#/components/schemas/AlertPriority' },
              tags: { type: 'array', maxItems: 100, items: { type: 'string' } },
              actions: {
                type: 'array',
                maxItems: 100,
                items: { type: 'string' },
              },
              details: {
                type: 'object',
                additionalProperties: { type: 'string' },
              },
              responders: {
                type: 'array',
                maxItems: 50,
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['type', 'id'],
                  properties: {
                    type: { enum: ['user', 'team', 'escalation', 'schedule'] },
                    id: { type: 'string' },
                  },
                },
              },
              ignoreOriginalTags: { type: 'boolean' },
              ignoreOriginalActions: { type: 'boolean' },
              ignoreOriginalDetails: { type: 'boolean' },
              ignoreOriginalResponders: { type: 'boolean' },
              continue: { type: 'boolean' },
              id: { type: 'string' },
              order: { type: 'integer' },
            },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'order', 'type', 'name', 'enabled', 'filter'],
            properties: {
              type: { enum: ['notification'] },
              revision: {
                type: 'string',
                description:
                  'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
              },
              name: { type: 'string', minLength: 1, maxLength: 512 },
              policyDescription: { type: 'string', maxLength: 512 },
              enabled: { type: 'boolean' },
              team: { $ref: '#/components/schemas/EntityRef' },
              filter: { $ref: '#/components/schemas/ConditionFilter' },
              timeRestrictions: {
                $ref: '#/components/schemas/TimeRestriction',
              },
              timezone: { type: 'string', minLength: 1, maxLength: 64 },
              suppress: { type: 'boolean' },
              delayAction: {
                type: 'object',
                additionalProperties: false,
                required: ['delayOption'],
                properties: {
                  delayOption: {
                    enum: [
                      'for-duration',
                      'next-time',
                      'next-weekday',
                      'next-monday',
                      'next-tuesday',
                      'next-wednesday',
                      'next-thursday',
                      'next-friday',
                      'next-saturday',
                      'next-sunday',
                    ],
                  },
                  untilHour: { type: 'integer', minimum: 0, maximum: 23 },
                  untilMinute: { type: 'integer', minimum: 0, maximum: 59 },
                  duration: { $ref: '#/components/schemas/PolicyDuration' },
                },
              },
              deduplicationAction: {
                type: 'object',
                additionalProperties: false,
                required: ['deduplicationActionType', 'count'],
                properties: {
                  deduplicationActionType: {
                    enum: ['value-based', 'frequency-based'],
                  },
                  count: { type: 'integer', minimum: 2, maximum: 100 },
                  duration: { $ref: '#/components/schemas/PolicyDuration' },
                },
              },
              autoCloseAction: {
                type: 'object',
                additionalProperties: false,
                required: ['duration'],
                properties: {
                  duration: { $ref: '#/components/schemas/PolicyDuration' },
                },
              },
              autoRestartAction: {
                type: 'object',
                additionalProperties: false,
                required: ['duration', 'maxRepeatCount'],
                properties: {
                  duration: { $ref: '#/components/schemas/PolicyDuration' },
                  maxRepeatCount: { type: 'integer', minimum: 1, maximum: 100 },
                },
              },
              id: { type: 'string' },
              order: { type: 'integer' },
            },
          },
        ],
      },
      MaintenanceInput: {
        type: 'object',
        additionalProperties: false,
        required: ['description', 'time', 'rules'],
        properties: {
          description: { type: 'string', maxLength: 1000 },
          time: {
            oneOf: [
              {
                type: 'object',
                additionalProperties: false,
                required: ['type'],
                properties: {
                  type: {
                    enum: [
                      'for-5-minutes',
                      'for-30-minutes',
                      'for-1-hour',
                      'indefinitely',
                    ],
                  },
                },
              },
              {
                type: 'object',
                additionalProperties: false,
                required: ['type', 'start', 'end'],
                properties: {
                  type: { enum: ['schedule'] },
                  start: { type: 'string', format: 'date-time' },
                  end: { type: 'string', format: 'date-time' },
                },
              },
            ],
          },
          rules: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['state', 'entity'],
              properties: {
                state: { enum: ['enabled', 'disabled'] },
                entity: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['type', 'id'],
                  properties: {
                    type: {
                      enum: ['integration', 'policy', 'service', 'team'],
                    },
                    id: { type: 'string', minLength: 1, maxLength: 512 },
                  },
                },
              },
            },
          },
        },
      },
      Maintenance: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'description',
          'time',
          'rules',
          'status',
          'start',
          'createdAt',
          'createdBy',
        ],
        properties: {
          description: { type: 'string', maxLength: 1000 },
          time: {
            oneOf: [
              {
                type: 'object',
                additionalProperties: false,
                required: ['type'],
                properties: {
                  type: {
                    enum: [
                      'for-5-minutes',
                      'for-30-minutes',
                      'for-1-hour',
                      'indefinitely',
                    ],
                  },
                },
              },
              {
                type: 'object',
                additionalProperties: false,
                required: ['type', 'start', 'end'],
                properties: {
                  type: { enum: ['schedule'] },
                  start: { type: 'string', format: 'date-time' },
                  end: { type: 'string', format: 'date-time' },
                },
              },
            ],
          },
          rules: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['state', 'entity'],
              properties: {
                state: { enum: ['enabled', 'disabled'] },
                entity: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['type', 'id'],
                  properties: {
                    type: {
                      enum: ['integration', 'policy', 'service', 'team'],
                    },
                    id: { type: 'string', minLength: 1, maxLength: 512 },
                  },
                },
              },
            },
          },
          id: { type: 'string' },
          status: { enum: ['planned', 'active', 'past', 'cancelled'] },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          cancelledAt: {
            type: 'string',
            format: 'date-time',
            description:
              'When somebody ended it, or cancelled it before it began; its end stays what was planned.',
          },
          createdAt: { type: 'string', format: 'date-time' },
          createdBy: { type: 'string' },
          teams: {
            type: 'array',
            description:
              'In lists, whose things it switches off, so who has to agree to a change; no-team for what belongs to no team.',
            items: { type: 'string' },
          },
        },
      },
      Integration: {
        type: 'object',
        required: [
          'id',
          'name',
          'type',
          'rights',
          'scope',
          'enabled',
          'createdAt',
        ],
        properties: {
          id: { type: 'string' },
          name: { type: 'string' },
          type: { $ref: '#/components/schemas/IntegrationType' },
          team: { $ref: '#/components/schemas/EntityRef' },
          responders: { $ref: '#/components/schemas/IntegrationResponders' },
          rights: { $ref: '#/components/schemas/KeyRights' },
          scope: { $ref: '#/components/schemas/KeyScope' },
          enabled: { type: 'boolean' },
          priorities: { $ref: '#/components/schemas/PriorityTable' },
          actions: {
            type: 'array',
            items: { $ref: '#/components/schemas/IntegrationAction' },
          },
          awaitsKey: {
            description:
              'It came from a file and has no key; /rotate makes the first one.',
            type: 'boolean',
          },
          configuration: {
            $ref: '#/components/schemas/IntegrationConfiguration',
          },
          createdAt: { type: 'string', format: 'date-time' },
          lastUsedAt: { type: 'string', format: 'date-time' },
          previousKeyUntil: { type: 'string', format: 'date-time' },
        },
      },
      IntegrationResponders: {
        type: 'array',
        description: 'Whom alerts that name nobody tell besides the team.',
        maxItems: 50,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['type', 'id'],
          properties: {
            type: { enum: ['user', 'team', 'escalation', 'schedule'] },
            id: { type: 'string', minLength: 1 },
            name: { description: 'Only in answers.', type: 'string' },
          },
        },
      },
      IntegrationConfiguration: {
        type: 'object',
        description:
          'Where it stands in the configuration. There its name, type, team, rights and key are changed, and only there.',
        additionalProperties: false,
        required: ['entry', 'isGone'],
        properties: {
          entry: {
            description: 'The name of the entry of oncall.integrations.',
            type: 'string',
          },
          isGone: {
            description:
              'No process has the entry in its configuration any more; people change and delete what it brought.',
            type: 'boolean',
          },
        },
      },
      PriorityTable: {
        type: 'object',
        description:
          'Which priority an alert has when the tool says how bad it is.',
        additionalProperties: false,
        required: ['severities'],
        properties: {
          severities: {
            type: 'object',
            description:
              'By the word of the tool, in any case; a word that is absent means what it usually means.',
            maxProperties: 100,
            additionalProperties: {
              $ref: '#/components/schemas/AlertPriority',
            },
          },
          otherwise: { $ref: '#/components/schemas/AlertPriority' },
        },
      },
      KeyRights: {
        type: 'array',
        description:
          'What the key may do. Keys of types other than api only ever send alerts.',
        uniqueItems: true,
        items: { enum: ['read', 'write', 'delete', 'configure'] },
      },
      KeyScope: {
        description: 'With team, the key reaches only what its team owns.',
        enum: ['account', 'team'],
      },
      AlertSourceInfo: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'name', 'summary', 'steps'],
        properties: {
          type: { $ref: '#/components/schemas/IntegrationType' },
          name: { type: 'string' },
          summary: { type: 'string' },
          steps: { type: 'array', items: { type: 'string' } },
          snippet: {
            type: 'object',
            additionalProperties: false,
            required: ['language', 'text'],
            properties: {
              language: { type: 'string' },
              text: { type: 'string' },
            },
          },
          priorities: { $ref: '#/components/schemas/PriorityTable' },
        },
      },
      MessageOutcome: {
        type: 'object',
        additionalProperties: false,
        required: ['does', 'rule'],
        properties: {
          does: { enum: ['open', 'close', 'acknowledge', 'note', 'ignore'] },
          rule: { type: 'string' },
          isUnread: { type: 'boolean' },
          alias: { type: 'string' },
          alertId: { type: 'string' },
          outcome: { enum: ['done', 'nothing-to-do', 'not-found', 'refused'] },
        },
      },
      MessagePreview: {
        type: 'object',
        additionalProperties: false,
        required: ['does', 'rule'],
        properties: {
          does: { enum: ['open', 'close', 'acknowledge', 'note', 'ignore'] },
          rule: { type: 'string' },
          isUnread: { type: 'boolean' },
          alias: { type: 'string' },
          note: {
            description: 'What would be written to the activity of the alert.',
            type: 'string',
          },
          alert: {
            type: 'object',
            additionalProperties: false,
            required: [
              'message',
              'alias',
              'priority',
              'source',
              'tags',
              'details',
            ],
            properties: {
              message: { type: 'string' },
              alias: { type: 'string' },
              description: { type: 'string' },
              priority: { $ref: '#/components/schemas/AlertPriority' },
              source: { type: 'string' },
              entity: { type: 'string' },
              tags: { type: 'array', items: { type: 'string' } },
              details: {
                type: 'object',
                additionalProperties: { type: 'string' },
              },
            },
          },
        },
      },
      IntegrationAction: {
        type: 'object',
        description:
          'What an integration does with some of its messages. Texts are templates; what is absent stays as the message says.',
        additionalProperties: false,
        required: ['type', 'name', 'filter'],
        properties: {
          type: {
            enum: ['ignore', 'create', 'close', 'acknowledge', 'addNote'],
          },
          name: { type: 'string', minLength: 1, maxLength: 100 },
          order: {
            description:
              'Among those of the same type; its place in the list when absent.',
            type: 'integer',
          },
          filter: { $ref: '#/components/schemas/ConditionFilter' },
          user: { type: 'string', maxLength: 15000 },
          note: { type: 'string', maxLength: 15000 },
          alias: { type: 'string', maxLength: 15000 },
          source: { type: 'string', maxLength: 15000 },
          message: { type: 'string', maxLength: 15000 },
          description: { type: 'string', maxLength: 15000 },
          entity: { type: 'string', maxLength: 15000 },
          priority: { $ref: '#/components/schemas/AlertPriority' },
          customPriority: { type: 'string', maxLength: 15000 },
          tags: {
            type: 'array',
            maxItems: 100,
            items: { type: 'string', maxLength: 15000 },
          },
          alertActions: {
            type: 'array',
            maxItems: 100,
            items: { type: 'string', maxLength: 15000 },
          },
          responders: {
            type: 'array',
            maxItems: 100,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['type', 'id'],
              properties: {
                type: { enum: ['user', 'team', 'escalation', 'schedule'] },
                id: { type: 'string', minLength: 1 },
              },
            },
          },
          extraProperties: {
            type: 'object',
            maxProperties: 100,
            additionalProperties: { type: 'string', maxLength: 15000 },
          },
          appendAttachments: {
            description:
              'Kept for clients of Opsgenie; messages carry no files here.',
            type: 'boolean',
          },
          ignoreAlertActionsFromPayload: { type: 'boolean' },
          ignoreRespondersFromPayload: { type: 'boolean' },
          ignoreTeamsFromPayload: { type: 'boolean' },
          ignoreRecipientsFromPayload: {
            description: 'Everybody but teams.',
            type: 'boolean',
          },
          ignoreTagsFromPayload: { type: 'boolean' },
          ignoreExtraPropertiesFromPayload: { type: 'boolean' },
        },
      },
      WebhookMapping: {
        type: 'object',
        additionalProperties: false,
        required: ['rules', 'fields'],
        properties: {
          rules: {
            type: 'array',
            maxItems: 50,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['does', 'filter'],
              properties: {
                does: { enum: ['open', 'close', 'acknowledge', 'ignore'] },
                filter: { $ref: '#/components/schemas/ConditionFilter' },
              },
            },
          },
          fields: {
            type: 'object',
            additionalProperties: false,
            required: ['message'],
            properties: {
              message: { type: 'string', maxLength: 5000 },
              alias: { type: 'string', maxLength: 5000 },
              description: { type: 'string', maxLength: 5000 },
              priority: { type: 'string', maxLength: 5000 },
              source: { type: 'string', maxLength: 5000 },
              entity: { type: 'string', maxLength: 5000 },
              tags: { type: 'string', maxLength: 5000 },
              note: { type: 'string', maxLength: 5000 },
              details: {
                type: 'object',
                additionalProperties: { type: 'string', maxLength: 5000 },
              },
            },
          },
        },
      },
      IntegrationReading: {
        type: 'object',
        additionalProperties: false,
        properties: {
          mapping: { $ref: '#/components/schemas/WebhookMapping' },
          isMappingManaged: {
            description:
              'The mapping is managed from a file and cannot be edited here.',
            type: 'boolean',
          },
          areActionsManaged: {
            description:
              'The actions are managed from a file and cannot be edited here.',
            type: 'boolean',
          },
          lastMessage: {
            type: 'object',
            additionalProperties: false,
            required: ['receivedAt', 'contentType', 'body', 'outcomes'],
            properties: {
              receivedAt: { type: 'string', format: 'date-time' },
              contentType: { type: 'string' },
              body: { type: 'string' },
              outcomes: {
                type: 'array',
                items: { $ref: '#/components/schemas/MessageOutcome' },
              },
            },
          },
          isMessageHidden: {
            description:
              'Only those who may configure the team of the integration see its latest message.',
            type: 'boolean',
          },
        },
      },
      IntegrationType: {
        enum: [
          'api',
          'prometheus',
          'grafana',
          'datadog',
          'newrelic',
          'cloudwatch',
          'stackdriver',
          'azure',
          'splunk',
          'logstash',
          'elastalert',
          'zabbix',
          'nagios',
          'icinga2',
          'sentry',
          'uptimekuma',
          'uptimerobot',
          'pingdom',
          'pagerduty',
          'email',
          'webhook',
        ],
      },
      AlertPlan: {
        type: 'object',
        additionalProperties: false,
        required: ['pages', 'upcoming'],
        properties: {
          policyName: { type: 'string' },
          pages: {
            type: 'array',
            items: { $ref: '#/components/schemas/Page' },
          },
          upcoming: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['at', 'round', 'step', 'who'],
              properties: {
                at: { type: 'string', format: 'date-time' },
                round: { type: 'integer' },
                step: { type: 'integer' },
                who: { type: 'string' },
                people: {
                  type: 'array',
                  description:
                    'Whom it tells at that time, as the schedules are now. Absent where chance or a turn decides, where it reaches nobody, and of steps that are far away.',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['ref', 'name'],
                    properties: {
                      ref: { $ref: '#/components/schemas/EntityRef' },
                      name: { type: 'string' },
                    },
                  },
                },
                nobodyBecause: {
                  type: 'string',
                  description: 'Why it tells nobody, as the schedules are now.',
                },
              },
            },
          },
          coming: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['at', 'kind', 'text'],
              properties: {
                at: { type: 'string', format: 'date-time' },
                kind: {
                  enum: [
                    'reminder',
                    'unacknowledge',
                    'reset',
                    'close',
                    'restart',
                  ],
                },
                text: { type: 'string' },
              },
            },
          },
          heldBecause: { type: 'string' },
          silentBecause: { type: 'string' },
        },
      },
      Page: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'alertId',
          'person',
          'channel',
          'status',
          'reason',
          'attempts',
          'plannedAt',
        ],
        properties: {
          id: { type: 'string' },
          alertId: { type: 'string' },
          person: { $ref: '#/components/schemas/EntityRef' },
          channel: { type: 'string' },
          status: { enum: ['pending', 'sent', 'failed', 'cancelled'] },
          reason: { type: 'string' },
          action: { $ref: '#/components/schemas/NotificationAction' },
          how: { type: 'string' },
          attempts: { type: 'integer' },
          plannedAt: { type: 'string', format: 'date-time' },
          sentAt: { type: 'string', format: 'date-time' },
          nextAttemptAt: { type: 'string', format: 'date-time' },
          lastError: { type: 'string' },
          messageId: {
            type: 'string',
            description: 'Pages that went out in one message have the same.',
          },
        },
      },
      Participant: {
        oneOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'ref'],
            properties: {
              type: { enum: ['user', 'team'] },
              ref: { $ref: '#/components/schemas/EntityRef' },
            },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'ref'],
            properties: {
              type: { enum: ['escalation'] },
              ref: {
                type: 'string',
                minLength: 1,
                maxLength: 64,
                description:
                  'The id of an escalation policy, whose first steps tell their people at once.',
              },
            },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['type'],
            properties: { type: { enum: ['none'] } },
          },
        ],
      },
      Rotation: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'type', 'length', 'start', 'participants'],
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 64 },
          name: { type: 'string', minLength: 1, maxLength: 255 },
          type: { enum: ['hourly', 'daily', 'weekly'] },
          length: { type: 'integer', minimum: 1, maximum: 10000 },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          participants: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            items: { $ref: '#/components/schemas/Participant' },
          },
          restriction: { $ref: '#/components/schemas/TimeRestriction' },
        },
      },
      TimeRestriction: {
        oneOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'restriction'],
            properties: {
              type: { enum: ['time-of-day'] },
              restriction: {
                type: 'object',
                additionalProperties: false,
                required: ['startHour', 'startMin', 'endHour', 'endMin'],
                properties: {
                  startHour: { type: 'integer', minimum: 0, maximum: 24 },
                  startMin: { type: 'integer', minimum: 0, maximum: 59 },
                  endHour: { type: 'integer', minimum: 0, maximum: 24 },
                  endMin: { type: 'integer', minimum: 0, maximum: 59 },
                },
              },
            },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'restrictions'],
            properties: {
              type: { enum: ['weekday-and-time-of-day'] },
              restrictions: {
                type: 'array',
                minItems: 1,
                maxItems: 15,
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: [
                    'startDay',
                    'startHour',
                    'startMin',
                    'endDay',
                    'endHour',
                    'endMin',
                  ],
                  properties: {
                    startDay: {
                      enum: [
                        'monday',
                        'tuesday',
                        'wednesday',
                        'thursday',
                        'friday',
                        'saturday',
                        'sunday',
                      ],
                    },
                    startHour: { type: 'integer', minimum: 0, maximum: 24 },
                    startMin: { type: 'integer', minimum: 0, maximum: 59 },
                    endDay: {
                      enum: [
                        'monday',
                        'tuesday',
                        'wednesday',
                        'thursday',
                        'friday',
                        'saturday',
                        'sunday',
                      ],
                    },
                    endHour: { type: 'integer', minimum: 0, maximum: 24 },
                    endMin: { type: 'integer', minimum: 0, maximum: 59 },
                  },
                },
              },
            },
          },
        ],
      },
      Schedule: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'name',
          'timezone',
          'enabled',
          'rotations',
          'overrides',
        ],
        properties: {
          id: { type: 'string' },
          name: { type: 'string', minLength: 1, maxLength: 255 },
          description: { type: 'string', maxLength: 15000 },
          timezone: { type: 'string', minLength: 1, maxLength: 64 },
          enabled: { type: 'boolean' },
          team: { $ref: '#/components/schemas/EntityRef' },
          rotations: {
            type: 'array',
            items: { $ref: '#/components/schemas/Rotation' },
          },
          overrides: {
            type: 'array',
            items: { $ref: '#/components/schemas/Override' },
          },
          forwardings: {
            type: 'array',
            items: { $ref: '#/components/schemas/Forwarding' },
          },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
        },
      },
      ScheduleInput: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'timezone', 'rotations'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 255 },
          description: { type: 'string', maxLength: 15000 },
          timezone: { type: 'string', minLength: 1, maxLength: 64 },
          enabled: { type: 'boolean' },
          team: { $ref: '#/components/schemas/EntityRef' },
          rotations: {
            type: 'array',
            maxItems: 100,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['name', 'type', 'length', 'start', 'participants'],
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 64 },
                name: { type: 'string', minLength: 1, maxLength: 255 },
                type: { enum: ['hourly', 'daily', 'weekly'] },
                length: { type: 'integer', minimum: 1, maximum: 10000 },
                start: { type: 'string', format: 'date-time' },
                end: { type: 'string', format: 'date-time' },
                participants: {
                  type: 'array',
                  minItems: 1,
                  maxItems: 200,
                  items: { $ref: '#/components/schemas/Participant' },
                },
                restriction: { $ref: '#/components/schemas/TimeRestriction' },
              },
            },
          },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
        },
      },
      Override: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'participant',
          'start',
          'end',
          'rotationIds',
          'createdAt',
        ],
        properties: {
          id: { type: 'string' },
          alias: {
            type: 'string',
            description: 'The name that a machine gave it.',
          },
          participant: { $ref: '#/components/schemas/Participant' },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          rotationIds: { type: 'array', items: { type: 'string' } },
          createdAt: { type: 'string', format: 'date-time' },
          createdBy: { type: 'string' },
          dealId: {
            type: 'string',
            description:
              'Overrides with the same were agreed on together and are deleted together.',
          },
        },
      },
      OverrideInput: {
        type: 'object',
        additionalProperties: false,
        required: ['participant', 'start', 'end'],
        properties: {
          participant: { $ref: '#/components/schemas/Participant' },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          rotationIds: { type: 'array', items: { type: 'string' } },
        },
      },
      ScheduleProblem: {
        type: 'object',
        additionalProperties: false,
        required: ['code', 'severity'],
        properties: {
          code: {
            enum: [
              'gaps',
              'single-person',
              'unfair-nights',
              'unfair-weekends',
              'person-left',
              'no-contact-method',
              'escalation-gone',
              'escalation-reaches-nobody',
              'circular-escalation',
            ],
          },
          severity: { enum: ['error', 'warning'] },
          person: { $ref: '#/components/schemas/EntityRef' },
          policy: {
            type: 'string',
            description: 'The id of the escalation policy that it is about.',
          },
          rotationId: { type: 'string' },
          count: { type: 'integer' },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          hours: { type: 'number' },
          fairHours: { type: 'number' },
        },
      },
      Forwarding: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'from', 'to', 'start', 'end', 'createdAt'],
        properties: {
          id: { type: 'string' },
          alias: { type: 'string' },
          from: { $ref: '#/components/schemas/EntityRef' },
          to: { $ref: '#/components/schemas/EntityRef' },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          createdAt: { type: 'string', format: 'date-time' },
          createdBy: { type: 'string' },
        },
      },
      ForwardingInput: {
        type: 'object',
        additionalProperties: false,
        required: ['from', 'to', 'start', 'end'],
        properties: {
          from: { $ref: '#/components/schemas/EntityRef' },
          to: { $ref: '#/components/schemas/EntityRef' },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
        },
      },
      Shift: {
        type: 'object',
        additionalProperties: false,
        required: ['start', 'end', 'participant'],
        properties: {
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          participant: { $ref: '#/components/schemas/Participant' },
          rotationId: { type: 'string' },
          overrideId: { type: 'string' },
          forwardedFrom: { $ref: '#/components/schemas/EntityRef' },
        },
      },
      CalendarImportInput: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 255 },
          team: { $ref: '#/components/schemas/EntityRef' },
          timezone: { type: 'string', minLength: 1, maxLength: 64 },
          calendar: {
            type: 'string',
            description: 'The text of an iCalendar file; either this or `url`.',
          },
          url: { type: 'string', maxLength: 2000 },
          people: {
            type: 'array',
            maxItems: 500,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['text', 'person'],
              properties: {
                text: { type: 'string' },
                person: { $ref: '#/components/schemas/EntityRef' },
              },
            },
          },
          isDryRun: { type: 'boolean' },
        },
      },
      CalendarImport: {
        type: 'object',
        additionalProperties: false,
        required: ['timezone', 'until', 'shifts', 'unknown'],
        properties: {
          timezone: { type: 'string' },
          until: { type: 'string', format: 'date-time' },
          shifts: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['person', 'start', 'end', 'summary'],
              properties: {
                person: { $ref: '#/components/schemas/EntityRef' },
                start: { type: 'string', format: 'date-time' },
                end: { type: 'string', format: 'date-time' },
                summary: { type: 'string' },
              },
            },
          },
          unknown: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['text', 'count'],
              properties: {
                text: { type: 'string' },
                count: { type: 'integer' },
              },
            },
          },
          unknownZones: {
            description:
              'Zones that are not known and not described; their times are read on the clock of `timezone`',
            type: 'array',
            items: { type: 'string' },
          },
          schedule: { $ref: '#/components/schemas/Schedule' },
        },
      },
      ShiftHistory: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          recordedSince: { type: 'string', format: 'date-time' },
          recordedUntil: { type: 'string', format: 'date-time' },
          items: {
            type: 'array',
            items: { $ref: '#/components/schemas/ShiftRecord' },
          },
        },
      },
      ShiftRecord: {
        type: 'object',
        additionalProperties: false,
        required: ['scheduleId', 'scheduleName', 'person', 'start', 'end'],
        properties: {
          scheduleId: { type: 'string' },
          scheduleName: { type: 'string' },
          rotationId: { type: 'string' },
          rotationName: { type: 'string' },
          person: { $ref: '#/components/schemas/EntityRef' },
          team: { $ref: '#/components/schemas/EntityRef' },
          escalation: {
            type: 'string',
            description:
              'The id of the escalation policy that was on call and told the person first.',
          },
          overrideId: { type: 'string' },
          forwardedFrom: { $ref: '#/components/schemas/EntityRef' },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
        },
      },
      OnCallLoad: {
        type: 'object',
        additionalProperties: false,
        required: ['days', 'zone', 'onCall', 'pages', 'pagesAtNight'],
        properties: {
          days: { type: 'integer' },
          zone: { type: 'string' },
          recordedSince: { type: 'string', format: 'date-time' },
          onCall: {
            type: 'object',
            additionalProperties: false,
            required: ['total', 'nights', 'weekends', 'shifts'],
            properties: {
              total: { type: 'number' },
              nights: { type: 'number' },
              weekends: { type: 'number' },
              shifts: { type: 'integer' },
            },
          },
          pages: { type: 'integer' },
          pagesAtNight: { type: 'integer' },
        },
      },
      SchedulePerson: {
        type: 'object',
        additionalProperties: false,
        required: ['ref', 'name'],
        properties: {
          ref: { $ref: '#/components/schemas/EntityRef' },
          name: { type: 'string' },
          zone: { type: 'string' },
        },
      },
      OnCallTurn: {
        type: 'object',
        required: ['participant', 'start', 'end', 'isOverride'],
        properties: {
          participant: { $ref: '#/components/schemas/Participant' },
          name: { type: 'string' },
          pagesFirst: {
            type: 'array',
            description:
              'Whom an escalation policy pages first, at this moment or when the turn begins.',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['ref', 'name'],
              properties: {
                ref: { $ref: '#/components/schemas/EntityRef' },
                name: { type: 'string' },
              },
            },
          },
          zone: {
            type: 'string',
            description:
              'In which the person lives, where the catalog names one.',
          },
          rotationName: { type: 'string' },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          isOpenEnded: { type: 'boolean' },
          isOverride: { type: 'boolean' },
          forwardedFrom: {
            type: 'object',
            additionalProperties: false,
            required: ['ref'],
            properties: {
              ref: { $ref: '#/components/schemas/EntityRef' },
              name: { type: 'string' },
            },
          },
        },
      },
      ScheduleOnCall: {
        type: 'object',
        additionalProperties: false,
        required: ['scheduleId', 'scheduleName', 'timezone', 'now', 'next'],
        properties: {
          scheduleId: { type: 'string' },
          scheduleName: { type: 'string' },
          timezone: { type: 'string' },
          team: { $ref: '#/components/schemas/EntityRef' },
          now: {
            type: 'array',
            items: { $ref: '#/components/schemas/OnCallTurn' },
          },
          next: {
            type: 'array',
            items: { $ref: '#/components/schemas/OnCallTurn' },
          },
        },
      },
      Paging: {
        type: 'object',
        additionalProperties: false,
        required: ['alertId', 'alertMessage', 'priority', 'person', 'since'],
        properties: {
          alertId: { type: 'string' },
          alertMessage: { type: 'string' },
          priority: { $ref: '#/components/schemas/AlertPriority' },
          person: { $ref: '#/components/schemas/EntityRef' },
          personName: { type: 'string' },
          since: { type: 'string', format: 'date-time' },
          nextStepAt: { type: 'string', format: 'date-time' },
        },
      },
      ServiceOnCall: {
        type: 'object',
        additionalProperties: false,
        required: [
          'entityRef',
          'setup',
          'schedules',
          'openAlerts',
          'openAlertCount',
          'paging',
        ],
        properties: {
          entityRef: { type: 'string' },
          team: {
            type: 'object',
            additionalProperties: false,
            required: ['ref', 'name'],
            properties: { ref: { type: 'string' }, name: { type: 'string' } },
          },
          setup: {
            enum: [
              'ready',
              'no-owner',
              'no-schedule',
              'nobody',
              'unknown-service',
            ],
          },
          schedules: {
            type: 'array',
            items: { $ref: '#/components/schemas/ScheduleOnCall' },
          },
          openAlerts: {
            type: 'array',
            items: { $ref: '#/components/schemas/Alert' },
          },
          openAlertCount: { type: 'integer' },
          maintenance: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'description'],
            properties: {
              id: { type: 'string' },
              description: { type: 'string' },
              end: { type: 'string', format: 'date-time' },
            },
          },
          paging: {
            type: 'array',
            items: { $ref: '#/components/schemas/Paging' },
          },
        },
      },
      DrillTarget: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'ref'],
        properties: {
          type: { enum: ['user', 'schedule', 'team'] },
          ref: { type: 'string', minLength: 1, maxLength: 512 },
        },
      },
      DrillPlanInput: {
        type: 'object',
        additionalProperties: false,
        required: ['target', 'everyWeeks', 'weekday', 'time', 'timezone'],
        properties: {
          target: { $ref: '#/components/schemas/DrillTarget' },
          everyWeeks: { type: 'integer', minimum: 1, maximum: 26 },
          weekday: {
            enum: [
              'monday',
              'tuesday',
              'wednesday',
              'thursday',
              'friday',
              'saturday',
              'sunday',
            ],
          },
          time: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
          timezone: { type: 'string', minLength: 1, maxLength: 64 },
        },
      },
      DrillPlan: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'target',
          'everyWeeks',
          'weekday',
          'time',
          'timezone',
          'createdBy',
          'nextAt',
        ],
        properties: {
          id: { type: 'string' },
          target: {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'ref', 'name'],
            properties: {
              type: { enum: ['user', 'schedule', 'team'] },
              ref: { type: 'string' },
              name: { type: 'string' },
            },
          },
          everyWeeks: { type: 'integer', minimum: 1, maximum: 26 },
          weekday: {
            enum: [
              'monday',
              'tuesday',
              'wednesday',
              'thursday',
              'friday',
              'saturday',
              'sunday',
            ],
          },
          time: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
          timezone: { type: 'string', minLength: 1, maxLength: 64 },
          createdBy: { type: 'string' },
          nextAt: { type: 'string', format: 'date-time' },
        },
      },
      Drill: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'target',
          'requestedBy',
          'startsAt',
          'state',
          'messages',
        ],
        properties: {
          id: { type: 'string' },
          target: {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'ref', 'name'],
            properties: {
              type: { enum: ['user', 'schedule', 'team'] },
              ref: { type: 'string' },
              name: { type: 'string' },
            },
          },
          requestedBy: { type: 'string' },
          planId: { type: 'string' },
          startsAt: { type: 'string', format: 'date-time' },
          state: {
            enum: ['planned', 'left-out', 'running', 'answered', 'unanswered'],
          },
          begunAt: { type: 'string', format: 'date-time' },
          endedAt: { type: 'string', format: 'date-time' },
          acknowledgedBy: { type: 'string' },
          secondsToAcknowledge: { type: 'number' },
          messages: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['person', 'channel', 'status'],
              properties: {
                person: { $ref: '#/components/schemas/EntityRef' },
                channel: { type: 'string' },
                status: { enum: ['pending', 'sent', 'failed', 'cancelled'] },
                error: { type: 'string' },
                secondsToSend: { type: 'number' },
              },
            },
          },
        },
      },
      DirectoryState: {
        type: 'object',
        additionalProperties: false,
        properties: {
          answeredAt: {
            type: 'string',
            format: 'date-time',
            description:
              'By the clock of the pager, for browsers whose own is wrong.',
          },
          syncedAt: { type: 'string', format: 'date-time' },
          isOld: {
            type: 'boolean',
            description:
              'Ten copies in a row could not be made: the catalog does not answer, or knows nobody, or is not believed. Absent otherwise.',
          },
          doubt: {
            type: 'object',
            additionalProperties: false,
            required: ['since', 'believedAt', 'lost', 'known', 'people'],
            properties: {
              since: { type: 'string', format: 'date-time' },
              believedAt: { type: 'string', format: 'date-time' },
              lost: { type: 'integer' },
              known: { type: 'integer' },
              people: {
                type: 'array',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['ref', 'name'],
                  properties: {
                    ref: { $ref: '#/components/schemas/EntityRef' },
                    name: { type: 'string' },
                  },
                },
              },
              confirmedAt: { type: 'string', format: 'date-time' },
              confirmedBy: { $ref: '#/components/schemas/EntityRef' },
            },
          },
        },
      },
      MyOnCall: {
        type: 'object',
        additionalProperties: false,
        required: ['person', 'now', 'upcoming', 'alerts', 'contactMethods'],
        properties: {
          person: { $ref: '#/components/schemas/EntityRef' },
          isUnknown: {
            type: 'boolean',
            description:
              'Whether the catalog has no such person, so that no schedule can name them and no alert pages them. Absent when it has.',
          },
          now: {
            type: 'array',
            items: { $ref: '#/components/schemas/ScheduleOnCall' },
          },
          upcoming: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: [
                'participant',
                'start',
                'end',
                'isOverride',
                'scheduleId',
                'scheduleName',
                'timezone',
              ],
              properties: {
                participant: { $ref: '#/components/schemas/Participant' },
                name: { type: 'string' },
                pagesFirst: {
                  type: 'array',
                  description:
                    'Whom an escalation policy pages first, at this moment or when the turn begins.',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['ref', 'name'],
                    properties: {
                      ref: { $ref: '#/components/schemas/EntityRef' },
                      name: { type: 'string' },
                    },
                  },
                },
                zone: { type: 'string' },
                rotationName: { type: 'string' },
                start: { type: 'string', format: 'date-time' },
                end: { type: 'string', format: 'date-time' },
                isOpenEnded: { type: 'boolean' },
                isOverride: { type: 'boolean' },
                forwardedFrom: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['ref'],
                  properties: {
                    ref: { $ref: '#/components/schemas/EntityRef' },
                    name: { type: 'string' },
                  },
                },
                scheduleId: { type: 'string' },
                scheduleName: { type: 'string' },
                timezone: { type: 'string' },
              },
            },
          },
          alerts: {
            type: 'array',
            items: { $ref: '#/components/schemas/Alert' },
          },
          contactMethods: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContactMethod' },
          },
        },
      },
      CoverRequest: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'scheduleId',
          'rotationIds',
          'from',
          'to',
          'start',
          'end',
          'status',
          'createdAt',
        ],
        properties: {
          id: { type: 'string' },
          scheduleId: { type: 'string' },
          scheduleName: {
            description: 'Absent when the schedule was deleted.',
            type: 'string',
          },
          rotationIds: { type: 'array', items: { type: 'string' } },
          from: { $ref: '#/components/schemas/EntityRef' },
          to: { $ref: '#/components/schemas/EntityRef' },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          inReturn: {
            type: 'object',
            additionalProperties: false,
            required: ['scheduleId', 'rotationIds', 'start', 'end'],
            properties: {
              scheduleId: { type: 'string' },
              scheduleName: {
                description: 'Absent when the schedule was deleted.',
                type: 'string',
              },
              rotationIds: { type: 'array', items: { type: 'string' } },
              start: { type: 'string', format: 'date-time' },
              end: { type: 'string', format: 'date-time' },
            },
          },
          status: { enum: ['open', 'accepted', 'declined', 'withdrawn'] },
          createdAt: { type: 'string', format: 'date-time' },
          answeredAt: { type: 'string', format: 'date-time' },
        },
      },
      CoverRequestInput: {
        type: 'object',
        additionalProperties: false,
        required: ['scheduleId', 'to', 'start', 'end'],
        properties: {
          scheduleId: { type: 'string' },
          to: { $ref: '#/components/schemas/EntityRef' },
          start: { type: 'string', format: 'date-time' },
          end: { type: 'string', format: 'date-time' },
          inReturn: {
            description:
              'A time on call of whoever is asked, that the caller takes for it.',
            type: 'object',
            additionalProperties: false,
            required: ['scheduleId', 'start', 'end'],
            properties: {
              scheduleId: { type: 'string' },
              start: { type: 'string', format: 'date-time' },
              end: { type: 'string', format: 'date-time' },
            },
          },
        },
      },
      CalendarLink: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'createdAt'],
        properties: {
          id: { type: 'string' },
          scheduleId: { type: 'string' },
          createdAt: { type: 'string', format: 'date-time' },
        },
      },
      ContactMethod: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'channel', 'to', 'enabled', 'fromCatalog', 'verified'],
        properties: {
          id: { type: 'string' },
          channel: { type: 'string' },
          to: { type: 'string' },
          enabled: { type: 'boolean' },
          fromCatalog: { type: 'boolean' },
          verified: { type: 'boolean' },
          label: { type: 'string' },
          disabledReason: { type: 'string' },
          lastTest: {
            type: 'object',
            additionalProperties: false,
            required: ['at'],
            properties: {
              at: { type: 'string', format: 'date-time' },
              error: { type: 'string' },
            },
          },
        },
      },
      ContactChannel: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'addressKind'],
        properties: {
          id: { type: 'string' },
          addressKind: { enum: ['email', 'phone', 'url', 'other', 'none'] },
        },
      },
      DeviceLink: {
        type: 'object',
        additionalProperties: false,
        required: ['url', 'expiresAt'],
        properties: {
          url: { type: 'string' },
          expiresAt: { type: 'string', format: 'date-time' },
        },
      },
      NotificationAction: {
        enum: [
          'create-alert',
          'renotified-alert',
          'acknowledged-alert',
          'closed-alert',
          'assigned-alert',
          'add-note',
          'schedule-start',
          'schedule-end',
        ],
      },
      NotificationRule: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'action', 'enabled', 'steps'],
        properties: {
          id: { type: 'string' },
          name: { type: 'string', minLength: 1, maxLength: 100 },
          action: { $ref: '#/components/schemas/NotificationAction' },
          enabled: { type: 'boolean' },
          criteria: { $ref: '#/components/schemas/ConditionFilter' },
          timeRestriction: { $ref: '#/components/schemas/TimeRestriction' },
          steps: {
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['contactMethod', 'afterMinutes', 'enabled'],
              properties: {
                id: {
                  type: 'string',
                  maxLength: 100,
                  description: 'Set by clients that address a single step.',
                },
                contactMethod: { type: 'string' },
                afterMinutes: { type: 'integer', minimum: 0, maximum: 10080 },
                enabled: { type: 'boolean' },
              },
            },
          },
          repeat: {
            type: 'object',
            additionalProperties: false,
            required: ['afterMinutes'],
            properties: {
              afterMinutes: { type: 'integer', minimum: 1, maximum: 10080 },
            },
          },
          minutesBefore: {
            type: 'array',
            minItems: 1,
            maxItems: 10,
            items: { type: 'integer', minimum: 0, maximum: 10080 },
          },
          schedules: {
            type: 'array',
            maxItems: 100,
            items: { type: 'string' },
          },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
        },
      },
      NotificationRuleInput: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'action', 'enabled', 'steps'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 100 },
          action: { $ref: '#/components/schemas/NotificationAction' },
          enabled: { type: 'boolean' },
          criteria: { $ref: '#/components/schemas/ConditionFilter' },
          timeRestriction: { $ref: '#/components/schemas/TimeRestriction' },
          steps: {
            type: 'array',
            maxItems: 20,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['contactMethod', 'afterMinutes', 'enabled'],
              properties: {
                id: {
                  type: 'string',
                  maxLength: 100,
                  description: 'Set by clients that address a single step.',
                },
                contactMethod: { type: 'string' },
                afterMinutes: { type: 'integer', minimum: 0, maximum: 10080 },
                enabled: { type: 'boolean' },
              },
            },
          },
          repeat: {
            type: 'object',
            additionalProperties: false,
            required: ['afterMinutes'],
            properties: {
              afterMinutes: { type: 'integer', minimum: 1, maximum: 10080 },
            },
          },
          minutesBefore: {
            type: 'array',
            minItems: 1,
            maxItems: 10,
            items: { type: 'integer', minimum: 0, maximum: 10080 },
          },
          schedules: {
            type: 'array',
            maxItems: 100,
            items: { type: 'string' },
          },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
        },
      },
      PersonPreferences: {
        type: 'object',
        additionalProperties: false,
        required: [
          'zone',
          'contactMethods',
          'channels',
          'rules',
          'defaults',
          'warnings',
        ],
        properties: {
          zone: { type: 'string' },
          contactMethods: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContactMethod' },
          },
          channels: {
            type: 'array',
            items: { $ref: '#/components/schemas/ContactChannel' },
          },
          rules: {
            type: 'array',
            items: { $ref: '#/components/schemas/NotificationRule' },
          },
          defaults: {
            type: 'array',
            items: { $ref: '#/components/schemas/NotificationRule' },
          },
          quietHours: { $ref: '#/components/schemas/QuietHours' },
          mutedUntil: { type: 'string', format: 'date-time' },
          warnings: { type: 'array', items: { type: 'string' } },
        },
      },
      QuietHours: {
        type: 'object',
        additionalProperties: false,
        required: [
          'startHour',
          'startMin',
          'endHour',
          'endMin',
          'exceptPriorities',
        ],
        properties: {
          startHour: { type: 'integer', minimum: 0, maximum: 24 },
          startMin: { type: 'integer', minimum: 0, maximum: 59 },
          endHour: { type: 'integer', minimum: 0, maximum: 24 },
          endMin: { type: 'integer', minimum: 0, maximum: 59 },
          exceptPriorities: {
            type: 'array',
            maxItems: 5,
            items: { $ref: '#/components/schemas/AlertPriority' },
          },
        },
      },
      TeamListItem: {
        type: 'object',
        additionalProperties: false,
        required: [
          'ref',
          'name',
          'memberCount',
          'scheduleCount',
          'policyCount',
          'ruleCount',
        ],
        properties: {
          ref: { $ref: '#/components/schemas/EntityRef' },
          name: { type: 'string' },
          memberCount: { type: 'integer' },
          scheduleCount: { type: 'integer' },
          policyCount: { type: 'integer' },
          ruleCount: { type: 'integer' },
        },
      },
      TeamDetails: {
        type: 'object',
        additionalProperties: false,
        required: ['ref', 'name', 'members', 'services', 'warnings'],
        properties: {
          ref: { $ref: '#/components/schemas/EntityRef' },
          name: { type: 'string' },
          members: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['ref', 'name', 'isReachable'],
              properties: {
                ref: { $ref: '#/components/schemas/EntityRef' },
                name: { type: 'string' },
                isReachable: { type: 'boolean' },
                isAdmin: { type: 'boolean' },
              },
            },
          },
          services: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['ref', 'name'],
              properties: {
                ref: { $ref: '#/components/schemas/EntityRef' },
                name: { type: 'string' },
              },
            },
          },
          warnings: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['code', 'text'],
              properties: {
                code: {
                  enum: [
                    'no-members',
                    'unreachable-person',
                    'quiet-person',
                    'unreachable-rule',
                    'unreachable-policy',
                    'empty-schedule',
                    'schedule-never-escalates',
                    'maintenance',
                  ],
                },
                text: { type: 'string' },
              },
            },
          },
        },
      },
      TeamActivity: {
        type: 'object',
        additionalProperties: false,
        required: ['at', 'text'],
        properties: {
          at: { type: 'string', format: 'date-time' },
          actor: { type: 'string' },
          text: { type: 'string' },
          alert: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'message'],
            properties: { id: { type: 'string' }, message: { type: 'string' } },
          },
        },
      },
      OnCallFileKind: {
        enum: [
          'schedule',
          'escalation-policy',
          'routing-rules',
          'integration',
          'heartbeat',
          'handling-policies',
        ],
      },
      OnCallFileProblem: {
        type: 'object',
        additionalProperties: false,
        required: ['message'],
        properties: {
          line: { type: 'integer' },
          column: { type: 'integer' },
          message: { type: 'string' },
        },
      },
      OnCallFile: {
        type: 'object',
        additionalProperties: false,
        required: ['ref', 'location', 'objects', 'problems'],
        properties: {
          ref: { $ref: '#/components/schemas/EntityRef' },
          team: { $ref: '#/components/schemas/EntityRef' },
          location: { type: 'string' },
          viewUrl: { type: 'string' },
          objects: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['kind', 'id', 'name'],
              properties: {
                kind: { $ref: '#/components/schemas/OnCallFileKind' },
                id: { type: 'string' },
                name: { type: 'string' },
              },
            },
          },
          problems: {
            type: 'array',
            items: { $ref: '#/components/schemas/OnCallFileProblem' },
          },
          appliedAt: { type: 'string', format: 'date-time' },
          goneSince: { type: 'string', format: 'date-time' },
        },
      },
      OnCallFileCheckInput: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'team'],
        properties: {
          text: { type: 'string' },
          team: { $ref: '#/components/schemas/EntityRef' },
          file: { $ref: '#/components/schemas/EntityRef' },
        },
      },
      OnCallFileCheck: {
        type: 'object',
        additionalProperties: false,
        required: ['problems', 'changes'],
        properties: {
          problems: {
            type: 'array',
            items: { $ref: '#/components/schemas/OnCallFileProblem' },
          },
          changes: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['action', 'kind', 'name', 'differences'],
              properties: {
                action: { enum: ['create', 'update', 'delete'] },
                kind: { $ref: '#/components/schemas/OnCallFileKind' },
                name: { type: 'string' },
                differences: { type: 'array', items: { type: 'string' } },
              },
            },
          },
        },
      },
      Condition: {
        type: 'object',
        additionalProperties: false,
        required: ['field', 'operation'],
        properties: {
          field: { type: 'string', minLength: 1, maxLength: 100 },
          key: { type: 'string', maxLength: 1000 },
          not: { type: 'boolean' },
          operation: {
            enum: [
              'contains',
              'matches',
              'equals',
              'starts-with',
              'ends-with',
              'is-empty',
              'equals-ignore-whitespace',
              'contains-key',
              'contains-value',
              'greater-than',
              'less-than',
            ],
          },
          expectedValue: { type: 'string', maxLength: 15000 },
          order: {
            type: 'integer',
            description:
              'The number that a client of Opsgenie gave it; what counts is the place in the list.',
          },
        },
      },
      ConditionFilter: {
        type: 'object',
        additionalProperties: false,
        required: ['type'],
        properties: {
          type: {
            enum: ['match-all', 'match-any-condition', 'match-all-conditions'],
          },
          conditions: {
            type: 'array',
            maxItems: 50,
            items: { $ref: '#/components/schemas/Condition' },
          },
        },
      },
      RoutingTarget: {
        oneOf: [
          {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'id'],
            properties: {
              type: { enum: ['escalation', 'schedule'] },
              id: { type: 'string', minLength: 1 },
            },
          },
          {
            type: 'object',
            additionalProperties: false,
            required: ['type'],
            properties: { type: { enum: ['none', 'automatic'] } },
          },
        ],
      },
      RoutingRule: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'team', 'name', 'isDefault', 'criteria', 'notify'],
        properties: {
          id: { type: 'string' },
          team: { $ref: '#/components/schemas/EntityRef' },
          name: { type: 'string', minLength: 1, maxLength: 255 },
          isDefault: { type: 'boolean' },
          criteria: { $ref: '#/components/schemas/ConditionFilter' },
          timeRestriction: { $ref: '#/components/schemas/TimeRestriction' },
          timezone: { type: 'string', minLength: 1, maxLength: 64 },
          notify: { $ref: '#/components/schemas/RoutingTarget' },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
        },
      },
      RoutingRuleInput: {
        type: 'object',
        additionalProperties: false,
        required: ['team', 'name', 'criteria', 'notify'],
        properties: {
          team: { $ref: '#/components/schemas/EntityRef' },
          name: { type: 'string', minLength: 1, maxLength: 255 },
          criteria: { $ref: '#/components/schemas/ConditionFilter' },
          timeRestriction: { $ref: '#/components/schemas/TimeRestriction' },
          timezone: { type: 'string', minLength: 1, maxLength: 64 },
          notify: { $ref: '#/components/schemas/RoutingTarget' },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
          order: { type: 'integer', minimum: 0, maximum: 99 },
        },
      },
      RoutingTrial: {
        type: 'object',
        additionalProperties: false,
        required: ['team'],
        properties: {
          team: { $ref: '#/components/schemas/EntityRef' },
          at: { type: 'string', format: 'date-time' },
          message: { type: 'string', maxLength: 15000 },
          description: { type: 'string', maxLength: 15000 },
          alias: { type: 'string', maxLength: 15000 },
          source: { type: 'string', maxLength: 15000 },
          entity: { type: 'string', maxLength: 15000 },
          priority: { $ref: '#/components/schemas/AlertPriority' },
          tags: { type: 'array', items: { type: 'string' } },
          actions: { type: 'array', items: { type: 'string' } },
          details: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      RoutingTrialResult: {
        type: 'object',
        additionalProperties: false,
        required: ['at', 'rules', 'sentences', 'steps'],
        properties: {
          at: { type: 'string', format: 'date-time' },
          ruleId: { type: 'string' },
          rules: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['ruleId', 'name', 'applies', 'reason'],
              properties: {
                ruleId: { type: 'string' },
                name: { type: 'string' },
                applies: { type: 'boolean' },
                reason: { type: 'string' },
              },
            },
          },
          sentences: { type: 'array', items: { type: 'string' } },
          steps: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['at', 'round', 'who', 'people'],
              properties: {
                at: { type: 'string', format: 'date-time' },
                round: { type: 'integer' },
                who: { type: 'string' },
                people: {
                  type: 'array',
                  items: { $ref: '#/components/schemas/EntityRef' },
                },
                nobodyBecause: { type: 'string' },
              },
            },
          },
        },
      },
      HandlingPolicyTrial: {
        type: 'object',
        additionalProperties: false,
        properties: {
          team: { $ref: '#/components/schemas/EntityRef' },
          at: { type: 'string', format: 'date-time' },
          message: { type: 'string', maxLength: 15000 },
          description: { type: 'string', maxLength: 15000 },
          alias: { type: 'string', maxLength: 15000 },
          source: { type: 'string', maxLength: 15000 },
          entity: { type: 'string', maxLength: 15000 },
          priority: { $ref: '#/components/schemas/AlertPriority' },
          tags: { type: 'array', items: { type: 'string' } },
          actions: { type: 'array', items: { type: 'string' } },
          details: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      HandlingPolicyTrialResult: {
        type: 'object',
        additionalProperties: false,
        required: ['at', 'verdicts', 'alert', 'effects'],
        properties: {
          at: { type: 'string', format: 'date-time' },
          verdicts: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['policyId', 'name', 'type', 'applies', 'reason'],
              properties: {
                policyId: { type: 'string' },
                name: { type: 'string' },
                type: { enum: ['alert', 'notification'] },
                applies: { type: 'boolean' },
                reason: { type: 'string' },
              },
            },
          },
          alert: {
            type: 'object',
            additionalProperties: false,
            required: [
              'message',
              'alias',
              'source',
              'priority',
              'tags',
              'actions',
              'details',
              'responders',
            ],
            properties: {
              message: { type: 'string' },
              description: { type: 'string' },
              alias: { type: 'string' },
              entity: { type: 'string' },
              source: { type: 'string' },
              priority: { $ref: '#/components/schemas/AlertPriority' },
              tags: { type: 'array', items: { type: 'string' } },
              actions: { type: 'array', items: { type: 'string' } },
              details: {
                type: 'object',
                additionalProperties: { type: 'string' },
              },
              responders: {
                type: 'array',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['type', 'id'],
                  properties: {
                    type: { enum: ['user', 'team', 'escalation', 'schedule'] },
                    id: { type: 'string' },
                  },
                },
              },
            },
          },
          effects: { type: 'array', items: { type: 'string' } },
        },
      },
      EscalationStep: {
        type: 'object',
        additionalProperties: false,
        required: ['delayMinutes', 'condition', 'notify', 'recipient'],
        properties: {
          delayMinutes: { type: 'integer', minimum: 0, maximum: 10080 },
          condition: { enum: ['if-not-acked', 'if-not-closed'] },
          notify: {
            enum: [
              'default',
              'next',
              'previous',
              'all',
              'random',
              'users',
              'admins',
              'round-robin',
            ],
          },
          recipient: {
            type: 'object',
            additionalProperties: false,
            required: ['type', 'ref'],
            properties: {
              type: { enum: ['user', 'team', 'schedule'] },
              ref: { type: 'string', minLength: 1 },
            },
          },
        },
      },
      EscalationPolicy: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'steps'],
        properties: {
          id: { type: 'string' },
          name: { type: 'string', minLength: 1, maxLength: 255 },
          description: { type: 'string', maxLength: 15000 },
          team: { $ref: '#/components/schemas/EntityRef' },
          steps: {
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: { $ref: '#/components/schemas/EscalationStep' },
          },
          repeat: {
            type: 'object',
            additionalProperties: false,
            required: ['count', 'waitMinutes'],
            properties: {
              count: { type: 'integer', minimum: 0, maximum: 20 },
              waitMinutes: { type: 'integer', minimum: 0, maximum: 10080 },
              resetStates: { type: 'boolean' },
              closeAfterAll: { type: 'boolean' },
            },
          },
          acknowledgement: {
            type: 'object',
            additionalProperties: false,
            required: ['remindMinutes'],
            properties: {
              remindMinutes: { type: 'integer', minimum: 1, maximum: 10080 },
              unacknowledgeMinutes: {
                type: 'integer',
                minimum: 2,
                maximum: 10080,
              },
            },
          },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
          unknownRecipients: {
            description:
              'References of those in its steps whom the catalog does not know any more, so that nobody is paged for them. Told to whoever lists policies; absent when there are none.',
            type: 'array',
            minItems: 1,
            items: { type: 'string' },
          },
        },
      },
      EscalationPolicyInput: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'steps'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 255 },
          description: { type: 'string', maxLength: 15000 },
          team: { $ref: '#/components/schemas/EntityRef' },
          steps: {
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: { $ref: '#/components/schemas/EscalationStep' },
          },
          repeat: {
            type: 'object',
            additionalProperties: false,
            required: ['count', 'waitMinutes'],
            properties: {
              count: { type: 'integer', minimum: 0, maximum: 20 },
              waitMinutes: { type: 'integer', minimum: 0, maximum: 10080 },
              resetStates: { type: 'boolean' },
              closeAfterAll: { type: 'boolean' },
            },
          },
          acknowledgement: {
            type: 'object',
            additionalProperties: false,
            required: ['remindMinutes'],
            properties: {
              remindMinutes: { type: 'integer', minimum: 1, maximum: 10080 },
              unacknowledgeMinutes: {
                type: 'integer',
                minimum: 2,
                maximum: 10080,
              },
            },
          },
          revision: {
            type: 'string',
            description:
              'Another one whenever anything changes that a change replaces. Sent along with a change, the change is refused with 409 when it is not that of now any more: somebody else was first. Without it the change is made whatever is there.',
          },
        },
      },
    },
  },
};
