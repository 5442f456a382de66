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

  /** {@inheritDoc IncidentsApi.listIncidents} */
  listIncidents(
    ...[request, options]: Parameters<IncidentsApi['listIncidents']>
  ): Promise<CursorPage<Incident>> {
    return this.#http.get('/incidents', request, options);
  }

  /** {@inheritDoc IncidentsApi.getIncident} */
  getIncident(
    ...[id, options]: Parameters<IncidentsApi['getIncident']>
  ): Promise<Incident> {
    return this.#http.get(incidentPath(id), {}, options);
  }

  /** {@inheritDoc IncidentsApi.previewIncident} */
  previewIncident(
    ...[input, options]: Parameters<IncidentsApi['previewIncident']>
  ): Promise<IncidentPreview> {
    return this.#http.send('POST', '/incidents/preview', input, options);
  }

  /** {@inheritDoc IncidentsApi.declareIncident} */
  declareIncident(
    ...[input, options]: Parameters<IncidentsApi['declareIncident']>
  ): Promise<Incident> {
    return this.#http.send('POST', '/incidents', input, options);
  }

  /** {@inheritDoc IncidentsApi.updateIncident} */
  updateIncident(
    ...[id, changes, options]: Parameters<IncidentsApi['updateIncident']>
  ): Promise<Incident> {
    return this.#http.send('PATCH', incidentPath(id), changes, options);
  }

  /** {@inheritDoc IncidentsApi.resolveIncident} */
  resolveIncident(
    ...[id, input, options]: Parameters<IncidentsApi['resolveIncident']>
  ): Promise<Incident> {
    return this.#http.send('POST', incidentPath(id, 'resolve'), input, options);
  }

  /** {@inheritDoc IncidentsApi.reopenIncident} */
  reopenIncident(
    ...[id, input, options]: Parameters<IncidentsApi['reopenIncident']>
  ): Promise<Incident> {
    return this.#http.send('POST', incidentPath(id, 'reopen'), input, options);
  }

  /** {@inheritDoc IncidentsApi.closeIncident} */
  closeIncident(
    ...[id, input, options]: Parameters<IncidentsApi['closeIncident']>
  ): Promise<Incident> {
    return this.#http.send('POST', incidentPath(id, 'close'), input, options);
  }

  /** {@inheritDoc IncidentsApi.getTimeline} */
  getTimeline(
    ...[id, options]: Parameters<IncidentsApi['getTimeline']>
  ): Promise<readonly TimelineEntry[]> {
    return this.#http.items(incidentPath(id, 'timeline'), {}, options);
  }

  /** {@inheritDoc IncidentsApi.addTimelineEntry} */
  addTimelineEntry(
    ...[id, input, options]: Parameters<IncidentsApi['addTimelineEntry']>
  ): Promise<TimelineEntry> {
    return this.#http.send(
      'POST',
      incidentPath(id, 'timeline'),
      input,
      options,
    );
  }

  /** {@inheritDoc IncidentsApi.setImpactedService} */
  setImpactedService(
    ...[id, input, options]: Parameters<IncidentsApi['setImpactedService']>
  ): Promise<Incident> {
    const path = incidentPath(id, 'impacted-services');
    return this.#http.send('PUT', path, input, options);
  }

  /** {@inheritDoc IncidentsApi.addResponder} */
  addResponder(
    ...[id, input, options]: Parameters<IncidentsApi['addResponder']>
  ): Promise<Incident> {
    const path = incidentPath(id, 'responders');
    return this.#http.send('POST', path, input, options);
  }

  /** {@inheritDoc IncidentsApi.getRelatedServices} */
  getRelatedServices(
    ...[id, options]: Parameters<IncidentsApi['getRelatedServices']>
  ): Promise<readonly RelatedService[]> {
    return this.#http.items(incidentPath(id, 'related-services'), {}, options);
  }

  /** {@inheritDoc IncidentsApi.getInvestigation} */
  getInvestigation(
    ...[id, request, options]: Parameters<IncidentsApi['getInvestigation']>
  ): Promise<Investigation> {
    return this.#http.get(incidentPath(id, 'investigation'), request, options);
  }

  /** {@inheritDoc IncidentsApi.addPotentialCause} */
  addPotentialCause(
    ...[id, input, options]: Parameters<IncidentsApi['addPotentialCause']>
  ): Promise<PotentialCause> {
    const path = incidentPath(id, 'potential-causes');
    return this.#http.send('POST', path, input, options);
  }

  /** {@inheritDoc IncidentsApi.updatePotentialCause} */
  updatePotentialCause(
    ...[id, causeId, changes, options]: Parameters<
      IncidentsApi['updatePotentialCause']
    >
  ): Promise<PotentialCause> {
    const path = `${incidentPath(id, 'potential-causes')}/${enc(causeId)}`;
    return this.#http.send('PATCH', path, changes, options);
  }

  /** {@inheritDoc IncidentsApi.recordDeployment} */
  recordDeployment(
    ...[input, options]: Parameters<IncidentsApi['recordDeployment']>
  ): Promise<Deployment> {
    return this.#http.send('POST', '/deployments', input, options);
  }

  /** {@inheritDoc IncidentsApi.listDeployments} */
  listDeployments(
    ...[request, options]: Parameters<IncidentsApi['listDeployments']>
  ): Promise<CursorPage<Deployment>> {
    return this.#http.get('/deployments', request, options);
  }

  /** {@inheritDoc IncidentsApi.createPostmortem} */
  createPostmortem(
    ...[incidentId, input = {}, options]: Parameters<
      IncidentsApi['createPostmortem']
    >
  ): Promise<Postmortem> {
    const path = incidentPath(incidentId, 'postmortem');
    return this.#http.send('POST', path, input, options);
  }

  /** {@inheritDoc IncidentsApi.listPostmortems} */
  listPostmortems(
    ...[request, options]: Parameters<IncidentsApi['listPostmortems']>
  ): Promise<CursorPage<Postmortem>> {
    return this.#http.get('/postmortems', request, options);
  }

  /** {@inheritDoc IncidentsApi.getPostmortem} */
  getPostmortem(
    ...[id, options]: Parameters<IncidentsApi['getPostmortem']>
  ): Promise<Postmortem> {
    return this.#http.get(`/postmortems/${enc(id)}`, {}, options);
  }

  /** {@inheritDoc IncidentsApi.updatePostmortem} */
  updatePostmortem(
    ...[id, changes, options]: Parameters<IncidentsApi['updatePostmortem']>
  ): Promise<Postmortem> {
    return this.#http.send(
      'PATCH',
      `/postmortems/${enc(id)}`,
      changes,
      options,
    );
  }

  /** {@inheritDoc IncidentsApi.publishPostmortem} */
  publishPostmortem(
    ...[id, input, options]: Parameters<IncidentsApi['publishPostmortem']>
  ): Promise<Postmortem> {
    const path = `/postmortems/${enc(id)}/publish`;
    return this.#http.send('POST', path, input, options);
  }

  /** {@inheritDoc IncidentsApi.getServiceIncidents} */
  getServiceIncidents(
    ...[entityRef, options]: Parameters<IncidentsApi['getServiceIncidents']>
  ): Promise<ServiceIncidents> {
    return this.#http.get('/services', { ref: entityRef }, options);
  }
}

function incidentPath(id: string, rest?: string): string {
  return `/incidents/${enc(id)}${rest ? `/${rest}` : ''}`;
}
