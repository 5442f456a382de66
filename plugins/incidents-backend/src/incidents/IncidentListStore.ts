import { IncidentFilter } from '@muster/backstage-plugin-incidents-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { Cursor } from '../Cursor';
import { whereTextContains } from '../whereTextContains';
import { DbIncidentRow, fromIncidentRow, IncidentFacts } from './incidentRow';

/** Finds incidents. */
export class IncidentListStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Incidents that pass the filter, newest first. */
  async list(
    filter: IncidentFilter,
    { after, limit }: { readonly after?: Cursor; readonly limit: number },
  ): Promise<IncidentFacts[]> {
    const query = this.#knex<DbIncidentRow>('incidents')
      .orderBy('number', 'desc')
      .limit(limit);
    this.#narrow(query, filter);
    if (after) {
      query.where('number', '<', after.rank);
    }
    return (await query).map(fromIncidentRow);
  }

  /** Open incidents that impact one of the services, most urgent first. */
  async openOnServices(
    entityRefs: readonly string[],
  ): Promise<IncidentFacts[]> {
    const rows = await this.#knex<DbIncidentRow>('incidents')
      .where('status', 'open')
      .whereIn('id', this.#incidentsOn(entityRefs))
      .orderBy('priority')
      .orderBy('number', 'desc')
      .limit(100);
    return rows.map(fromIncidentRow);
  }

  /** Incidents on the services whose impact touches the window, but not the given one. */
  async onServicesBetween(
    entityRefs: readonly string[],
    window: {
      readonly from: DateTime;
      readonly to: DateTime;
      readonly not: string;
    },
  ): Promise<IncidentFacts[]> {
    const rows = await this.#knex<DbIncidentRow>('incidents')
      .whereNot('id', window.not)
      .whereIn('id', this.#incidentsOn(entityRefs))
      .where('impact_started_at', '<=', toDbTime(window.to))
      .where(query =>
        query
          .where('impact_ended_at', '>=', toDbTime(window.from))
          .orWhere(unfinished =>
            unfinished.whereNull('impact_ended_at').where('status', 'open'),
          ),
      )
      .orderBy('impact_started_at')
      .limit(100);
    return rows.map(fromIncidentRow);
  }

  /** How many incidents impacted the service since then. */
  async countSince(entityRef: string, since: DateTime): Promise<number> {
    const [{ count }] = await this.#knex('incidents')
      .where('created_at', '>=', toDbTime(since))
      .whereIn('id', this.#incidentsOn([entityRef]))
      .count({ count: '*' });
    return Number(count);
  }

  #incidentsOn(entityRefs: readonly string[]): Knex.QueryBuilder {
    return this.#knex('incident_services')
      .select('incident_id')
      .whereIn('entity_ref', [...entityRefs])
      .whereNot('state', 'cleared');
  }

  #narrow(
    query: Knex.QueryBuilder,
    { status, priority, service, team, text }: IncidentFilter,
  ): void {
    if (status) {
      query.whereIn('status', [...status]);
    }
    if (priority) {
      query.whereIn('priority', [...priority]);
    }
    if (service) {
      query.whereIn('id', this.#incidentsOn([service]));
    }
    if (team) {
      query.whereIn(
        'id',
        this.#knex('incident_services')
          .select('incident_id')
          .where('owner', team)
          .whereNot('state', 'cleared'),
      );
    }
    if (text) {
      whereTextContains(query, 'search_text', text);
    }
  }
}
