import { Deployment } from '@muster/backstage-plugin-incidents-common';
import {
  fromDbTime,
  fromOptionalDbTime,
  toDbTime,
  toOptionalDbTime,
} from '@muster/due-work';
import { DateTime } from 'luxon';
import { toIso } from '../toIso';

export type DbDeploymentRow = {
  readonly id: string;
  readonly external_id: string | null;
  readonly service_ref: string;
  readonly service_name: string;
  readonly environment: string;
  readonly state: Deployment['state'];
  readonly number: string | null;
  readonly description: string | null;
  readonly url: string | null;
  readonly started_at: number | string;
  readonly ended_at: number | string | null;
  readonly commits: string;
  readonly files_changed: string;
  readonly updated_at: number | string;
};

/** A deployment as it is stored: moments instead of texts. */
export type StoredDeployment = Omit<Deployment, 'startedAt' | 'endedAt'> & {
  readonly startedAt: DateTime;
  readonly endedAt?: DateTime;
};

export function toDeploymentRow(
  deployment: StoredDeployment,
  now: DateTime,
): DbDeploymentRow {
  return {
    id: deployment.id,
    external_id: deployment.externalId ?? null,
    service_ref: deployment.service,
    service_name: deployment.serviceName,
    environment: deployment.environment,
    state: deployment.state,
    number: deployment.number ?? null,
    description: deployment.description ?? null,
    url: deployment.url ?? null,
    started_at: toDbTime(deployment.startedAt),
    ended_at: toOptionalDbTime(deployment.endedAt),
    commits: JSON.stringify(deployment.commits),
    files_changed: JSON.stringify(deployment.filesChanged),
    updated_at: toDbTime(now),
  };
}

export function fromDeploymentRow(row: DbDeploymentRow): StoredDeployment {
  return {
    id: row.id,
    externalId: row.external_id ?? undefined,
    service: row.service_ref,
    serviceName: row.service_name,
    environment: row.environment,
    state: row.state,
    number: row.number ?? undefined,
    description: row.description ?? undefined,
    url: row.url ?? undefined,
    startedAt: fromDbTime(row.started_at),
    endedAt: fromOptionalDbTime(row.ended_at),
    commits: JSON.parse(row.commits),
    filesChanged: JSON.parse(row.files_changed),
  };
}

/** The deployment as answers carry it. */
export function toDeployment(stored: StoredDeployment): Deployment {
  return {
    ...stored,
    startedAt: toIso(stored.startedAt),
    endedAt: stored.endedAt && toIso(stored.endedAt),
  };
}
