import { RankedDeployment, SuspicionReason } from '../Investigation';
import { distanceSignal } from './distanceSignal';
import { environmentSignal } from './environmentSignal';
import { likelihoods } from './likelihoods';
import { RankingInput } from './RankingInput';
import { sizeSignal } from './sizeSignal';
import { stateSignal } from './stateSignal';
import { textSignals } from './textSignal';
import { timeSignal } from './timeSignal';

/**
 * What a deployment starts with before anything is known: most of those nearby are innocent.
 *
 * @public
 */
export const DEPLOYMENT_PRIOR = -2.2;

/**
 * Ranks deployments by how likely they caused the incident, most suspected first.
 *
 * @remarks The score is `DEPLOYMENT_PRIOR` plus the weights of the reasons, all log-odds, so that every number on the
 * screen can be added up by its reader.
 * @public
 */
export function rankDeployments(
  input: RankingInput,
): readonly RankedDeployment[] {
  const texts = textSignals(input.deployments, input.text);
  const candidates = input.deployments.map(deployment => {
    const reasons = [
      timeSignal(deployment, input.impactStartedAt),
      distanceSignal(deployment, input.impacted, input.related),
      environmentSignal(deployment, input.environment),
      stateSignal(deployment),
      sizeSignal(deployment),
      texts.get(deployment.id),
    ]
      .filter(isReason)
      .sort((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
    return { deploymentId: deployment.id, score: scoreOf(reasons), reasons };
  });
  return likelihoods(
    candidates.sort(
      (left, right) =>
        right.score - left.score ||
        (left.deploymentId < right.deploymentId ? -1 : 1),
    ),
  );
}

function scoreOf(reasons: readonly SuspicionReason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, DEPLOYMENT_PRIOR);
}

function isReason(
  reason: SuspicionReason | undefined,
): reason is SuspicionReason {
  return reason !== undefined;
}
