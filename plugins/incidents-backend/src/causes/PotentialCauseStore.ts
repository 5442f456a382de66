import { NotFoundError } from '@backstage/errors';
import { PotentialCause } from '@muster/backstage-plugin-incidents-common';
import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import {
  DbDeploymentRow,
  fromDeploymentRow,
  toDeployment,
} from '../deployments/deploymentRow';
import { toIso } from '../toIso';

type DbPotentialCauseRow = {
  readonly id: string;
  readonly incident_id: string;
  readonly deployment_id: string;
  /** Empty when the whole deployment is meant. */
  readonly commit_sha: string;
  readonly state: PotentialCause['state'];
  readonly note: string | null;
  readonly added_by: string;
  readonly added_at: number | string;
};

/** A suspicion to write. */
export type NewPotentialCause = {
  readonly id: string;
  readonly incidentId: string;
  readonly deploymentId: string;
  readonly commitSha?: string;
  readonly note?: string;
  readonly addedBy: string;
  readonly addedAt: DateTime;
};

/** Reads and writes potential causes, on a connection or inside a transaction. */
export class PotentialCauseStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** False when the incident has this cause already. */
  async insert(cause: NewPotentialCause): Promise<boolean> {
    const row: DbPotentialCauseRow = {
      id: cause.id,
      incident_id: cause.incidentId,
      deployment_id: cause.deploymentId,
      commit_sha: cause.commitSha ?? '',
      state: 'potential',
      note: cause.note ?? null,
      added_by: cause.addedBy,
      added_at: toDbTime(cause.addedAt),
    };
    const inserted = await this.#knex('potential_causes')
      .insert(row)
      .onConflict(['incident_id', 'deployment_id', 'commit_sha'])
      .ignore()
      .returning('id');
    return inserted.length > 0;
  }

  async update(
    id: string,
    changes: Pick<PotentialCause, 'state' | 'note'>,
  ): Promise<void> {
    await this.#knex<DbPotentialCauseRow>('potential_causes')
      .where({ id })
      .update({ state: changes.state, note: changes.note ?? null });
  }

  /** In the order in which they were added. */
  async list(incidentId: string): Promise<PotentialCause[]> {
    const rows = await this.#knex<DbPotentialCauseRow>('potential_causes')
      .where({ incident_id: incidentId })
      .orderBy('added_at')
      .orderBy('id');
    const deployments = await this.#knex<DbDeploymentRow>(
      'deployments',
    ).whereIn(
      'id',
      rows.map(row => row.deployment_id),
    );
    const byId = new Map(deployments.map(row => [row.id, row]));
    return rows.flatMap(row => {
      const deployment = byId.get(row.deployment_id);
      return deployment ? [toCause(row, deployment)] : [];
    });
  }

  async get(incidentId: string, id: string): Promise<PotentialCause> {
    const cause = (await this.list(incidentId)).find(one => one.id === id);
    if (!cause) {
      throw new NotFoundError(`The incident has no potential cause '${id}'`);
    }
    return cause;
  }
}

function toCause(
  row: DbPotentialCauseRow,
  deployment: DbDeploymentRow,
): PotentialCause {
  return {
    id: row.id,
    incidentId: row.incident_id,
    deployment: toDeployment(fromDeploymentRow(deployment)),
    commitSha: row.commit_sha || undefined,
    state: row.state,
    note: row.note ?? undefined,
    addedBy: row.added_by,
    addedAt: toIso(fromDbTime(row.added_at)),
  };
}
