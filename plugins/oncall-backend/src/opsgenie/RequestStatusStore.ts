import { fromDbTime, insertRows, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { AnsweredRequest } from '../alerts/AlertRequests';
import { statusOf } from './requestStatus';

/** What became of an asynchronous request. */
export type RequestStatus = {
  readonly action: string;
  readonly success: boolean;
  readonly status: string;
  /** Empty when it failed. */
  readonly alertId: string;
  readonly alias: string;
  readonly integrationId: string;
  readonly processedAt: DateTime;
};

/** The results that clients of Opsgenie poll for. */
export class RequestStatusStore {
  readonly #knex: Knex;

  static create(knex: Knex): RequestStatusStore {
    return new RequestStatusStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Only requests with an id are kept. */
  async record(
    tx: Knex.Transaction,
    answered: readonly AnsweredRequest[],
    now: DateTime,
  ): Promise<void> {
    const rows = answered.flatMap(({ request, result }) =>
      request.requestId === undefined
        ? []
        : [
            {
              id: request.requestId,
              ...statusOf(request, result),
              integration_id: request.integration?.id ?? '',
              processed_at: toDbTime(now),
            },
          ],
    );
    await insertRows(tx, 'api_request', rows);
  }

  async find(requestId: string): Promise<RequestStatus | undefined> {
    const row: DbRequestRow | undefined = await this.#knex('api_request')
      .where({ id: requestId })
      .first();
    return (
      row && {
        action: row.action,
        success: Boolean(row.success),
        status: row.status,
        alertId: row.alert_id,
        alias: row.alias,
        integrationId: row.integration_id,
        processedAt: fromDbTime(row.processed_at),
      }
    );
  }

  async deleteBefore(moment: DateTime): Promise<number> {
    return this.#knex('api_request')
      .where('processed_at', '<', toDbTime(moment))
      .delete();
  }
}

type DbRequestRow = {
  readonly action: string;
  readonly success: boolean | number;
  readonly status: string;
  readonly alert_id: string;
  readonly alias: string;
  readonly integration_id: string;
  readonly processed_at: number | string;
};
