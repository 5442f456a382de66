import {
  AlertFilter,
  AlertState,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DbAlertRow, toStoredAlert } from './alertRow';
import { StoredAlert } from './StoredAlert';

const RANK = `case when status = 'open' then priority else 'P9' end`;

const STATE = `case when status = 'closed' then 'closed' when snoozed_until is not null then 'snoozed' when acknowledged then 'acknowledged' else 'open' end`;

/** Narrows a list; all given conditions hold together. */
export type AlertListFilter = AlertFilter & {
  readonly alias?: string;
  readonly tag?: string;
  readonly entity?: string;
  readonly source?: string;
};

/** Where the next part of a list begins: after this row. */
export type AlertListPosition = {
  readonly rank: string;
  readonly tinyId: number;
};

/** Questions about many alerts. */
export class AlertListStore {
  readonly #knex: Knex;

  static create(knex: Knex): AlertListStore {
    return new AlertListStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Open alerts first, the most urgent before the others, then the newest; closed alerts by age. */
  async listByUrgency(options: {
    filter: AlertListFilter;
    after?: AlertListPosition;
    limit: number;
  }): Promise<readonly StoredAlert[]> {
    const { filter, after, limit } = options;
    const query = this.#filtered(filter)
      .orderByRaw(RANK)
      .orderBy('tiny_id', 'desc')
      .limit(limit);
    if (after) {
      const { rank, tinyId } = after;
      query.whereRaw(`(${RANK} > ? or (${RANK} = ? and tiny_id < ?))`, [
        rank,
        rank,
        tinyId,
      ]);
    }
    return this.#read(query);
  }

  async listByTime(options: {
    filter: AlertListFilter;
    column: 'created_at' | 'updated_at' | 'last_occurred_at' | 'tiny_id';
    order: 'asc' | 'desc';
    offset: number;
    limit: number;
  }): Promise<readonly StoredAlert[]> {
    const { filter, column, order, offset, limit } = options;
    return this.#read(
      this.#filtered(filter)
        .orderBy([
          { column, order },
          { column: 'tiny_id', order },
        ])
        .offset(offset)
        .limit(limit),
    );
  }

  async countByState(
    filter: AlertListFilter,
  ): Promise<Readonly<Record<AlertState, number>>> {
    const rows: { state: AlertState; count: number | string }[] =
      await this.#filtered(filter)
        .select(this.#knex.raw(`${STATE} as state`))
        .count({ count: '*' })
        .groupByRaw(STATE);
    const counts = { open: 0, acknowledged: 0, snoozed: 0, closed: 0 };
    for (const { state, count } of rows) {
      counts[state] = Number(count);
    }
    return counts;
  }

  #filtered(filter: AlertListFilter): Knex.QueryBuilder {
    const query = this.#knex('alert');
    const { state, priority, team, service, text, tag } = filter;
    if (state) {
      // No states at all is a contradiction that no alert fulfils.
      const places = state.map(() => '?').join(', ') || 'null';
      query.whereRaw(`${STATE} in (${places})`, [...state]);
    }
    if (priority) {
      query.whereIn('priority', priority);
    }
    if (team) {
      query.whereIn(
        'id',
        this.#knex('alert_team').select('alert_id').where({ team_ref: team }),
      );
    }
    if (service) {
      query.where({ service_ref: service });
    }
    if (tag) {
      whereContains(query, ['tags'], JSON.stringify(tag));
    }
    if (text) {
      whereContains(query, ['message', 'description', 'alias', 'tags'], text);
    }
    const { alias, entity, source } = filter;
    for (const [column, value] of Object.entries({ alias, entity, source })) {
      if (value !== undefined) {
        query.where(column, value);
      }
    }
    return query;
  }

  async #read(query: Knex.QueryBuilder): Promise<readonly StoredAlert[]> {
    const rows: DbAlertRow[] = await query.select('*');
    return rows.map(toStoredAlert);
  }
}

/** The position of an alert in a list by urgency. */
export function positionOf({ alert }: StoredAlert): AlertListPosition {
  return {
    rank: alert.state === 'closed' ? 'P9' : alert.priority,
    tinyId: Number(alert.tinyId),
  };
}

function whereContains(
  query: Knex.QueryBuilder,
  columns: readonly string[],
  text: string,
): void {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  query.where(any => {
    for (const column of columns) {
      any.orWhereRaw(`lower(??) like ? escape '\\'`, [column, pattern]);
    }
  });
}
