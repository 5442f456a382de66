import {
  AlertFilter,
  AlertQuery,
  AlertSort,
  AlertState,
  MOST_CLOSED_COUNTED,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import {
  AlertListOrder,
  AlertListPosition,
  OPEN_BY_RANK,
  SORTS,
} from './alertListOrder';
import { alertQuerySql } from './alertQuerySql';
import { DbAlertRow, toStoredAlert } from './alertRow';
import { NOT_CLOSED, stateSql } from './alertStateSql';
import { StoredAlert } from './StoredAlert';
import { OPEN } from './openAlerts';

/** Of an alert that is not closed. */
const STATE = `case when snoozed_until is not null then 'snoozed' when acknowledged then 'acknowledged' else 'open' end`;

/** Narrows a list; all given conditions hold together. */
export type AlertListFilter = Omit<AlertFilter, 'query'> & {
  readonly query?: AlertQuery;
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

  /** A part of a list, after the last row of the part before. */
  async listAfter(
    options: AlertListOrder & {
      filter: AlertListFilter;
      after?: AlertListPosition;
      limit: number;
    },
  ): Promise<readonly StoredAlert[]> {
    const { filter, sort, after, limit } = options;
    const byUrgency = sort === 'urgency';
    const order = byUrgency ? 'asc' : options.order;
    const ties = byUrgency ? 'desc' : options.order;
    const query = this.#filtered(filter, sort)
      .orderByRaw(`${SORTS[sort]} ${order}, tiny_id ${ties}`)
      .limit(limit);
    if (after) {
      const { value, tinyId } = after;
      const [later, laterTie] = [order, ties].map(way =>
        way === 'asc' ? '>' : '<',
      );
      // The first condition is there for the index.
      query.whereRaw(
        `${SORTS[sort]} ${later}= ? and (${SORTS[sort]} ${later} ? or tiny_id ${laterTie} ?)`,
        [value, value, tinyId],
      );
    }
    return this.#read(query);
  }

  /** A part of a list that begins at a number, as clients of Opsgenie ask for it. */
  async listFrom(options: {
    filter: AlertListFilter;
    /** SQL. */
    column: string;
    order: 'asc' | 'desc';
    offset: number;
    limit: number;
  }): Promise<readonly StoredAlert[]> {
    const { filter, column, order, offset, limit } = options;
    const sort = column === SORTS.createdAt ? 'createdAt' : undefined;
    return this.#read(
      this.#filtered(filter, sort)
        .orderByRaw(`${column} ${order}, tiny_id ${order}`)
        .offset(offset)
        .limit(limit),
    );
  }

  /** Of the closed ones, which are those of years, no more than `MOST_CLOSED_COUNTED` are counted. */
  async countByState(
    filter: AlertListFilter,
  ): Promise<Readonly<Record<AlertState, number>>> {
    const { state = [...NOT_CLOSED, 'closed'] } = filter;
    const rows: { state: AlertState; count: number | string }[] =
      await this.#filtered({
        ...filter,
        state: NOT_CLOSED.filter(one => state.includes(one)),
      })
        .select(this.#knex.raw(`${STATE} as state`))
        .count({ count: '*' })
        .groupByRaw(STATE);
    const closed = state.includes('closed')
      ? await this.countUpTo(
          { ...filter, state: ['closed'] },
          MOST_CLOSED_COUNTED,
        )
      : 0;
    const counts = { open: 0, acknowledged: 0, snoozed: 0, closed };
    for (const row of rows) {
      counts[row.state] = Number(row.count);
    }
    return counts;
  }

  /** How many fit. */
  async countAll(filter: AlertListFilter): Promise<number> {
    const [{ count }] = await this.#filtered(filter).count({ count: '*' });
    return Number(count);
  }

  /** How many fit, counted no further than to `limit`. */
  async countUpTo(filter: AlertListFilter, limit: number): Promise<number> {
    const some = this.#filtered(filter)
      .select(this.#knex.raw('1'))
      .limit(limit)
      .as('some');
    const [{ count }] = await this.#knex.from(some).count({ count: '*' });
    return Number(count);
  }

  #filtered(filter: AlertListFilter, sort?: AlertSort): Knex.QueryBuilder {
    const knexQuery = this.#knex('alert');
    const { state, priority, team, service, text, query } = filter;
    if (isOpenOnly(filter)) {
      // For an index of few alerts, if possible one whose order is that of the list: the closed ones of years are not read.
      knexQuery.whereRaw(sort === 'urgency' ? OPEN_BY_RANK : OPEN);
    }
    if (state) {
      // No states at all is a contradiction that no alert fulfils.
      const either = state.map(one => `(${stateSql(one)})`).join(' or ');
      knexQuery.whereRaw(`(${either || '1 = 0'})`);
    }
    if (priority) {
      knexQuery.whereIn('priority', priority);
    }
    if (team) {
      knexQuery.whereIn(
        'id',
        this.#knex('alert_team').select('alert_id').where({ team_ref: team }),
      );
    }
    if (service) {
      knexQuery.where({ service_ref: service });
    }
    for (const part of [textQuery(text), query]) {
      if (part) {
        const { sql, bindings } = alertQuerySql(part);
        knexQuery.whereRaw(`(${sql})`, [...bindings]);
      }
    }
    return knexQuery;
  }

  async #read(query: Knex.QueryBuilder): Promise<readonly StoredAlert[]> {
    const rows: DbAlertRow[] = await query.select('*');
    return rows.map(toStoredAlert);
  }
}

/** A text as a person types it into a box, without any language. */
function textQuery(text: string | undefined): AlertQuery | undefined {
  return text
    ? {
        kind: 'condition',
        field: 'text',
        operator: '=',
        value: { type: 'text', text, openStart: false, openEnd: false },
        at: 1,
      }
    : undefined;
}

function isOpenOnly({ state, query }: AlertListFilter): boolean {
  return (
    (state !== undefined && !state.includes('closed')) ||
    (query !== undefined && asksForOpen(query))
  );
}

function asksForOpen(query: AlertQuery): boolean {
  if (query.kind === 'and') {
    return query.terms.some(asksForOpen);
  }
  return (
    query.kind === 'condition' &&
    query.field === 'status' &&
    query.value.type === 'text' &&
    query.value.text === 'open'
  );
}
