import { Deployment } from '../Deployment';
import { SuspicionReason } from '../Investigation';

/**
 * The environment of the incident speaks for a deployment, another one strongly against it.
 *
 * @internal
 */
export function environmentSignal(
  deployment: Deployment,
  environment: string | undefined,
): SuspicionReason | undefined {
  if (environment === undefined) {
    return undefined;
  }
  return deployment.environment.toLowerCase() === environment.toLowerCase()
    ? reason(0.7, `Went to ${deployment.environment}, like the incident.`)
    : reason(
        -2,
        `Went to ${deployment.environment}; the incident is in ${environment}.`,
      );
}

function reason(weight: number, text: string): SuspicionReason {
  return { signal: 'environment', weight, text };
}
