import {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  IncidentsApi,
  Postmortem,
  postmortemReadPermission,
} from '@muster/backstage-plugin-incidents-common';
import { Readable } from 'node:stream';
import { allItems } from './allItems';

const PART = 50;

/**
 * A published postmortem as the search knows it.
 *
 * @public
 */
export type PostmortemDocument = IndexableDocument & {
  readonly kind: 'postmortem';
  /** The key of its incident, `INC-46`. */
  readonly key: string;
  readonly priority: string;
  readonly status: string;
  /** Entity references of the services that were impacted. */
  readonly services: string[];
};

/**
 * Reads published postmortems for the search; drafts stay with their authors.
 *
 * @public
 */
export class PostmortemCollatorFactory implements DocumentCollatorFactory {
  /** Names its documents in the search. */
  readonly type = 'postmortem';
  /** Whoever may not read postmortems does not find them. */
  readonly visibilityPermission = postmortemReadPermission;
  readonly #incidents: Pick<IncidentsApi, 'listPostmortems'>;

  constructor(incidents: Pick<IncidentsApi, 'listPostmortems'>) {
    this.#incidents = incidents;
  }

  /** The documents, read part by part. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<PostmortemDocument> {
    const postmortems = allItems(cursor =>
      this.#incidents.listPostmortems({
        status: 'published',
        cursor,
        limit: PART,
      }),
    );
    for await (const postmortem of postmortems) {
      yield documentOf(postmortem);
    }
  }
}

function documentOf(postmortem: Postmortem): PostmortemDocument {
  const { id, title, lesson, incidentKey, status, facts, sections } =
    postmortem;
  const names = facts.services.map(({ name }) => name);
  const bodies = sections.map(({ body }) => body);
  return {
    kind: 'postmortem',
    title: `${title} (${incidentKey})`,
    // The lesson first: it is what the result row shows.
    text: [lesson, ...names, ...facts.causes, ...bodies]
      .filter(Boolean)
      .join('\n'),
    location: `/incidents/postmortems/${id}`,
    key: incidentKey,
    priority: facts.priority,
    status,
    services: facts.services.map(({ entityRef }) => entityRef),
  };
}
