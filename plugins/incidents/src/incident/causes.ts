import {
  Deployment,
  Investigation,
  PotentialCause,
  RankedDeployment,
} from '@muster/backstage-plugin-incidents-common';

/** A deployment with its rank. */
export type Suspect = RankedDeployment & { readonly deployment: Deployment };

const ORDER: readonly PotentialCause['state'][] = [
  'confirmed',
  'potential',
  'ruled-out',
];

/** The ranking with the deployments themselves, most suspected first. */
export function suspectsOf(investigation: Investigation): readonly Suspect[] {
  const deployments = new Map(
    investigation.tracks
      .flatMap(track => track.deployments)
      .map(deployment => [deployment.id, deployment]),
  );
  return investigation.ranking.flatMap(ranked => {
    const deployment = deployments.get(ranked.deploymentId);
    return deployment ? [{ ...ranked, deployment }] : [];
  });
}

/** The most suspected ones that nobody has judged yet. */
export function openSuspects(
  investigation: Investigation,
  most: number,
): readonly Suspect[] {
  const judged = investigation.causes.map(cause => cause.deployment.id);
  return suspectsOf(investigation)
    .filter(({ deploymentId }) => !judged.includes(deploymentId))
    .slice(0, most);
}

/** Confirmed causes first, ruled out ones last. */
export function sortCauses(
  causes: readonly PotentialCause[],
): readonly PotentialCause[] {
  return [...causes].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      a.addedAt.localeCompare(b.addedAt),
  );
}
