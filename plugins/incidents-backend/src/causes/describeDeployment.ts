import { PotentialCause } from '@muster/backstage-plugin-incidents-common';

/** How a timeline or a postmortem calls a suspected deployment. */
export function describeDeployment({
  deployment,
  commitSha,
}: Pick<PotentialCause, 'deployment' | 'commitSha'>): string {
  const { serviceName, number, environment } = deployment;
  const which = number ? `deployment ${number}` : 'a deployment';
  const commit = commitSha ? `commit ${commitSha.slice(0, 8)} in ` : '';
  return `${commit}${which} of ${serviceName} to ${environment}`;
}
