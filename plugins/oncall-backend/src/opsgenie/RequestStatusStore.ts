import { fromDbTime, TableRows, toDbTime } from '@muster/due-work';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { AnsweredRequest } from '../alerts/answeredRequests';
import { CREATED, statusOf } from './requestStatus';

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

/** Rows that keep results: of requests with an id, but for those whose id an alert has, because they opened it. */
export function statusRows(
  answered: readonly AnsweredRequest[],
  now: DateTime,
): TableRows {
  const rows = answered.flatMap(({ request, result }) =>
    request.requestId === undefined || request.requestId === result.alertId
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
  return { table: 'api_request', rows };
}

/** The results that clients of Opsgenie poll for. */
export class RequestStatusStore {
  readonly #knex: Knex;

  static create(knex: Knex): RequestStatusStore {
    return new RequestStatusStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async find(requestId: string): Promise<RequestStatus | undefined> {
    const row: DbRequestRow | undefined = await this.#knex('api_request')
      .where({ id: requestId })
      .first();
    return row ? toRequestStatus(row) : this.#findOpened(requestId);
  }

  async #findOpened(requestId: string): Promise<RequestStatus | undefined> {
    const opened: OpenedRow | undefined = await this.#knex('alert')
      .where({ id: requestId })
      .first('alias', 'integration_id', 'created_at');
    return (
      opened && {
        ...CREATED,
        alertId: requestId,
        alias: opened.alias,
        integrationId: opened.integration_id ?? '',
        processedAt: fromDbTime(opened.created_at),
      }
    );
  }

  /** A report of which an action of its integration wants nothing. */
  async addIgnored(ignored: {
    readonly requestId: string;
    readonly integration: Integration;
    readonly ignoredBecause: string;
    readonly now: DateTime;
  }): Promise<void> {
    await this.#knex('api_request').insert({
      id: ignored.requestId,
      action: 'Create',
      success: true,
      status: `Ignored: ${ignored.ignoredBecause}`,
      alert_id: '',
      alias: '',
      integration_id: ignored.integration.id,
      processed_at: toDbTime(ignored.now),
    });
  }

  async deleteBefore(moment: DateTime): Promise<number> {
    return this.#knex('api_request')
      .where('processed_at', '<', toDbTime(moment))
      .delete();
  }
}

function toRequestStatus(row: DbRequestRow): RequestStatus {
  return {
    action: row.action,
    success: Boolean(row.success),
    status: row.status,
    alertId: row.alert_id,
    alias: row.alias,
    integrationId: row.integration_id,
    processedAt: fromDbTime(row.processed_at),
  };
}

/** What a request has done that opened an alert under its own id. */
type OpenedRow = {
  readonly alias: string;
  readonly integration_id: string | null;
  readonly created_at: number | string;
};

type DbRequestRow = {
  readonly action: string;
  readonly success: boolean | number;
  readonly status: string;
  readonly alert_id: string;
  readonly alias: string;
  readonly integration_id: string;
  readonly processed_at: number | string;
};
