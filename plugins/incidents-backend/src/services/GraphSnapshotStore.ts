import { ServiceGraph } from '@muster/backstage-plugin-incidents-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

/** The service graph around an incident as it was, on a connection or inside a transaction. */
export class GraphSnapshotStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async save(
    incidentId: string,
    graph: ServiceGraph,
    now: DateTime,
  ): Promise<void> {
    await this.#knex('incident_graphs')
      .insert({
        incident_id: incidentId,
        graph: JSON.stringify(graph),
        taken_at: toDbTime(now),
      })
      .onConflict('incident_id')
      .merge();
  }

  async get(incidentId: string): Promise<ServiceGraph> {
    const row = await this.#knex('incident_graphs')
      .where({ incident_id: incidentId })
      .first('graph');
    return row ? JSON.parse(row.graph) : { nodes: [], edges: [] };
  }
}
