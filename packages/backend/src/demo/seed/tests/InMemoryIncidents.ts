import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Deployment,
  DeploymentInput,
  Incident,
  IncidentChanges,
  IncidentInput,
  Postmortem,
  PostmortemChanges,
  PotentialCause,
  TimelineEntry,
} from '@muster/backstage-plugin-incidents-common';
import { IncidentsOfTheSeed, Voice } from '../SeedContext';
import { Journal } from './Journal';

/** The part of incidents that the seed talks to, without a database; as strict about states as the real one. */
export class InMemoryIncidents implements IncidentsOfTheSeed {
  readonly deployments: Deployment[] = [];
  readonly incidents: Incident[] = [];
  readonly timeline: (TimelineEntry & { readonly incidentId: string })[] = [];
  readonly causes: PotentialCause[] = [];
  readonly postmortems: Postmortem[] = [];
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async recordDeployment(input: DeploymentInput): Promise<Deployment> {
    this.#journal.write(`deployment ${input.externalId}`);
    const deployment = {
      commits: [],
      filesChanged: [],
      ...input,
      id: `deployment-${this.deployments.length}`,
      serviceName: input.service,
    };
    this.deployments.push(deployment);
    return deployment;
  }

  async listDeployments(request: {
    readonly service?: string;
    readonly cursor?: string;
    readonly limit?: number;
  }) {
    const { service, cursor = '0', limit = 20 } = request;
    const from = Number(cursor);
    const all = this.deployments.filter(
      deployment => !service || deployment.service === service,
    );
    return {
      items: all.slice(from, from + limit),
      nextCursor: from + limit < all.length ? String(from + limit) : undefined,
    };
  }

  async listIncidents() {
    return { items: this.incidents };
  }

  async getIncident(id: string): Promise<Incident> {
    const incident = this.incidents.find(one => one.id === id);
    if (!incident) {
      throw new NotFoundError(`No incident ${id}`);
    }
    return incident;
  }

  async declareIncident(
    input: IncidentInput,
    voice?: Voice,
  ): Promise<Incident> {
    this.#journal.write(`incident ${input.message}`);
    const number = this.incidents.length + 1;
    const createdAt = input.declaredAt ?? '';
    const incident: Incident = {
      ...input,
      id: `incident-${number}`,
      number,
      key: `INC-${number}`,
      status: 'open',
      tags: input.tags ?? [],
      impactedServices: [],
      responders: [],
      alerts: (input.alertIds ?? []).map(alertId => ({ alertId, message: '' })),
      createdAt,
      createdBy: voice?.token ?? '',
      updatedAt: createdAt,
      impactStartedAt: input.impactStartedAt ?? '',
    };
    this.incidents.push(incident);
    return incident;
  }

  async updateIncident(id: string, changes: IncidentChanges) {
    return this.#change(id, 'update', 'open', changes);
  }

  async resolveIncident(id: string, { at }: { readonly at?: string }) {
    return this.#change(id, 'resolve', 'open', {
      status: 'resolved',
      resolvedAt: at,
    });
  }

  async closeIncident(id: string, { at }: { readonly at?: string }) {
    return this.#change(id, 'close', 'resolved', {
      status: 'closed',
      closedAt: at,
    });
  }

  async addResponder(
    id: string,
    input: { readonly ref: string; readonly role?: string },
  ): Promise<Incident> {
    const { responders } = await this.getIncident(id);
    const responder = {
      ...input,
      type: 'user' as const,
      name: input.ref,
      state: 'not-paged' as const,
    };
    return this.#change(id, 'responder', 'open', {
      responders: [...responders, responder],
    });
  }

  async getTimeline(id: string) {
    return this.timeline.filter(({ incidentId }) => incidentId === id);
  }

  async addTimelineEntry(
    incidentId: string,
    { text, at = '' }: { readonly text: string; readonly at?: string },
    voice?: Voice,
  ): Promise<TimelineEntry> {
    this.#journal.write(`timeline ${text}`);
    const id = `entry-${this.timeline.length}`;
    const actor = voice?.token;
    const entry = { id, incidentId, at, kind: 'note' as const, text, actor };
    this.timeline.push(entry);
    return entry;
  }

  async getInvestigation(id: string) {
    const { impactStartedAt } = await this.getIncident(id);
    const causes = this.causes.filter(({ incidentId }) => incidentId === id);
    return {
      from: '',
      to: '',
      impactStartedAt,
      environments: [],
      tracks: [],
      ranking: [],
      causes,
    };
  }

  async addPotentialCause(
    incidentId: string,
    input: {
      readonly deploymentId: string;
      readonly note?: string;
      readonly at?: string;
    },
    voice?: Voice,
  ): Promise<PotentialCause> {
    this.#journal.write(`cause of ${incidentId}`);
    const deployment = this.deployments.find(
      ({ id }) => id === input.deploymentId,
    );
    if (!deployment) {
      throw new NotFoundError(`No deployment ${input.deploymentId}`);
    }
    const cause: PotentialCause = {
      id: `cause-${this.causes.length}`,
      incidentId,
      deployment,
      state: 'potential',
      note: input.note,
      addedBy: voice?.token ?? '',
      addedAt: input.at ?? '',
    };
    this.causes.push(cause);
    return cause;
  }

  async updatePotentialCause(
    _: string,
    causeId: string,
    changes: { readonly state?: PotentialCause['state'] },
  ): Promise<PotentialCause> {
    this.#journal.write(`${changes.state} ${causeId}`);
    const index = this.causes.findIndex(({ id }) => id === causeId);
    this.causes[index] = { ...this.causes[index], ...changes };
    return this.causes[index];
  }

  async createPostmortem(
    incidentId: string,
    { at = '' }: { readonly at?: string } = {},
    voice?: Voice,
  ): Promise<Postmortem> {
    const existing = this.postmortems.find(
      postmortem => postmortem.incidentId === incidentId,
    );
    if (existing) {
      return existing;
    }
    const { key, message, priority, impactStartedAt } = await this.getIncident(
      incidentId,
    );
    this.#journal.write(`postmortem of ${key}`);
    const postmortem: Postmortem = {
      id: `postmortem-${this.postmortems.length}`,
      incidentId,
      incidentKey: key,
      title: message,
      status: 'draft',
      sections: [],
      actionItems: [],
      facts: {
        priority,
        impactStartedAt,
        services: [],
        responders: [],
        causes: [],
      },
      owner: voice?.token ?? '',
      createdAt: at,
      updatedAt: at,
      revision: 1,
    };
    this.postmortems.push(postmortem);
    return postmortem;
  }

  async updatePostmortem(
    id: string,
    changes: PostmortemChanges,
  ): Promise<Postmortem> {
    this.#journal.write(`text of ${id}`);
    const [index, postmortem] = this.#postmortem(id);
    if (postmortem.revision !== changes.revision) {
      throw new ConflictError(`Postmortem ${id} has changed`);
    }
    const { sections = [], actionItems = [], ...rest } = changes;
    this.postmortems[index] = {
      ...postmortem,
      ...rest,
      sections: sections.map(section => ({ ...section, title: section.key })),
      actionItems: actionItems.map((item, n) => ({ id: String(n), ...item })),
      revision: postmortem.revision + 1,
    };
    return this.postmortems[index];
  }

  async publishPostmortem(
    id: string,
    { at }: { readonly at?: string },
    voice?: Voice,
  ): Promise<Postmortem> {
    this.#journal.write(`publish ${id}`);
    const [index, postmortem] = this.#postmortem(id);
    this.postmortems[index] = {
      ...postmortem,
      status: 'published',
      publishedAt: at,
      publishedBy: voice?.token,
    };
    return this.postmortems[index];
  }

  #postmortem(id: string): readonly [number, Postmortem] {
    const index = this.postmortems.findIndex(one => one.id === id);
    if (this.postmortems[index]?.status !== 'draft') {
      throw new ConflictError(`Postmortem ${id} is not a draft`);
    }
    return [index, this.postmortems[index]];
  }

  async #change(
    id: string,
    what: string,
    expected: Incident['status'],
    changes: Partial<Incident>,
  ): Promise<Incident> {
    this.#journal.write(`${what} ${id}`);
    const incident = await this.getIncident(id);
    if (incident.status !== expected) {
      throw new ConflictError(`Incident ${id} is ${incident.status}`);
    }
    const changed = { ...incident, ...changes };
    this.incidents[this.incidents.indexOf(incident)] = changed;
    return changed;
  }
}
