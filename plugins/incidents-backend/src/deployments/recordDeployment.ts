import { InputError } from '@backstage/errors';
import {
  Deployment,
  deploymentCreatePermission,
  DeploymentInput,
  ServiceNode,
} from '@muster/backstage-plugin-incidents-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { normalizeRef } from '../services/normalizeRefs';
import { DeploymentStore } from './DeploymentStore';
import { StoredDeployment, toDeployment } from './deploymentRow';
import { planDeployment, progressDeployment } from './planDeployment';

/** A pipeline tells of a deployment; the same external id of the service again moves it on. */
export async function recordDeployment(
  context: IncidentsContext,
  {
    caller,
    input,
  }: { readonly caller: Caller; readonly input: DeploymentInput },
): Promise<{ readonly deployment: Deployment; readonly isNew: boolean }> {
  const change = {
    caller,
    permission: deploymentCreatePermission,
    eventId: 'deployment-record',
    meta: { service: input.service, state: input.state },
  };
  return audited(context, change, async () => {
    const service = await serviceNamed(context, input.service);
    const sent = planDeployment(input, { id: randomUUID(), service });
    const { stored, isNew } = await write(context, sent);
    const { id } = stored;
    context.announcer.announce({
      type: 'deployment',
      id,
      change: stored.state,
    });
    return { deployment: toDeployment(stored), isNew };
  });
}

async function serviceNamed(
  { services }: IncidentsContext,
  name: string,
): Promise<ServiceNode> {
  const ref = normalizeRef(
    'service',
    name.includes(':') ? name : `component:default/${name}`,
  );
  const { nodes, unknown } = await services.find([ref]);
  if (unknown.length > 0) {
    throw new InputError(
      `service is '${name}', which the catalog does not have; expected an entity reference or the name of a Component`,
    );
  }
  return nodes[0];
}

function write(
  { database, clock }: IncidentsContext,
  sent: StoredDeployment,
): Promise<{ stored: StoredDeployment; isNew: boolean }> {
  const now = clock();
  return database.transaction(async trx => {
    const deployments = new DeploymentStore(trx);
    const isNew = await deployments.insert(sent, now);
    if (isNew || !sent.externalId) {
      return { stored: sent, isNew };
    }
    const known = await deployments.lock(sent.service, sent.externalId, now);
    const stored = progressDeployment(known, sent);
    await deployments.update(stored, now);
    return { stored, isNew };
  });
}
