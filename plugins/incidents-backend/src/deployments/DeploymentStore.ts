import { NotFoundError } from '@backstage/errors';
import { Deployment } from '@muster/backstage-plugin-incidents-common';
import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { Cursor } from '../Cursor';
import {
  DbDeploymentRow,
  fromDeploymentRow,
  StoredDeployment,
  toDeployment,
  toDeploymentRow,
} from './deploymentRow';

/** Which deployments. */
export type DeploymentFilter = {
  readonly service?: string;
  readonly environment?: string;
  readonly from?: DateTime;
  readonly to?: DateTime;
};

/** More than this many are not shown on one time axis. */
const MOST_IN_WINDOW = 500;

/** Reads and writes deployments, on a connection or inside a transaction. */
export class DeploymentStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Writes a new deployment; false when its service has one with this external id already, which stays as it is. */
  async insert(deployment: StoredDeployment, now: DateTime): Promise<boolean> {
    const inserted = await this.#knex('deployments')
      .insert(toDeploymentRow(deployment, now))
      .onConflict(['service_ref', 'external_id'])
      .ignore()
      .returning('id');
    return inserted.length > 0;
  }

  /** The deployment with the external id; other writers of it wait until this transaction ends. */
  async lock(
    service: string,
    externalId: string,
    now: DateTime,
  ): Promise<StoredDeployment> {
    const [row] = await this.#knex<DbDeploymentRow>('deployments')
      .where({ service_ref: service, external_id: externalId })
      .update({ updated_at: toDbTime(now) })
      .returning('*');
    return fromDeploymentRow(row);
  }

  async update(deployment: StoredDeployment, now: DateTime): Promise<void> {
    const { id, ...columns } = toDeploymentRow(deployment, now);
    await this.#knex('deployments').where({ id }).update(columns);
  }

  async get(id: string): Promise<Deployment> {
    const row = await this.#knex<DbDeploymentRow>('deployments')
      .where({ id })
      .first();
    if (!row) {
      throw new NotFoundError(`There is no deployment '${id}'`);
    }
    return toDeployment(fromDeploymentRow(row));
  }

  /** Newest first. */
  async list(
    { service, environment, from, to }: DeploymentFilter,
    { after, limit }: { readonly after?: Cursor; readonly limit: number },
  ): Promise<StoredDeployment[]> {
    const query = this.#knex<DbDeploymentRow>('deployments')
      .orderBy([
        { column: 'started_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    if (service) {
      query.where('service_ref', service);
    }
    if (environment) {
      query.where('environment', environment);
    }
    if (from) {
      query.where('started_at', '>=', toDbTime(from));
    }
    if (to) {
      query.where('started_at', '<', toDbTime(to));
    }
    if (after) {
      query.whereRaw('(started_at, id) < (?, ?)', [after.rank, after.id]);
    }
    return (await query).map(fromDeploymentRow);
  }

  /** The deployments of the services that were under way in the window, latest first. */
  async inWindow(
    services: readonly string[],
    { from, to }: { readonly from: DateTime; readonly to: DateTime },
  ): Promise<Deployment[]> {
    const rows = await this.#knex<DbDeploymentRow>('deployments')
      .whereIn('service_ref', [...services])
      .where('started_at', '<=', toDbTime(to))
      .where(query =>
        query
          .where('started_at', '>=', toDbTime(from))
          .orWhere('ended_at', '>=', toDbTime(from)),
      )
      .orderBy('started_at', 'desc')
      .limit(MOST_IN_WINDOW);
    return rows.map(row => toDeployment(fromDeploymentRow(row)));
  }

  async lastOf(service: string): Promise<Deployment | undefined> {
    const [last] = await this.list({ service }, { limit: 1 });
    return last && toDeployment(last);
  }
}
