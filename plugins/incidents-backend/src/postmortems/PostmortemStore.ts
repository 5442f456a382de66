import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  ActionItem,
  Postmortem,
} from '@muster/backstage-plugin-incidents-common';
import { Knex } from 'knex';
import { Cursor } from '../Cursor';
import { whereTextContains } from '../whereTextContains';
import {
  DbActionItemRow,
  DbNumberedPostmortemRow,
  DbPostmortemRow,
  StoredPostmortem,
  toPostmortem,
  toPostmortemRow,
} from './postmortemRow';

/** Which postmortems. */
export type PostmortemFilter = {
  readonly status: Postmortem['status'];
  readonly text?: string;
  /** Entity reference of an impacted service. */
  readonly service?: string;
};

/** Reads and writes postmortems, on a connection or inside a transaction. */
export class PostmortemStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async insert(postmortem: StoredPostmortem): Promise<void> {
    await this.#knex('postmortems').insert(toPostmortemRow(postmortem));
  }

  /** Writes the next revision; fails when another one was written since `revision`. */
  async update(postmortem: StoredPostmortem, revision: number): Promise<void> {
    const count = await this.#knex<DbPostmortemRow>('postmortems')
      .where({ id: postmortem.id, revision })
      .update(toPostmortemRow({ ...postmortem, revision: revision + 1 }));
    if (count === 0) {
      throw new ConflictError(
        `Postmortem ${postmortem.id} was changed since revision ${revision}`,
      );
    }
  }

  async replaceActionItems(
    postmortemId: string,
    items: readonly ActionItem[],
  ): Promise<void> {
    await this.#knex('action_items')
      .where({ postmortem_id: postmortemId })
      .delete();
    if (items.length > 0) {
      await this.#knex('action_items').insert(
        items.map(
          ({ id, text, owner, dueOn, done }, position): DbActionItemRow => ({
            id,
            postmortem_id: postmortemId,
            position,
            text,
            owner: owner ?? null,
            due_on: dueOn ?? null,
            done,
          }),
        ),
      );
    }
  }

  async get(id: string): Promise<Postmortem> {
    const [postmortem] = await this.#complete(
      await this.#query().where('postmortems.id', id),
    );
    if (!postmortem) {
      throw new NotFoundError(`There is no postmortem '${id}'`);
    }
    return postmortem;
  }

  async findByIncident(incidentId: string): Promise<string | undefined> {
    const row = await this.#knex<DbPostmortemRow>('postmortems')
      .where({ incident_id: incidentId })
      .first('id');
    return row?.id;
  }

  /** Newest first: by publication, drafts by creation. */
  async list(
    { status, text, service }: PostmortemFilter,
    { after, limit }: { readonly after?: Cursor; readonly limit: number },
  ): Promise<Postmortem[]> {
    const rank =
      status === 'published'
        ? 'postmortems.published_at'
        : 'postmortems.created_at';
    const query = this.#query()
      .where('postmortems.status', status)
      .orderBy([
        { column: rank, order: 'desc' },
        { column: 'postmortems.id', order: 'desc' },
      ])
      .limit(limit);
    if (text) {
      whereTextContains(query, 'postmortems.search_text', text);
    }
    if (service) {
      query.whereIn(
        'postmortems.incident_id',
        this.#knex('incident_services')
          .select('incident_id')
          .where('entity_ref', service)
          .whereNot('state', 'cleared'),
      );
    }
    if (after) {
      query.whereRaw('(??, ??) < (?, ?)', [
        rank,
        'postmortems.id',
        after.rank,
        after.id,
      ]);
    }
    return this.#complete(await query);
  }

  #query(): Knex.QueryBuilder<
    DbNumberedPostmortemRow,
    DbNumberedPostmortemRow[]
  > {
    return this.#knex('postmortems')
      .join('incidents', 'incidents.id', 'postmortems.incident_id')
      .select('postmortems.*', { incident_number: 'incidents.number' });
  }

  async #complete(
    rows: readonly DbNumberedPostmortemRow[],
  ): Promise<Postmortem[]> {
    const items = await this.#knex<DbActionItemRow>('action_items').whereIn(
      'postmortem_id',
      rows.map(({ id }) => id),
    );
    return rows.map(row => toPostmortem(row, items));
  }
}
