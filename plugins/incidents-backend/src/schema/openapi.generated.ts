// Generated from openapi.yaml by `yarn generate`. Edit that file instead.
import { internal } from '@backstage/backend-openapi-utils';

export const spec: internal.ImmutableOpenAPIObject = {
  openapi: '3.1.0',
  info: {
    title: 'Muster incidents',
    version: '1',
    description:
      'Incidents, timelines, deployments, potential causes and postmortems. Times are ISO 8601; answers are in UTC. People, teams and services are catalog entity references. Wherever an incident id is asked, its key (INC-46) serves too.',
    license: {
      name: 'Apache-2.0',
      url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [{ url: '/' }],
  paths: {
    '/incidents': {
      get: {
        operationId: 'listIncidents',
        summary: 'Incidents, newest first',
        parameters: [
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
          {
            name: 'status',
            in: 'query',
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/IncidentStatus' },
            },
          },
          {
            name: 'priority',
            in: 'query',
            schema: {
              type: 'array',
              items: { $ref: '#/components/schemas/Priority' },
            },
          },
          {
            name: 'service',
            in: 'query',
            allowReserved: true,
            description: 'Entity reference of an impacted service.',
            schema: { type: 'string' },
          },
          {
            name: 'team',
            in: 'query',
            allowReserved: true,
            description: 'Entity reference of an owner of an impacted service.',
            schema: { type: 'string' },
          },
          {
            name: 'text',
            in: 'query',
            allowReserved: true,
            description: 'Free text in key, message, description and tags.',
            schema: { type: 'string', maxLength: 200 },
          },
        ],
        responses: {
          '200': {
            description: 'One part of the list',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  additionalProperties: false,
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Incident' },
                    },
                    nextCursor: { type: 'string' },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'declareIncident',
        summary: 'Declare an incident, which pages people',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/IncidentInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The incident that the externalId named already',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Incident' },
              },
            },
          },
          '201': {
            description: 'The new incident',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Incident' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/preview': {
      post: {
        operationId: 'previewIncident',
        summary: 'What would happen; nothing happens',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['priority', 'impactedServices'],
                additionalProperties: false,
                properties: {
                  priority: { $ref: '#/components/schemas/Priority' },
                  impactedServices: { $ref: '#/components/schemas/EntityRefs' },
                  responders: { $ref: '#/components/schemas/EntityRefs' },
                  alertIds: { $ref: '#/components/schemas/AlertIds' },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The preview',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/IncidentPreview' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      get: {
        operationId: 'getIncident',
        summary: 'One incident',
        responses: {
          '200': { $ref: '#/components/responses/Incident' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      patch: {
        operationId: 'updateIncident',
        summary: 'Edit an incident; absent fields stay as they are',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                minProperties: 1,
                properties: {
                  message: { $ref: '#/components/schemas/Message' },
                  description: { $ref: '#/components/schemas/LongText' },
                  priority: { $ref: '#/components/schemas/Priority' },
                  environment: { $ref: '#/components/schemas/Environment' },
                  tags: { $ref: '#/components/schemas/Tags' },
                  impactStartedAt: { $ref: '#/components/schemas/Moment' },
                  impactEndedAt: { $ref: '#/components/schemas/Moment' },
                  at: { $ref: '#/components/schemas/Moment' },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Incident' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/resolve': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      post: {
        operationId: 'resolveIncident',
        summary: 'Trouble is over; pages stop',
        requestBody: { $ref: '#/components/requestBodies/NoteAndMoment' },
        responses: {
          '200': { $ref: '#/components/responses/Incident' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/reopen': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      post: {
        operationId: 'reopenIncident',
        summary: 'Trouble is not over after all',
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: { note: { $ref: '#/components/schemas/LongText' } },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Incident' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/close': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      post: {
        operationId: 'closeIncident',
        summary: 'Nothing is left to do; final',
        requestBody: { $ref: '#/components/requestBodies/NoteAndMoment' },
        responses: {
          '200': { $ref: '#/components/responses/Incident' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/timeline': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      get: {
        operationId: 'getTimeline',
        summary: 'What happened, earliest first',
        responses: {
          '200': {
            description: 'The entries',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  additionalProperties: false,
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/TimelineEntry' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'addTimelineEntry',
        summary: 'Write something into the timeline',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['text'],
                additionalProperties: false,
                properties: {
                  text: { $ref: '#/components/schemas/SomeText' },
                  at: { $ref: '#/components/schemas/Moment' },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The entry',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/TimelineEntry' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/impacted-services': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      put: {
        operationId: 'setImpactedService',
        summary: 'Say that a service is impacted, or is not',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['entityRef', 'state'],
                additionalProperties: false,
                properties: {
                  entityRef: { $ref: '#/components/schemas/EntityRef' },
                  state: { $ref: '#/components/schemas/ImpactState' },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Incident' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/responders': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      post: {
        operationId: 'addResponder',
        summary: 'Call in a team or a person, or give a role',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['ref'],
                additionalProperties: false,
                properties: {
                  ref: { $ref: '#/components/schemas/EntityRef' },
                  role: { type: 'string', maxLength: 100 },
                  page: { type: 'boolean' },
                  at: { $ref: '#/components/schemas/Moment' },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Incident' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/related-services': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      get: {
        operationId: 'getRelatedServices',
        summary: 'Services near the impacted ones, nearest first',
        responses: {
          '200': {
            description: 'The services',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  additionalProperties: false,
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/RelatedService' },
                    },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/investigation': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      get: {
        operationId: 'getInvestigation',
        summary: 'Deployments around the start of the impact, ranked',
        parameters: [
          {
            name: 'hours',
            in: 'query',
            description:
              'How long the window is. It ends one hour after the impact started, or now.',
            schema: { type: 'integer', enum: [24, 48, 168], default: 24 },
          },
          {
            name: 'environment',
            in: 'query',
            allowReserved: true,
            description:
              'Absent means the environment of the incident, and * means all.',
            schema: { type: 'string', maxLength: 100 },
          },
        ],
        responses: {
          '200': {
            description: 'The investigation',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Investigation' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/potential-causes': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      post: {
        operationId: 'addPotentialCause',
        summary: 'Suspect a deployment, or one commit of it',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['deploymentId'],
                additionalProperties: false,
                properties: {
                  deploymentId: {
                    type: 'string',
                    minLength: 1,
                    maxLength: 100,
                  },
                  commitSha: { type: 'string', minLength: 1, maxLength: 100 },
                  note: { $ref: '#/components/schemas/LongText' },
                  at: { $ref: '#/components/schemas/Moment' },
                },
              },
            },
          },
        },
        responses: {
          '201': { $ref: '#/components/responses/PotentialCause' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/potential-causes/{causeId}': {
      parameters: [
        { $ref: '#/components/parameters/incidentId' },
        {
          name: 'causeId',
          in: 'path',
          required: true,
          schema: { type: 'string' },
        },
      ],
      patch: {
        operationId: 'updatePotentialCause',
        summary: 'Confirm a cause, rule it out, or note why',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                minProperties: 1,
                properties: {
                  state: { $ref: '#/components/schemas/CauseState' },
                  note: { $ref: '#/components/schemas/LongText' },
                  at: { $ref: '#/components/schemas/Moment' },
                },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/PotentialCause' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/incidents/{incidentId}/postmortem': {
      parameters: [{ $ref: '#/components/parameters/incidentId' }],
      post: {
        operationId: 'createPostmortem',
        summary: 'Begin the postmortem of a resolved incident, prefilled',
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: { at: { $ref: '#/components/schemas/Moment' } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The postmortem that exists already',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Postmortem' },
              },
            },
          },
          '201': {
            description: 'The new postmortem',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Postmortem' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/deployments': {
      get: {
        operationId: 'listDeployments',
        summary: 'Deployments, newest first',
        parameters: [
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
          {
            name: 'service',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string' },
          },
          {
            name: 'environment',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string' },
          },
          {
            name: 'from',
            in: 'query',
            allowReserved: true,
            description: 'Started at this moment or later.',
            schema: { type: 'string', format: 'date-time' },
          },
          {
            name: 'to',
            in: 'query',
            allowReserved: true,
            description: 'Started before this moment.',
            schema: { type: 'string', format: 'date-time' },
          },
        ],
        responses: {
          '200': {
            description: 'One part of the list',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  additionalProperties: false,
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Deployment' },
                    },
                    nextCursor: { type: 'string' },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      post: {
        operationId: 'recordDeployment',
        summary:
          'Record a deployment; the same externalId of a service again updates it',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/DeploymentInput' },
            },
          },
        },
        responses: {
          '200': {
            description: 'The updated deployment',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Deployment' },
              },
            },
          },
          '201': {
            description: 'The new deployment',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Deployment' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/postmortems': {
      get: {
        operationId: 'listPostmortems',
        summary: 'The archive, newest first',
        parameters: [
          { $ref: '#/components/parameters/cursor' },
          { $ref: '#/components/parameters/limit' },
          {
            name: 'text',
            in: 'query',
            allowReserved: true,
            description:
              'Free text in title, lesson, sections and names of services.',
            schema: { type: 'string', maxLength: 200 },
          },
          {
            name: 'service',
            in: 'query',
            allowReserved: true,
            schema: { type: 'string' },
          },
          {
            name: 'status',
            in: 'query',
            description: 'Default published.',
            schema: { type: 'string', enum: ['draft', 'published'] },
          },
        ],
        responses: {
          '200': {
            description: 'One part of the list',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  additionalProperties: false,
                  properties: {
                    items: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Postmortem' },
                    },
                    nextCursor: { type: 'string' },
                  },
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/postmortems/{postmortemId}': {
      parameters: [{ $ref: '#/components/parameters/postmortemId' }],
      get: {
        operationId: 'getPostmortem',
        summary: 'One postmortem',
        responses: {
          '200': { $ref: '#/components/responses/Postmortem' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
      patch: {
        operationId: 'updatePostmortem',
        summary:
          'Edit a postmortem; the revision that was edited must be the newest',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/PostmortemChanges' },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Postmortem' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/postmortems/{postmortemId}/publish': {
      parameters: [{ $ref: '#/components/parameters/postmortemId' }],
      post: {
        operationId: 'publishPostmortem',
        summary: 'Let everybody find it',
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: { at: { $ref: '#/components/schemas/Moment' } },
              },
            },
          },
        },
        responses: {
          '200': { $ref: '#/components/responses/Postmortem' },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
    '/services': {
      get: {
        operationId: 'getServiceIncidents',
        summary: 'Everything the card of a service asks',
        parameters: [
          {
            name: 'ref',
            in: 'query',
            allowReserved: true,
            required: true,
            description: 'Entity reference of the service.',
            schema: { $ref: '#/components/schemas/EntityRef' },
          },
        ],
        responses: {
          '200': {
            description: 'The incidents of the service',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/ServiceIncidents' },
              },
            },
          },
          default: { $ref: '#/components/responses/Error' },
        },
      },
    },
  },
  components: {
    parameters: {
      cursor: {
        name: 'cursor',
        in: 'query',
        description: 'The nextCursor of the part before.',
        schema: { type: 'string', maxLength: 500 },
      },
      limit: {
        name: 'limit',
        in: 'query',
        schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
      },
      incidentId: {
        name: 'incidentId',
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
      postmortemId: {
        name: 'postmortemId',
        in: 'path',
        required: true,
        schema: { type: 'string' },
      },
    },
    requestBodies: {
      NoteAndMoment: {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              additionalProperties: false,
              properties: {
                note: { $ref: '#/components/schemas/LongText' },
                at: { $ref: '#/components/schemas/Moment' },
              },
            },
          },
        },
      },
    },
    responses: {
      Error: {
        description: 'What went wrong',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
          },
        },
      },
      Incident: {
        description: 'The incident',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Incident' },
          },
        },
      },
      PotentialCause: {
        description: 'The potential cause',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/PotentialCause' },
          },
        },
      },
      Postmortem: {
        description: 'The postmortem',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Postmortem' },
          },
        },
      },
    },
    schemas: {
      Error: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: { type: 'string' },
              message: { type: 'string' },
            },
          },
        },
      },
      EntityRef: {
        type: 'string',
        description: 'kind:namespace/name',
        pattern: '^[^:/\\s]+:[^:/\\s]+/[^:/\\s]+$',
        maxLength: 300,
      },
      EntityRefs: {
        type: 'array',
        maxItems: 50,
        items: { $ref: '#/components/schemas/EntityRef' },
      },
      AlertIds: {
        type: 'array',
        maxItems: 50,
        items: { type: 'string', minLength: 1, maxLength: 100 },
      },
      Moment: {
        type: 'string',
        format: 'date-time',
        description: 'ISO 8601 with offset.',
      },
      Message: { type: 'string', minLength: 1, maxLength: 130, pattern: '\\S' },
      SomeText: {
        type: 'string',
        minLength: 1,
        maxLength: 20000,
        pattern: '\\S',
      },
      LongText: { type: 'string', maxLength: 20000 },
      Environment: { type: 'string', minLength: 1, maxLength: 100 },
      Tags: {
        type: 'array',
        maxItems: 20,
        items: { type: 'string', minLength: 1, maxLength: 50 },
      },
      Priority: { type: 'string', enum: ['P1', 'P2', 'P3', 'P4', 'P5'] },
      IncidentStatus: { type: 'string', enum: ['open', 'resolved', 'closed'] },
      ImpactState: {
        type: 'string',
        enum: ['suggested', 'confirmed', 'cleared'],
      },
      CauseState: {
        type: 'string',
        enum: ['potential', 'confirmed', 'ruled-out'],
      },
      DeploymentState: {
        type: 'string',
        enum: ['started', 'successful', 'failed', 'rolled-back'],
      },
      IncidentInput: {
        type: 'object',
        required: ['message', 'priority', 'impactedServices'],
        additionalProperties: false,
        properties: {
          message: { $ref: '#/components/schemas/Message' },
          description: { $ref: '#/components/schemas/LongText' },
          priority: { $ref: '#/components/schemas/Priority' },
          environment: { $ref: '#/components/schemas/Environment' },
          impactedServices: { $ref: '#/components/schemas/EntityRefs' },
          tags: { $ref: '#/components/schemas/Tags' },
          alertIds: { $ref: '#/components/schemas/AlertIds' },
          responders: { $ref: '#/components/schemas/EntityRefs' },
          pageOwners: { type: 'boolean' },
          impactStartedAt: { $ref: '#/components/schemas/Moment' },
          declaredAt: { $ref: '#/components/schemas/Moment' },
          externalId: { type: 'string', minLength: 1, maxLength: 200 },
        },
      },
      Incident: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'number',
          'key',
          'message',
          'priority',
          'status',
          'tags',
          'impactedServices',
          'responders',
          'alerts',
          'createdAt',
          'createdBy',
          'updatedAt',
          'impactStartedAt',
        ],
        properties: {
          id: { type: 'string' },
          number: { type: 'integer' },
          key: { type: 'string' },
          message: { type: 'string' },
          description: { type: 'string' },
          priority: { $ref: '#/components/schemas/Priority' },
          status: { $ref: '#/components/schemas/IncidentStatus' },
          tags: { type: 'array', items: { type: 'string' } },
          environment: { type: 'string' },
          impactedServices: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['entityRef', 'name', 'state'],
              properties: {
                entityRef: { type: 'string' },
                name: { type: 'string' },
                owner: { type: 'string' },
                state: { $ref: '#/components/schemas/ImpactState' },
              },
            },
          },
          responders: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['type', 'ref', 'name', 'state'],
              properties: {
                type: { type: 'string', enum: ['team', 'user'] },
                ref: { type: 'string' },
                name: { type: 'string' },
                role: { type: 'string' },
                alertId: { type: 'string' },
                state: {
                  type: 'string',
                  enum: ['paging', 'aware', 'not-paged', 'unknown'],
                },
              },
            },
          },
          alerts: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['alertId', 'message'],
              properties: {
                alertId: { type: 'string' },
                message: { type: 'string' },
              },
            },
          },
          createdAt: { $ref: '#/components/schemas/Moment' },
          createdBy: { type: 'string' },
          updatedAt: { $ref: '#/components/schemas/Moment' },
          impactStartedAt: { $ref: '#/components/schemas/Moment' },
          impactEndedAt: { $ref: '#/components/schemas/Moment' },
          resolvedAt: { $ref: '#/components/schemas/Moment' },
          closedAt: { $ref: '#/components/schemas/Moment' },
          postmortem: {
            type: 'object',
            additionalProperties: false,
            required: ['id', 'status'],
            properties: {
              id: { type: 'string' },
              status: { type: 'string', enum: ['draft', 'published'] },
            },
          },
        },
      },
      RelatedService: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'name', 'direction', 'hops', 'path', 'weight'],
        properties: {
          entityRef: { type: 'string' },
          name: { type: 'string' },
          owner: { type: 'string' },
          direction: { type: 'string', enum: ['uses', 'used-by'] },
          hops: { type: 'integer', minimum: 1 },
          path: { type: 'array', items: { type: 'string' } },
          weight: { type: 'number', minimum: 0, maximum: 1 },
        },
      },
      IncidentPreview: {
        type: 'object',
        additionalProperties: false,
        required: ['willPage', 'related', 'possibleDuplicates'],
        properties: {
          willPage: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['ref', 'name', 'because', 'onCall'],
              properties: {
                ref: { type: 'string' },
                name: { type: 'string' },
                because: { type: 'string' },
                onCall: { type: 'array', items: { type: 'string' } },
              },
            },
          },
          pagerUnavailable: { type: 'boolean' },
          related: {
            type: 'array',
            items: { $ref: '#/components/schemas/RelatedService' },
          },
          possibleDuplicates: {
            type: 'array',
            items: { $ref: '#/components/schemas/Incident' },
          },
        },
      },
      TimelineEntry: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'at', 'kind', 'text'],
        properties: {
          id: { type: 'string' },
          at: { $ref: '#/components/schemas/Moment' },
          kind: {
            type: 'string',
            enum: [
              'declared',
              'updated',
              'impacted-service',
              'responder',
              'alert',
              'cause',
              'deployment',
              'note',
              'resolved',
              'reopened',
              'closed',
              'postmortem',
            ],
          },
          text: { type: 'string' },
          actor: { type: 'string' },
        },
      },
      Commit: {
        type: 'object',
        additionalProperties: false,
        required: ['sha', 'message'],
        properties: {
          sha: { type: 'string', minLength: 1, maxLength: 100 },
          message: { type: 'string', maxLength: 20000 },
          author: { type: 'string', maxLength: 300 },
          url: { type: 'string', maxLength: 2000 },
        },
      },
      DeploymentInput: {
        type: 'object',
        required: ['service', 'environment', 'state', 'startedAt'],
        additionalProperties: false,
        properties: {
          service: {
            type: 'string',
            description: 'Entity reference, or the name of a Component.',
            minLength: 1,
            maxLength: 300,
          },
          environment: { $ref: '#/components/schemas/Environment' },
          state: { $ref: '#/components/schemas/DeploymentState' },
          externalId: { type: 'string', minLength: 1, maxLength: 200 },
          number: { type: 'string', maxLength: 100 },
          description: { $ref: '#/components/schemas/LongText' },
          url: { type: 'string', maxLength: 2000 },
          startedAt: { $ref: '#/components/schemas/Moment' },
          endedAt: { $ref: '#/components/schemas/Moment' },
          commits: {
            type: 'array',
            items: { $ref: '#/components/schemas/Commit' },
          },
          filesChanged: {
            type: 'array',
            items: { type: 'string', maxLength: 1000 },
          },
        },
      },
      Deployment: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'service',
          'serviceName',
          'environment',
          'state',
          'startedAt',
          'commits',
          'filesChanged',
        ],
        properties: {
          id: { type: 'string' },
          externalId: { type: 'string' },
          service: { type: 'string' },
          serviceName: { type: 'string' },
          environment: { type: 'string' },
          state: { $ref: '#/components/schemas/DeploymentState' },
          number: { type: 'string' },
          description: { type: 'string' },
          url: { type: 'string' },
          startedAt: { $ref: '#/components/schemas/Moment' },
          endedAt: { $ref: '#/components/schemas/Moment' },
          commits: {
            type: 'array',
            items: { $ref: '#/components/schemas/Commit' },
          },
          filesChanged: { type: 'array', items: { type: 'string' } },
        },
      },
      PotentialCause: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'incidentId',
          'deployment',
          'state',
          'addedBy',
          'addedAt',
        ],
        properties: {
          id: { type: 'string' },
          incidentId: { type: 'string' },
          deployment: { $ref: '#/components/schemas/Deployment' },
          commitSha: { type: 'string' },
          state: { $ref: '#/components/schemas/CauseState' },
          note: { type: 'string' },
          addedBy: { type: 'string' },
          addedAt: { $ref: '#/components/schemas/Moment' },
        },
      },
      Investigation: {
        type: 'object',
        additionalProperties: false,
        required: [
          'from',
          'to',
          'impactStartedAt',
          'environments',
          'tracks',
          'ranking',
          'causes',
        ],
        properties: {
          from: { $ref: '#/components/schemas/Moment' },
          to: { $ref: '#/components/schemas/Moment' },
          impactStartedAt: { $ref: '#/components/schemas/Moment' },
          environment: { type: 'string' },
          environments: { type: 'array', items: { type: 'string' } },
          tracks: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['entityRef', 'name', 'deployments', 'incidents'],
              properties: {
                entityRef: { type: 'string' },
                name: { type: 'string' },
                owner: { type: 'string' },
                related: { $ref: '#/components/schemas/RelatedService' },
                deployments: {
                  type: 'array',
                  items: { $ref: '#/components/schemas/Deployment' },
                },
                incidents: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['key', 'message', 'priority', 'startedAt'],
                    properties: {
                      key: { type: 'string' },
                      message: { type: 'string' },
                      priority: { $ref: '#/components/schemas/Priority' },
                      startedAt: { $ref: '#/components/schemas/Moment' },
                      endedAt: { $ref: '#/components/schemas/Moment' },
                    },
                  },
                },
              },
            },
          },
          ranking: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['deploymentId', 'score', 'likelihood', 'reasons'],
              properties: {
                deploymentId: { type: 'string' },
                score: { type: 'number' },
                likelihood: {
                  type: 'string',
                  enum: ['strong', 'possible', 'weak'],
                },
                reasons: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['signal', 'weight', 'text'],
                    properties: {
                      signal: {
                        type: 'string',
                        enum: [
                          'time',
                          'distance',
                          'environment',
                          'state',
                          'size',
                          'text',
                        ],
                      },
                      weight: { type: 'number' },
                      text: { type: 'string' },
                    },
                  },
                },
              },
            },
          },
          causes: {
            type: 'array',
            items: { $ref: '#/components/schemas/PotentialCause' },
          },
        },
      },
      SectionKey: {
        type: 'string',
        enum: [
          'summary',
          'leadup',
          'fault',
          'impact',
          'detection',
          'response',
          'timeline',
          'root-causes',
          'resolution',
          'lessons',
        ],
      },
      CalendarDate: {
        type: 'string',
        format: 'date',
        description: 'ISO 8601 calendar date.',
      },
      PostmortemChanges: {
        type: 'object',
        required: ['revision'],
        additionalProperties: false,
        properties: {
          revision: { type: 'integer', minimum: 1 },
          title: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
            pattern: '\\S',
          },
          lesson: { type: 'string', maxLength: 500 },
          owner: { $ref: '#/components/schemas/EntityRef' },
          sections: {
            type: 'array',
            maxItems: 10,
            items: {
              type: 'object',
              required: ['key', 'body'],
              additionalProperties: false,
              properties: {
                key: { $ref: '#/components/schemas/SectionKey' },
                body: { type: 'string', maxLength: 200000 },
              },
            },
          },
          actionItems: {
            type: 'array',
            maxItems: 200,
            items: {
              type: 'object',
              required: ['text', 'done'],
              additionalProperties: false,
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 100 },
                text: { type: 'string', minLength: 1, maxLength: 2000 },
                owner: { $ref: '#/components/schemas/EntityRef' },
                dueOn: { $ref: '#/components/schemas/CalendarDate' },
                done: { type: 'boolean' },
              },
            },
          },
        },
      },
      Postmortem: {
        type: 'object',
        additionalProperties: false,
        required: [
          'id',
          'incidentId',
          'incidentKey',
          'title',
          'status',
          'sections',
          'actionItems',
          'facts',
          'owner',
          'createdAt',
          'updatedAt',
          'revision',
        ],
        properties: {
          id: { type: 'string' },
          incidentId: { type: 'string' },
          incidentKey: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'string', enum: ['draft', 'published'] },
          lesson: { type: 'string' },
          sections: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['key', 'title', 'body'],
              properties: {
                key: { $ref: '#/components/schemas/SectionKey' },
                title: { type: 'string' },
                body: { type: 'string' },
              },
            },
          },
          actionItems: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'text', 'done'],
              properties: {
                id: { type: 'string' },
                text: { type: 'string' },
                owner: { type: 'string' },
                dueOn: { $ref: '#/components/schemas/CalendarDate' },
                done: { type: 'boolean' },
              },
            },
          },
          facts: {
            type: 'object',
            additionalProperties: false,
            required: [
              'priority',
              'impactStartedAt',
              'services',
              'responders',
              'causes',
            ],
            properties: {
              priority: { type: 'string' },
              impactStartedAt: { $ref: '#/components/schemas/Moment' },
              impactEndedAt: { $ref: '#/components/schemas/Moment' },
              services: {
                type: 'array',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['entityRef', 'name'],
                  properties: {
                    entityRef: { type: 'string' },
                    name: { type: 'string' },
                  },
                },
              },
              responders: { type: 'array', items: { type: 'string' } },
              causes: { type: 'array', items: { type: 'string' } },
            },
          },
          owner: { type: 'string' },
          createdAt: { $ref: '#/components/schemas/Moment' },
          updatedAt: { $ref: '#/components/schemas/Moment' },
          publishedAt: { $ref: '#/components/schemas/Moment' },
          publishedBy: { type: 'string' },
          revision: { type: 'integer', minimum: 1 },
        },
      },
      ServiceIncidents: {
        type: 'object',
        additionalProperties: false,
        required: ['entityRef', 'open', 'inherited', 'recentCount'],
        properties: {
          entityRef: { type: 'string' },
          open: {
            type: 'array',
            items: { $ref: '#/components/schemas/Incident' },
          },
          inherited: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['incident', 'via'],
              properties: {
                incident: { $ref: '#/components/schemas/Incident' },
                via: { $ref: '#/components/schemas/RelatedService' },
              },
            },
          },
          recentCount: { type: 'integer', minimum: 0 },
          lastDeployment: { $ref: '#/components/schemas/Deployment' },
        },
      },
    },
  },
};
