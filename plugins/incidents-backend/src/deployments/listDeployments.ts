import {
  Deployment,
  deploymentReadPermission,
} from '@muster/backstage-plugin-incidents-common';
import { authorize, Caller } from '../authorization';
import { pageOf, readCursor } from '../Cursor';
import { IncidentsContext } from '../IncidentsContext';
import { readMoment } from '../readMoment';
import { normalizeRef } from '../services/normalizeRefs';
import { DeploymentStore } from './DeploymentStore';
import { toDeployment } from './deploymentRow';

/** Deployments that pass the filter, newest first. */
export async function listDeployments(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly service?: string;
    readonly environment?: string;
    readonly from?: string;
    readonly to?: string;
    readonly cursor?: string;
    readonly limit: number;
  },
): Promise<{ items: Deployment[]; nextCursor?: string }> {
  const { caller, service, environment, from, to, cursor, limit } = options;
  await authorize(context, caller, deploymentReadPermission);
  const rows = await new DeploymentStore(context.database).list(
    {
      environment,
      service: service && normalizeRef('service', service),
      from: from ? readMoment('from', from) : undefined,
      to: to ? readMoment('to', to) : undefined,
    },
    { after: readCursor(cursor), limit: limit + 1 },
  );
  const { items, nextCursor } = pageOf(rows, limit, ({ startedAt, id }) => ({
    rank: startedAt.toMillis(),
    id,
  }));
  return { items: items.map(toDeployment), nextCursor };
}
