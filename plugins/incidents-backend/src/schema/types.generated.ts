// Generated from openapi.yaml by `yarn generate`. Edit that file instead.
export interface paths {
  '/incidents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Incidents, newest first */
    get: operations['listIncidents'];
    put?: never;
    /** Declare an incident, which pages people */
    post: operations['declareIncident'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What would happen; nothing happens */
    post: operations['previewIncident'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    /** One incident */
    get: operations['getIncident'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Edit an incident; absent fields stay as they are */
    patch: operations['updateIncident'];
    trace?: never;
  };
  '/incidents/{incidentId}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Trouble is over; pages stop */
    post: operations['resolveIncident'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Trouble is not over after all */
    post: operations['reopenIncident'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}/close': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Nothing is left to do; final */
    post: operations['closeIncident'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    /** What happened, earliest first */
    get: operations['getTimeline'];
    put?: never;
    /** Write something into the timeline */
    post: operations['addTimelineEntry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}/impacted-services': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    get?: never;
    /** Say that a service is impacted, or is not */
    put: operations['setImpactedService'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}/responders': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Call in a team or a person, or give a role */
    post: operations['addResponder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}/related-services': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    /** Services near the impacted ones, nearest first */
    get: operations['getRelatedServices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}/investigation': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    /** Deployments around the start of the impact, ranked */
    get: operations['getInvestigation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}/potential-causes': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Suspect a deployment, or one commit of it */
    post: operations['addPotentialCause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/incidents/{incidentId}/potential-causes/{causeId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
        causeId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Confirm a cause, rule it out, or note why */
    patch: operations['updatePotentialCause'];
    trace?: never;
  };
  '/incidents/{incidentId}/postmortem': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begin the postmortem of a resolved incident, prefilled */
    post: operations['createPostmortem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/deployments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Deployments, newest first */
    get: operations['listDeployments'];
    put?: never;
    /** Record a deployment; the same externalId of a service again updates it */
    post: operations['recordDeployment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/postmortems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The archive, newest first */
    get: operations['listPostmortems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/postmortems/{postmortemId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        postmortemId: components['parameters']['postmortemId'];
      };
      cookie?: never;
    };
    /** One postmortem */
    get: operations['getPostmortem'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Edit a postmortem; the revision that was edited must be the newest */
    patch: operations['updatePostmortem'];
    trace?: never;
  };
  '/postmortems/{postmortemId}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        postmortemId: components['parameters']['postmortemId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let everybody find it */
    post: operations['publishPostmortem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/services': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything the card of a service asks */
    get: operations['getServiceIncidents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Error: {
      error: {
        name: string;
        message: string;
      };
    };
    /** @description kind:namespace/name */
    EntityRef: string;
    EntityRefs: components['schemas']['EntityRef'][];
    AlertIds: string[];
    /**
     * Format: date-time
     * @description ISO 8601 with offset.
     */
    Moment: string;
    Message: string;
    SomeText: string;
    LongText: string;
    Environment: string;
    Tags: string[];
    /** @enum {string} */
    Priority: 'P1' | 'P2' | 'P3' | 'P4' | 'P5';
    /** @enum {string} */
    IncidentStatus: 'open' | 'resolved' | 'closed';
    /** @enum {string} */
    ImpactState: 'suggested' | 'confirmed' | 'cleared';
    /** @enum {string} */
    CauseState: 'potential' | 'confirmed' | 'ruled-out';
    /** @enum {string} */
    DeploymentState: 'started' | 'successful' | 'failed' | 'rolled-back';
    IncidentInput: {
      message: components['schemas']['Message'];
      description?: components['schemas']['LongText'];
      priority: components['schemas']['Priority'];
      environment?: components['schemas']['Environment'];
      impactedServices: components['schemas']['EntityRefs'];
      tags?: components['schemas']['Tags'];
      alertIds?: components['schemas']['AlertIds'];
      responders?: components['schemas']['EntityRefs'];
      pageOwners?: boolean;
      impactStartedAt?: components['schemas']['Moment'];
      declaredAt?: components['schemas']['Moment'];
      externalId?: string;
    };
    Incident: {
      id: string;
      number: number;
      key: string;
      message: string;
      description?: string;
      priority: components['schemas']['Priority'];
      status: components['schemas']['IncidentStatus'];
      tags: string[];
      environment?: string;
      impactedServices: {
        entityRef: string;
        name: string;
        owner?: string;
        state: components['schemas']['ImpactState'];
      }[];
      responders: {
        /** @enum {string} */
        type: 'team' | 'user';
        ref: string;
        name: string;
        role?: string;
        alertId?: string;
        /** @enum {string} */
        state: 'paging' | 'aware' | 'not-paged' | 'unknown';
      }[];
      alerts: {
        alertId: string;
        message: string;
      }[];
      createdAt: components['schemas']['Moment'];
      createdBy: string;
      updatedAt: components['schemas']['Moment'];
      impactStartedAt: components['schemas']['Moment'];
      impactEndedAt?: components['schemas']['Moment'];
      resolvedAt?: components['schemas']['Moment'];
      closedAt?: components['schemas']['Moment'];
      postmortem?: {
        id: string;
        /** @enum {string} */
        status: 'draft' | 'published';
      };
    };
    RelatedService: {
      entityRef: string;
      name: string;
      owner?: string;
      /** @enum {string} */
      direction: 'uses' | 'used-by';
      hops: number;
      path: string[];
      weight: number;
    };
    IncidentPreview: {
      willPage: {
        ref: string;
        name: string;
        because: string;
        onCall: string[];
      }[];
      pagerUnavailable?: boolean;
      related: components['schemas']['RelatedService'][];
      possibleDuplicates: components['schemas']['Incident'][];
    };
    TimelineEntry: {
      id: string;
      at: components['schemas']['Moment'];
      /** @enum {string} */
      kind:
        | 'declared'
        | 'updated'
        | 'impacted-service'
        | 'responder'
        | 'alert'
        | 'cause'
        | 'deployment'
        | 'note'
        | 'resolved'
        | 'reopened'
        | 'closed'
        | 'postmortem';
      text: string;
      actor?: string;
    };
    Commit: {
      sha: string;
      message: string;
      author?: string;
      url?: string;
    };
    DeploymentInput: {
      /** @description Entity reference, or the name of a Component. */
      service: string;
      environment: components['schemas']['Environment'];
      state: components['schemas']['DeploymentState'];
      externalId?: string;
      number?: string;
      description?: components['schemas']['LongText'];
      url?: string;
      startedAt: components['schemas']['Moment'];
      endedAt?: components['schemas']['Moment'];
      commits?: components['schemas']['Commit'][];
      filesChanged?: string[];
    };
    Deployment: {
      id: string;
      externalId?: string;
      service: string;
      serviceName: string;
      environment: string;
      state: components['schemas']['DeploymentState'];
      number?: string;
      description?: string;
      url?: string;
      startedAt: components['schemas']['Moment'];
      endedAt?: components['schemas']['Moment'];
      commits: components['schemas']['Commit'][];
      filesChanged: string[];
    };
    PotentialCause: {
      id: string;
      incidentId: string;
      deployment: components['schemas']['Deployment'];
      commitSha?: string;
      state: components['schemas']['CauseState'];
      note?: string;
      addedBy: string;
      addedAt: components['schemas']['Moment'];
    };
    Investigation: {
      from: components['schemas']['Moment'];
      to: components['schemas']['Moment'];
      impactStartedAt: components['schemas']['Moment'];
      environment?: string;
      environments: string[];
      tracks: {
        entityRef: string;
        name: string;
        owner?: string;
        related?: components['schemas']['RelatedService'];
        deployments: components['schemas']['Deployment'][];
        incidents: {
          key: string;
          message: string;
          priority: components['schemas']['Priority'];
          startedAt: components['schemas']['Moment'];
          endedAt?: components['schemas']['Moment'];
        }[];
      }[];
      ranking: {
        deploymentId: string;
        score: number;
        /** @enum {string} */
        likelihood: 'strong' | 'possible' | 'weak';
        reasons: {
          /** @enum {string} */
          signal:
            | 'time'
            | 'distance'
            | 'environment'
            | 'state'
            | 'size'
            | 'text';
          weight: number;
          text: string;
        }[];
      }[];
      causes: components['schemas']['PotentialCause'][];
    };
    /** @enum {string} */
    SectionKey:
      | 'summary'
      | 'leadup'
      | 'fault'
      | 'impact'
      | 'detection'
      | 'response'
      | 'timeline'
      | 'root-causes'
      | 'resolution'
      | 'lessons';
    /**
     * Format: date
     * @description ISO 8601 calendar date.
     */
    CalendarDate: string;
    PostmortemChanges: {
      revision: number;
      title?: string;
      lesson?: string;
      owner?: components['schemas']['EntityRef'];
      sections?: {
        key: components['schemas']['SectionKey'];
        body: string;
      }[];
      actionItems?: {
        id?: string;
        text: string;
        owner?: components['schemas']['EntityRef'];
        dueOn?: components['schemas']['CalendarDate'];
        done: boolean;
      }[];
    };
    Postmortem: {
      id: string;
      incidentId: string;
      incidentKey: string;
      title: string;
      /** @enum {string} */
      status: 'draft' | 'published';
      lesson?: string;
      sections: {
        key: components['schemas']['SectionKey'];
        title: string;
        body: string;
      }[];
      actionItems: {
        id: string;
        text: string;
        owner?: string;
        dueOn?: components['schemas']['CalendarDate'];
        done: boolean;
      }[];
      facts: {
        priority: string;
        impactStartedAt: components['schemas']['Moment'];
        impactEndedAt?: components['schemas']['Moment'];
        services: {
          entityRef: string;
          name: string;
        }[];
        responders: string[];
        causes: string[];
      };
      owner: string;
      createdAt: components['schemas']['Moment'];
      updatedAt: components['schemas']['Moment'];
      publishedAt?: components['schemas']['Moment'];
      publishedBy?: string;
      revision: number;
    };
    ServiceIncidents: {
      entityRef: string;
      open: components['schemas']['Incident'][];
      inherited: {
        incident: components['schemas']['Incident'];
        via: components['schemas']['RelatedService'];
      }[];
      recentCount: number;
      lastDeployment?: components['schemas']['Deployment'];
    };
  };
  responses: {
    /** @description What went wrong */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The incident */
    Incident: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Incident'];
      };
    };
    /** @description The potential cause */
    PotentialCause: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['PotentialCause'];
      };
    };
    /** @description The postmortem */
    Postmortem: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Postmortem'];
      };
    };
  };
  parameters: {
    /** @description The nextCursor of the part before. */
    cursor: string;
    limit: number;
    incidentId: string;
    postmortemId: string;
  };
  requestBodies: {
    NoteAndMoment: {
      content: {
        'application/json': {
          note?: components['schemas']['LongText'];
          at?: components['schemas']['Moment'];
        };
      };
    };
  };
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listIncidents: {
    parameters: {
      query?: {
        /** @description The nextCursor of the part before. */
        cursor?: components['parameters']['cursor'];
        limit?: components['parameters']['limit'];
        status?: components['schemas']['IncidentStatus'][];
        priority?: components['schemas']['Priority'][];
        /** @description Entity reference of an impacted service. */
        service?: string;
        /** @description Entity reference of an owner of an impacted service. */
        team?: string;
        /** @description Free text in key, message, description and tags. */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One part of the list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Incident'][];
            nextCursor?: string;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  declareIncident: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IncidentInput'];
      };
    };
    responses: {
      /** @description The incident that the externalId named already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Incident'];
        };
      };
      /** @description The new incident */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Incident'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  previewIncident: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          priority: components['schemas']['Priority'];
          impactedServices: components['schemas']['EntityRefs'];
          responders?: components['schemas']['EntityRefs'];
          alertIds?: components['schemas']['AlertIds'];
        };
      };
    };
    responses: {
      /** @description The preview */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IncidentPreview'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  getIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Incident'];
      default: components['responses']['Error'];
    };
  };
  updateIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          message?: components['schemas']['Message'];
          description?: components['schemas']['LongText'];
          priority?: components['schemas']['Priority'];
          environment?: components['schemas']['Environment'];
          tags?: components['schemas']['Tags'];
          impactStartedAt?: components['schemas']['Moment'];
          impactEndedAt?: components['schemas']['Moment'];
          at?: components['schemas']['Moment'];
        };
      };
    };
    responses: {
      200: components['responses']['Incident'];
      default: components['responses']['Error'];
    };
  };
  resolveIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['NoteAndMoment'];
    responses: {
      200: components['responses']['Incident'];
      default: components['responses']['Error'];
    };
  };
  reopenIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          note?: components['schemas']['LongText'];
        };
      };
    };
    responses: {
      200: components['responses']['Incident'];
      default: components['responses']['Error'];
    };
  };
  closeIncident: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['NoteAndMoment'];
    responses: {
      200: components['responses']['Incident'];
      default: components['responses']['Error'];
    };
  };
  getTimeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['TimelineEntry'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  addTimelineEntry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: components['schemas']['SomeText'];
          at?: components['schemas']['Moment'];
        };
      };
    };
    responses: {
      /** @description The entry */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineEntry'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  setImpactedService: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          entityRef: components['schemas']['EntityRef'];
          state: components['schemas']['ImpactState'];
        };
      };
    };
    responses: {
      200: components['responses']['Incident'];
      default: components['responses']['Error'];
    };
  };
  addResponder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          ref: components['schemas']['EntityRef'];
          role?: string;
          page?: boolean;
          at?: components['schemas']['Moment'];
        };
      };
    };
    responses: {
      200: components['responses']['Incident'];
      default: components['responses']['Error'];
    };
  };
  getRelatedServices: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The services */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RelatedService'][];
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  getInvestigation: {
    parameters: {
      query?: {
        /** @description How long the window is. It ends one hour after the impact started, or now. */
        hours?: 24 | 48 | 168;
        /** @description Absent means the environment of the incident, and * means all. */
        environment?: string;
      };
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The investigation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Investigation'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  addPotentialCause: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          deploymentId: string;
          commitSha?: string;
          note?: components['schemas']['LongText'];
          at?: components['schemas']['Moment'];
        };
      };
    };
    responses: {
      201: components['responses']['PotentialCause'];
      default: components['responses']['Error'];
    };
  };
  updatePotentialCause: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
        causeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          state?: components['schemas']['CauseState'];
          note?: components['schemas']['LongText'];
          at?: components['schemas']['Moment'];
        };
      };
    };
    responses: {
      200: components['responses']['PotentialCause'];
      default: components['responses']['Error'];
    };
  };
  createPostmortem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        incidentId: components['parameters']['incidentId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          at?: components['schemas']['Moment'];
        };
      };
    };
    responses: {
      /** @description The postmortem that exists already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Postmortem'];
        };
      };
      /** @description The new postmortem */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Postmortem'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listDeployments: {
    parameters: {
      query?: {
        /** @description The nextCursor of the part before. */
        cursor?: components['parameters']['cursor'];
        limit?: components['parameters']['limit'];
        service?: string;
        environment?: string;
        /** @description Started at this moment or later. */
        from?: string;
        /** @description Started before this moment. */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One part of the list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Deployment'][];
            nextCursor?: string;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  recordDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeploymentInput'];
      };
    };
    responses: {
      /** @description The updated deployment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Deployment'];
        };
      };
      /** @description The new deployment */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Deployment'];
        };
      };
      default: components['responses']['Error'];
    };
  };
  listPostmortems: {
    parameters: {
      query?: {
        /** @description The nextCursor of the part before. */
        cursor?: components['parameters']['cursor'];
        limit?: components['parameters']['limit'];
        /** @description Free text in title, lesson, sections and names of services. */
        text?: string;
        service?: string;
        /** @description Default published. */
        status?: 'draft' | 'published';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One part of the list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Postmortem'][];
            nextCursor?: string;
          };
        };
      };
      default: components['responses']['Error'];
    };
  };
  getPostmortem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        postmortemId: components['parameters']['postmortemId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Postmortem'];
      default: components['responses']['Error'];
    };
  };
  updatePostmortem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        postmortemId: components['parameters']['postmortemId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostmortemChanges'];
      };
    };
    responses: {
      200: components['responses']['Postmortem'];
      default: components['responses']['Error'];
    };
  };
  publishPostmortem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        postmortemId: components['parameters']['postmortemId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          at?: components['schemas']['Moment'];
        };
      };
    };
    responses: {
      200: components['responses']['Postmortem'];
      default: components['responses']['Error'];
    };
  };
  getServiceIncidents: {
    parameters: {
      query: {
        /** @description Entity reference of the service. */
        ref: components['schemas']['EntityRef'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The incidents of the service */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServiceIncidents'];
        };
      };
      default: components['responses']['Error'];
    };
  };
}
