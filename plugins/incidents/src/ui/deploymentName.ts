import { Deployment } from '@muster/backstage-plugin-incidents-common';

/** The shortest name that tells a deployment apart: `#29`, or the start of its newest commit. */
export function deploymentName(
  deployment: Pick<Deployment, 'id' | 'number' | 'commits'>,
): string {
  if (deployment.number) {
    return `#${deployment.number}`;
  }
  const [newest] = deployment.commits;
  return newest ? shortSha(newest.sha) : deployment.id;
}

/** A commit's identity as people say it. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}
