import { ConflictError, InputError } from '@backstage/errors';
import {
  Deployment,
  PotentialCause,
} from '@muster/backstage-plugin-incidents-common';
import { randomUUID } from 'node:crypto';
import { Caller } from '../authorization';
import { DeploymentStore } from '../deployments/DeploymentStore';
import { changeIncident } from '../incidents/changeIncident';
import { incidentKey } from '../incidents/incidentRow';
import { IncidentsContext } from '../IncidentsContext';
import { TimelineStore } from '../timeline/TimelineStore';
import { describeDeployment } from './describeDeployment';
import { PotentialCauseStore } from './PotentialCauseStore';

/** Somebody suspects a deployment, or one commit of it. */
export function addPotentialCause(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    readonly deploymentId: string;
    readonly commitSha?: string;
    readonly note?: string;
    readonly at?: string;
  },
): Promise<PotentialCause> {
  const { deploymentId, commitSha, note, ...change } = options;
  const audit = {
    ...change,
    eventId: 'incident-cause-add',
    meta: { deploymentId },
  };
  return changeIncident(context, audit, async () => {
    const deployment = await new DeploymentStore(context.database).get(
      deploymentId,
    );
    refuseForeignCommit(deployment, commitSha);
    return async ({ trx, facts, now, actor }) => {
      const causes = new PotentialCauseStore(trx);
      const id = randomUUID();
      const what = describeDeployment({ deployment, commitSha });
      const isNew = await causes.insert({
        id,
        incidentId: facts.id,
        deploymentId,
        commitSha,
        note: note?.trim() || undefined,
        addedBy: actor,
        addedAt: now,
      });
      if (!isNew) {
        throw new ConflictError(
          `${what} is a potential cause of ${incidentKey(
            facts.number,
          )} already`,
        );
      }
      await new TimelineStore(trx).add(facts.id, [
        { at: now, kind: 'cause', text: `Potential cause: ${what}.`, actor },
      ]);
      return causes.get(facts.id, id);
    };
  });
}

function refuseForeignCommit(
  { id, commits }: Deployment,
  commitSha: string | undefined,
): void {
  if (commitSha && !commits.some(({ sha }) => sha === commitSha)) {
    throw new InputError(
      `commitSha is '${commitSha}', expected a commit of deployment ${id}`,
    );
  }
}
