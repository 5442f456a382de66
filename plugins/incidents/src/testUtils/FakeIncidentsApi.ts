import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Deployment,
  DeploymentInput,
  ImpactedService,
  Incident,
  IncidentChanges,
  IncidentInput,
  IncidentPreview,
  IncidentsApi,
  Investigation,
  Postmortem,
  PostmortemChanges,
  PotentialCause,
  RelatedService,
  ServiceIncidents,
  TimelineEntry,
} from '@muster/backstage-plugin-incidents-common';
import { CursorPage } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { banclyIncidentsWorld } from './banclyIncidentsWorld';
import { fakeDeployment, fakeIncident, fakePostmortem } from './fakeIncident';
import { fakeInvestigation } from './fakeInvestigation';
import { FakeIncidentsWorld, FakeService } from './FakeIncidentsWorld';
import { changePostmortem, matchesIncident } from './fakeRules';

type Paging = { readonly cursor?: string; readonly limit?: number };

/**
 * The incidents backend in memory, for tests and for looking at screens: it tells the story of the bank Bancly
 * unless told another, and changes as the real one would.
 *
 * @public
 */
export class FakeIncidentsApi implements IncidentsApi {
  /** What it knows at this moment; replace it to tell another story. */
  world: FakeIncidentsWorld;
  /** Every call, in order: the method's name and its arguments. */
  readonly calls: (readonly [method: string, ...args: readonly unknown[]])[] =
    [];
  readonly #clock: () => DateTime;
  readonly #failures = new Map<string, Error>();
  #lastId = 100;

  constructor(options: {
    readonly clock: () => DateTime;
    readonly world?: Partial<FakeIncidentsWorld>;
  }) {
    this.#clock = options.clock;
    this.world = { ...banclyIncidentsWorld(options.clock()), ...options.world };
  }

  /** Every later call of a method fails with this error; without an error it works again. */
  failWith(method: keyof IncidentsApi, error: Error | undefined): void {
    if (error) {
      this.#failures.set(method, error);
    } else {
      this.#failures.delete(method);
    }
  }

  /** The arguments of every call of one method. */
  callsOf(method: keyof IncidentsApi): readonly (readonly unknown[])[] {
    return this.calls
      .filter(([name]) => name === method)
      .map(([, ...args]) => args);
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.listIncidents} */
  async listIncidents(
    request: Parameters<IncidentsApi['listIncidents']>[0],
  ): Promise<CursorPage<Incident>> {
    this.#called('listIncidents', request);
    const found = this.world.incidents.filter(incident =>
      matchesIncident(incident, request),
    );
    return pageOf(found, request);
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.getIncident} */
  async getIncident(id: string): Promise<Incident> {
    this.#called('getIncident', id);
    return this.#incident(id);
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.previewIncident} */
  async previewIncident(
    input: Pick<
      IncidentInput,
      'priority' | 'impactedServices' | 'responders' | 'alertIds'
    >,
  ): Promise<IncidentPreview> {
    this.#called('previewIncident', input);
    const impacted = input.impactedServices.map(ref => this.#service(ref));
    return {
      willPage: this.#owners(impacted),
      related: input.impactedServices.flatMap(
        ref => this.world.related[ref] ?? [],
      ),
      possibleDuplicates: this.world.incidents.filter(
        incident =>
          incident.status === 'open' &&
          incident.impactedServices.some(service =>
            input.impactedServices.includes(service.entityRef),
          ),
      ),
    };
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.declareIncident} */
  async declareIncident(input: IncidentInput): Promise<Incident> {
    this.#called('declareIncident', input);
    const highest = Math.max(
      0,
      ...this.world.incidents.map(incident => incident.number),
    );
    const impacted = input.impactedServices.map(ref => this.#service(ref));
    const incident = fakeIncident({
      number: highest + 1,
      message: input.message,
      description: input.description,
      priority: input.priority,
      environment: input.environment,
      impactedServices: impacted.map(({ entityRef, name, owner }) => ({
        entityRef,
        name,
        owner,
        state: 'confirmed',
      })),
      responders: this.#owners(impacted).map(({ ref, name }) => ({
        type: 'team',
        ref,
        name,
        state: 'paging',
      })),
      createdAt: this.#now(),
      createdBy: this.world.me,
    });
    const incidents = [incident, ...this.world.incidents];
    this.world = { ...this.world, incidents };
    this.#log(incident.id, 'declared', 'Incident declared.');
    return incident;
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.updateIncident} */
  async updateIncident(
    id: string,
    changes: IncidentChanges,
  ): Promise<Incident> {
    this.#called('updateIncident', id, changes);
    return this.#change(id, changes, 'updated', 'Incident edited.');
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.resolveIncident} */
  async resolveIncident(
    id: string,
    input: { readonly note?: string; readonly at?: string },
  ): Promise<Incident> {
    this.#called('resolveIncident', id, input);
    const at = input.at ?? this.#now();
    const { impactEndedAt = at } = this.#incident(id);
    const changes = {
      status: 'resolved',
      resolvedAt: at,
      impactEndedAt,
    } as const;
    return this.#change(id, changes, 'resolved', input.note ?? 'Resolved.');
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.reopenIncident} */
  async reopenIncident(
    id: string,
    input: { readonly note?: string },
  ): Promise<Incident> {
    this.#called('reopenIncident', id, input);
    const changes = {
      status: 'open',
      resolvedAt: undefined,
      impactEndedAt: undefined,
    } as const;
    return this.#change(id, changes, 'reopened', input.note ?? 'Reopened.');
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.closeIncident} */
  async closeIncident(
    id: string,
    input: { readonly note?: string; readonly at?: string },
  ): Promise<Incident> {
    this.#called('closeIncident', id, input);
    const changes = { status: 'closed', closedAt: this.#now() } as const;
    return this.#change(id, changes, 'closed', input.note ?? 'Closed.');
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.getTimeline} */
  async getTimeline(id: string): Promise<readonly TimelineEntry[]> {
    this.#called('getTimeline', id);
    return this.world.timelines[this.#incident(id).id] ?? [];
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.addTimelineEntry} */
  async addTimelineEntry(
    id: string,
    input: { readonly text: string; readonly at?: string },
  ): Promise<TimelineEntry> {
    this.#called('addTimelineEntry', id, input);
    return this.#log(this.#incident(id).id, 'note', input.text, input.at);
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.setImpactedService} */
  async setImpactedService(
    id: string,
    input: Pick<ImpactedService, 'entityRef' | 'state'>,
  ): Promise<Incident> {
    this.#called('setImpactedService', id, input);
    const { impactedServices } = this.#incident(id);
    const { entityRef, name, owner } = this.#service(input.entityRef);
    const changed = { entityRef, name, owner, state: input.state };
    const isKnown = impactedServices.some(
      service => service.entityRef === entityRef,
    );
    const services = isKnown
      ? impactedServices.map(service =>
          service.entityRef === entityRef ? changed : service,
        )
      : [...impactedServices, changed];
    const text = `${name} is ${input.state}.`;
    return this.#change(
      id,
      { impactedServices: services },
      'impacted-service',
      text,
    );
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.addResponder} */
  async addResponder(
    id: string,
    input: {
      readonly ref: string;
      readonly role?: string;
      readonly page?: boolean;
    },
  ): Promise<Incident> {
    this.#called('addResponder', id, input);
    const { ref, role, page = true } = input;
    const name = ref.split('/')[1] ?? ref;
    const { responders } = this.#incident(id);
    const responder = {
      type: ref.startsWith('user:') ? 'user' : 'team',
      ref,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      role,
      state: page ? 'paging' : 'not-paged',
    } as const;
    return this.#change(
      id,
      { responders: [...responders.filter(r => r.ref !== ref), responder] },
      'responder',
      `${responder.name} called in.`,
    );
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.getRelatedServices} */
  async getRelatedServices(id: string): Promise<readonly RelatedService[]> {
    this.#called('getRelatedServices', id);
    return this.#incident(id).impactedServices.flatMap(
      service => this.world.related[service.entityRef] ?? [],
    );
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.getInvestigation} */
  async getInvestigation(
    id: string,
    request: { readonly hours?: number; readonly environment?: string },
  ): Promise<Investigation> {
    this.#called('getInvestigation', id, request);
    return fakeInvestigation({
      world: this.world,
      incident: this.#incident(id),
      now: this.#clock(),
      ...request,
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.addPotentialCause} */
  async addPotentialCause(
    id: string,
    input: {
      readonly deploymentId: string;
      readonly commitSha?: string;
      readonly note?: string;
    },
  ): Promise<PotentialCause> {
    this.#called('addPotentialCause', id, input);
    const { deploymentId, commitSha, note } = input;
    const cause: PotentialCause = {
      id: this.#newId('cause'),
      incidentId: this.#incident(id).id,
      deployment: find(this.world.deployments, deploymentId, 'deployment'),
      commitSha,
      note,
      state: 'potential',
      addedBy: this.world.me,
      addedAt: this.#now(),
    };
    this.world = { ...this.world, causes: [...this.world.causes, cause] };
    return cause;
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.updatePotentialCause} */
  async updatePotentialCause(
    id: string,
    causeId: string,
    changes: Partial<Pick<PotentialCause, 'state' | 'note'>>,
  ): Promise<PotentialCause> {
    this.#called('updatePotentialCause', id, causeId, changes);
    const cause = { ...find(this.world.causes, causeId, 'cause'), ...changes };
    const causes = this.world.causes.map(other =>
      other.id === causeId ? cause : other,
    );
    this.world = { ...this.world, causes };
    return cause;
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.recordDeployment} */
  async recordDeployment(input: DeploymentInput): Promise<Deployment> {
    this.#called('recordDeployment', input);
    const { entityRef, name } = this.#service(input.service);
    const deployment = fakeDeployment({
      ...input,
      id: this.#newId('deployment'),
      service: entityRef,
      serviceName: name,
    });
    const deployments = [...this.world.deployments, deployment];
    this.world = { ...this.world, deployments };
    return deployment;
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.listDeployments} */
  async listDeployments(
    request: Parameters<IncidentsApi['listDeployments']>[0],
  ): Promise<CursorPage<Deployment>> {
    this.#called('listDeployments', request);
    const { service, environment, from = '', to = '9' } = request;
    const found = this.world.deployments
      .filter(item => !service || item.service === service)
      .filter(item => !environment || item.environment === environment)
      .filter(item => item.startedAt >= from && item.startedAt < to)
      .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    return pageOf(found, request);
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.createPostmortem} */
  async createPostmortem(incidentId: string): Promise<Postmortem> {
    this.#called('createPostmortem', incidentId);
    const incident = this.#incident(incidentId);
    const postmortem = fakePostmortem({
      id: this.#newId('pm'),
      incidentId: incident.id,
      incidentKey: incident.key,
      title: incident.message,
      createdAt: this.#now(),
      owner: this.world.me,
      sections: this.world.postmortems[0]?.sections ?? [],
    });
    const postmortems = [postmortem, ...this.world.postmortems];
    this.world = { ...this.world, postmortems };
    const link = { id: postmortem.id, status: 'draft' } as const;
    this.#change(incidentId, { postmortem: link }, 'postmortem', 'Draft made.');
    return postmortem;
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.listPostmortems} */
  async listPostmortems(
    request: Parameters<IncidentsApi['listPostmortems']>[0],
  ): Promise<CursorPage<Postmortem>> {
    this.#called('listPostmortems', request);
    const { text = '', service, status = 'published' } = request;
    const found = this.world.postmortems
      .filter(item => item.status === status)
      .filter(
        item =>
          !service ||
          item.facts.services.some(({ entityRef }) => entityRef === service),
      )
      .filter(item =>
        JSON.stringify(item).toLowerCase().includes(text.toLowerCase()),
      );
    return pageOf(found, request);
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.getPostmortem} */
  async getPostmortem(id: string): Promise<Postmortem> {
    this.#called('getPostmortem', id);
    return find(this.world.postmortems, id, 'postmortem');
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.updatePostmortem} */
  async updatePostmortem(
    id: string,
    changes: PostmortemChanges,
  ): Promise<Postmortem> {
    this.#called('updatePostmortem', id, changes);
    const before = find(this.world.postmortems, id, 'postmortem');
    if (changes.revision !== before.revision) {
      throw new ConflictError(
        `Postmortem ${id} is at revision ${before.revision}, not ${changes.revision}`,
      );
    }
    return this.replacePostmortem(
      changePostmortem(before, changes, () => this.#newId('action')),
    );
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.publishPostmortem} */
  async publishPostmortem(
    id: string,
    input: { readonly at?: string },
  ): Promise<Postmortem> {
    this.#called('publishPostmortem', id, input);
    const before = find(this.world.postmortems, id, 'postmortem');
    return this.replacePostmortem({
      ...before,
      status: 'published',
      publishedAt: input.at ?? this.#now(),
      publishedBy: this.world.me,
      revision: before.revision + 1,
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-incidents-common#IncidentsApi.getServiceIncidents} */
  async getServiceIncidents(entityRef: string): Promise<ServiceIncidents> {
    this.#called('getServiceIncidents', entityRef);
    const { incidents, deployments } = this.world;
    const open = incidents.filter(({ status }) => status === 'open');
    const { uses } = this.#service(entityRef);
    const inherited = uses.flatMap(used =>
      open
        .filter(incident => impacts(incident, used))
        .filter(incident => !impacts(incident, entityRef))
        .map(incident => ({ incident, via: viaOf(entityRef, used) })),
    );
    return {
      entityRef,
      open: open.filter(incident => impacts(incident, entityRef)),
      inherited,
      recentCount: incidents.filter(incident => impacts(incident, entityRef))
        .length,
      lastDeployment: deployments
        .filter(deployment => deployment.service === entityRef)
        .sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0],
    };
  }

  /** Somebody else changes a postmortem. */
  replacePostmortem(postmortem: Postmortem): Postmortem {
    const postmortems = this.world.postmortems.map(other =>
      other.id === postmortem.id ? postmortem : other,
    );
    this.world = { ...this.world, postmortems };
    return postmortem;
  }

  #called(method: keyof IncidentsApi, ...args: readonly unknown[]): void {
    this.calls.push([method, ...args]);
    const failure = this.#failures.get(method);
    if (failure) {
      throw failure;
    }
  }

  #incident(id: string): Incident {
    const incident = this.world.incidents.find(
      other => other.id === id || other.key === id,
    );
    if (!incident) {
      throw new NotFoundError(`No incident ${id}`);
    }
    return incident;
  }

  #service(entityRef: string): FakeService {
    const known = this.world.services.find(
      service => service.entityRef === entityRef,
    );
    const name = entityRef.split('/')[1] ?? entityRef;
    return known ?? { entityRef, name, uses: [] };
  }

  #owners(services: readonly FakeService[]): IncidentPreview['willPage'] {
    const owned = services.flatMap(({ name, owner }) =>
      owner ? [{ name, owner }] : [],
    );
    const owners = [...new Set(owned.map(({ owner }) => owner))];
    return owners.map(ref => {
      const short = ref.split('/')[1] ?? ref;
      const names = owned.filter(item => item.owner === ref);
      return {
        ref,
        name: short.charAt(0).toUpperCase() + short.slice(1),
        because: `owner of ${names.map(item => item.name).join(', ')}`,
        onCall: this.world.onCall[ref] ?? [],
      };
    });
  }

  #change(
    id: string,
    changes: Partial<Incident>,
    kind: TimelineEntry['kind'],
    text: string,
  ): Incident {
    const before = this.#incident(id);
    const after = { ...before, ...changes, updatedAt: this.#now() };
    const incidents = this.world.incidents.map(other =>
      other.id === before.id ? after : other,
    );
    this.world = { ...this.world, incidents };
    this.#log(before.id, kind, text);
    return after;
  }

  #log(
    incidentId: string,
    kind: TimelineEntry['kind'],
    text: string,
    at: string = this.#now(),
  ): TimelineEntry {
    const entry = {
      id: this.#newId('entry'),
      at,
      kind,
      text,
      actor: this.world.me,
    };
    const before = this.world.timelines[incidentId] ?? [];
    const timelines = {
      ...this.world.timelines,
      [incidentId]: [...before, entry],
    };
    this.world = { ...this.world, timelines };
    return entry;
  }

  #now(): string {
    return this.#clock().toUTC().toISO() ?? '';
  }

  #newId(what: string): string {
    this.#lastId += 1;
    return `${what}-${this.#lastId}`;
  }
}

function impacts(incident: Incident, entityRef: string): boolean {
  return incident.impactedServices.some(
    service => service.entityRef === entityRef && service.state !== 'cleared',
  );
}

function viaOf(entityRef: string, used: string): RelatedService {
  return {
    entityRef: used,
    name: used.split('/')[1] ?? used,
    direction: 'uses',
    hops: 1,
    path: [entityRef, used],
    weight: 1,
  };
}

function find<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  what: string,
): T {
  const found = items.find(item => item.id === id);
  if (!found) {
    throw new NotFoundError(`No ${what} ${id}`);
  }
  return found;
}

function pageOf<T>(items: readonly T[], request: Paging): CursorPage<T> {
  const { cursor = '0', limit = 50 } = request;
  const start = Number(cursor);
  const end = start + limit;
  return {
    items: items.slice(start, end),
    nextCursor: end < items.length ? String(end) : undefined,
  };
}
