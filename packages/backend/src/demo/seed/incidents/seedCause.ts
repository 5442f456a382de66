import { SeedContext } from '../SeedContext';
import { toIso } from '../toIso';
import { PastIncident } from './PastIncident';

const WHOLE_WEEK = 168;

/** Names the deployment that it was, as its people did. */
export async function seedCause(
  { incidents, voices }: SeedContext,
  incidentId: string,
  { cause, input }: PastIncident,
): Promise<void> {
  if (!cause) {
    return;
  }
  const person = await voices.person(cause.addedBy);
  const { causes } = await incidents.getInvestigation(
    incidentId,
    { hours: WHOLE_WEEK },
    person,
  );
  const { items } = await incidents.listDeployments(
    {
      service: `component:default/${cause.service}`,
      environment: input.environment,
      to: input.impactStartedAt,
    },
    person,
  );
  const deployment = items.find(
    ({ externalId }) => externalId === cause.deployment,
  );
  if (!deployment) {
    return;
  }
  const added =
    causes.find(known => known.deployment.id === deployment.id) ??
    (await incidents.addPotentialCause(
      incidentId,
      {
        deploymentId: deployment.id,
        note: cause.note,
        at: toIso(cause.addedAt),
      },
      person,
    ));
  if (added.state !== 'confirmed') {
    await incidents.updatePotentialCause(
      incidentId,
      added.id,
      { state: 'confirmed', at: toIso(cause.confirmedAt) },
      person,
    );
  }
}
