import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  Incident,
  incidentReadPermission,
  IncidentsApi,
} from '@muster/backstage-plugin-incidents-common';
import { Readable } from 'node:stream';
import { allItems } from './allItems';

const PART = 200;

/**
 * An incident as the search knows it.
 *
 * @public
 */
export type IncidentDocument = IndexableDocument & {
  readonly kind: 'incident';
  /** `INC-46` */
  readonly key: string;
  readonly priority: string;
  readonly status: string;
  /** Entity references of the impacted services. */
  readonly services: string[];
};

/**
 * Reads all incidents for the search.
 *
 * @public
 */
export class IncidentCollatorFactory implements DocumentCollatorFactory {
  /** Names its documents in the search. */
  readonly type = 'incident';
  /** Whoever may not read incidents does not find them. */
  readonly visibilityPermission = incidentReadPermission;
  readonly #incidents: Pick<IncidentsApi, 'listIncidents'>;

  constructor(incidents: Pick<IncidentsApi, 'listIncidents'>) {
    this.#incidents = incidents;
  }

  /** The documents, read part by part. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<IncidentDocument> {
    const incidents = allItems(cursor =>
      this.#incidents.listIncidents({ cursor, limit: PART }),
    );
    for await (const incident of incidents) {
      yield documentOf(incident);
    }
  }
}

function documentOf(incident: Incident): IncidentDocument {
  const { key, message, description, priority, status, tags } = incident;
  const impacted = incident.impactedServices.filter(
    ({ state }) => state !== 'cleared',
  );
  const names = impacted.map(({ name }) => name);
  return {
    kind: 'incident',
    title: `${key} ${message}`,
    text: [description, ...names, ...tags].filter(Boolean).join('\n'),
    location: `/incidents/${key}`,
    key,
    priority,
    status,
    services: impacted.map(({ entityRef }) => entityRef),
  };
}
