import {
  CursorPage,
  PluginHttp,
  PluginHttpOptions,
} from '@muster/backstage-plugin-oncall-common';
import { Deployment } from './Deployment';
import {
  Incident,
  IncidentPreview,
  RelatedService,
  ServiceIncidents,
  TimelineEntry,
} from './Incident';
import { IncidentsApi } from './IncidentsApi';
import { Investigation, PotentialCause } from './Investigation';
import { Postmortem } from './Postmortem';

const enc = encodeURIComponent;

type Args<M extends keyof IncidentsApi> = Parameters<IncidentsApi[M]>;

/**
 * Calls the API of the incidents plugin over HTTP; the same class serves browsers and backends.
 *
 * @public
 */
export class IncidentsClient implements IncidentsApi {
  readonly #http: PluginHttp;

  constructor(options: PluginHttpOptions) {
    this.#http = new PluginHttp('incidents', options);
  }

  listIncidents(
    ...[request, options]: Args<'listIncidents'>
  ): Promise<CursorPage<Incident>> {
    return this.#http.get('/incidents', request, options);
  }

  getIncident(...[id, options]: Args<'getIncident'>): Promise<Incident> {
    return this.#http.get(incidentPath(id), {}, options);
  }

  previewIncident(
    ...[input, options]: Args<'previewIncident'>
  ): Promise<IncidentPreview> {
    return this.#http.send('POST', '/incidents/preview', input, options);
  }

  declareIncident(
    ...[input, options]: Args<'declareIncident'>
  ): Promise<Incident> {
    return this.#http.send('POST', '/incidents', input, options);
  }

  updateIncident(
    ...[id, changes, options]: Args<'updateIncident'>
  ): Promise<Incident> {
    return this.#http.send('PATCH', incidentPath(id), changes, options);
  }

  resolveIncident(
    ...[id, input, options]: Args<'resolveIncident'>
  ): Promise<Incident> {
    return this.#http.send('POST', incidentPath(id, 'resolve'), input, options);
  }

  reopenIncident(
    ...[id, input, options]: Args<'reopenIncident'>
  ): Promise<Incident> {
    return this.#http.send('POST', incidentPath(id, 'reopen'), input, options);
  }

  closeIncident(
    ...[id, input, options]: Args<'closeIncident'>
  ): Promise<Incident> {
    return this.#http.send('POST', incidentPath(id, 'close'), input, options);
  }

  getTimeline(
    ...[id, options]: Args<'getTimeline'>
  ): Promise<readonly TimelineEntry[]> {
    return this.#http.items(incidentPath(id, 'timeline'), {}, options);
  }

  addTimelineEntry(
    ...[id, input, options]: Args<'addTimelineEntry'>
  ): Promise<TimelineEntry> {
    return this.#http.send(
      'POST',
      incidentPath(id, 'timeline'),
      input,
      options,
    );
  }

  setImpactedService(
    ...[id, input, options]: Args<'setImpactedService'>
  ): Promise<Incident> {
    const path = incidentPath(id, 'impacted-services');
    return this.#http.send('PUT', path, input, options);
  }

  addResponder(
    ...[id, input, options]: Args<'addResponder'>
  ): Promise<Incident> {
    const path = incidentPath(id, 'responders');
    return this.#http.send('POST', path, input, options);
  }

  getRelatedServices(
    ...[id, options]: Args<'getRelatedServices'>
  ): Promise<readonly RelatedService[]> {
    return this.#http.items(incidentPath(id, 'related-services'), {}, options);
  }

  getInvestigation(
    ...[id, request, options]: Args<'getInvestigation'>
  ): Promise<Investigation> {
    return this.#http.get(incidentPath(id, 'investigation'), request, options);
  }

  addPotentialCause(
    ...[id, input, options]: Args<'addPotentialCause'>
  ): Promise<PotentialCause> {
    const path = incidentPath(id, 'potential-causes');
    return this.#http.send('POST', path, input, options);
  }

  updatePotentialCause(
    ...[id, causeId, changes, options]: Args<'updatePotentialCause'>
  ): Promise<PotentialCause> {
    const path = `${incidentPath(id, 'potential-causes')}/${enc(causeId)}`;
    return this.#http.send('PATCH', path, changes, options);
  }

  recordDeployment(
    ...[input, options]: Args<'recordDeployment'>
  ): Promise<Deployment> {
    return this.#http.send('POST', '/deployments', input, options);
  }

  listDeployments(
    ...[request, options]: Args<'listDeployments'>
  ): Promise<CursorPage<Deployment>> {
    return this.#http.get('/deployments', request, options);
  }

  createPostmortem(
    ...[incidentId, input = {}, options]: Args<'createPostmortem'>
  ): Promise<Postmortem> {
    const path = incidentPath(incidentId, 'postmortem');
    return this.#http.send('POST', path, input, options);
  }

  listPostmortems(
    ...[request, options]: Args<'listPostmortems'>
  ): Promise<CursorPage<Postmortem>> {
    return this.#http.get('/postmortems', request, options);
  }

  getPostmortem(...[id, options]: Args<'getPostmortem'>): Promise<Postmortem> {
    return this.#http.get(`/postmortems/${enc(id)}`, {}, options);
  }

  updatePostmortem(
    ...[id, changes, options]: Args<'updatePostmortem'>
  ): Promise<Postmortem> {
    return this.#http.send(
      'PATCH',
      `/postmortems/${enc(id)}`,
      changes,
      options,
    );
  }

  publishPostmortem(
    ...[id, input, options]: Args<'publishPostmortem'>
  ): Promise<Postmortem> {
    const path = `/postmortems/${enc(id)}/publish`;
    return this.#http.send('POST', path, input, options);
  }

  getServiceIncidents(
    ...[entityRef, options]: Args<'getServiceIncidents'>
  ): Promise<ServiceIncidents> {
    return this.#http.get('/services', { ref: entityRef }, options);
  }
}

function incidentPath(id: string, rest?: string): string {
  return `/incidents/${enc(id)}${rest ? `/${rest}` : ''}`;
}
