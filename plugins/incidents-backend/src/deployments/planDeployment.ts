import { InputError } from '@backstage/errors';
import {
  Deployment,
  DeploymentInput,
  ServiceNode,
} from '@muster/backstage-plugin-incidents-common';
import { readMoment } from '../readMoment';
import { toIso } from '../toIso';
import { StoredDeployment } from './deploymentRow';

/** How far a deployment has come; messages of a pipeline may overtake each other. */
const PROGRESS: Readonly<Record<Deployment['state'], number>> = {
  started: 0,
  successful: 1,
  failed: 1,
  'rolled-back': 2,
};

/** Reads what a pipeline sent. */
export function planDeployment(
  input: DeploymentInput,
  { id, service }: { readonly id: string; readonly service: ServiceNode },
): StoredDeployment {
  const startedAt = readMoment('startedAt', input.startedAt);
  const endedAt = input.endedAt
    ? readMoment('endedAt', input.endedAt)
    : undefined;
  return refuseBackward({
    ...input,
    id,
    service: service.entityRef,
    serviceName: service.name,
    startedAt,
    endedAt,
    commits: input.commits ?? [],
    filesChanged: input.filesChanged ?? [],
  });
}

/** Merges a later message into what is known: the state only moves forward, and silence changes nothing. */
export function progressDeployment(
  known: StoredDeployment,
  sent: StoredDeployment,
): StoredDeployment {
  const isLate = PROGRESS[sent.state] < PROGRESS[known.state];
  return refuseBackward({
    ...known,
    environment: sent.environment,
    serviceName: sent.serviceName,
    state: isLate ? known.state : sent.state,
    number: sent.number ?? known.number,
    description: sent.description ?? known.description,
    url: sent.url ?? known.url,
    startedAt: sent.startedAt,
    endedAt: sent.endedAt ?? known.endedAt,
    commits: sent.commits.length > 0 ? sent.commits : known.commits,
    filesChanged:
      sent.filesChanged.length > 0 ? sent.filesChanged : known.filesChanged,
  });
}

function refuseBackward(deployment: StoredDeployment): StoredDeployment {
  const { startedAt, endedAt } = deployment;
  if (endedAt && endedAt < startedAt) {
    throw new InputError(
      `endedAt is ${toIso(endedAt)}, expected ${toIso(
        startedAt,
      )} (startedAt) or later`,
    );
  }
  return deployment;
}
