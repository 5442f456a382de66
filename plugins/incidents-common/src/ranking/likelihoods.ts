import { RankedDeployment, SuspicionReason } from '../Investigation';

/** Log-odds of about 7 in 8. */
const STRONG = 2;
/** Log-odds of about 3 in 8. */
const POSSIBLE = -0.5;
/** A signal that weighs less says nothing either way. */
const SPEAKS_FOR = 0.3;
const SIGNALS_FOR_STRONG = 3;
/** More than this many equally damning candidates damn none. */
const MOST_STRONG = 3;

/**
 * Names what the scores mean, and abstains: nothing is strong on thin evidence, or when too many are.
 *
 * @internal
 */
export function likelihoods(
  candidates: readonly Omit<RankedDeployment, 'likelihood'>[],
): readonly RankedDeployment[] {
  const strong = candidates.filter(
    ({ score, reasons }) => score >= STRONG && isWellFounded(reasons),
  );
  const abstain = strong.length > MOST_STRONG;
  return candidates.map(candidate => {
    if (!abstain && strong.includes(candidate)) {
      return { ...candidate, likelihood: 'strong' };
    }
    return {
      ...candidate,
      likelihood: candidate.score >= POSSIBLE ? 'possible' : 'weak',
    };
  });
}

/** Time and two more signals speak for it, and distance does not speak against it. */
function isWellFounded(reasons: readonly SuspicionReason[]): boolean {
  const speaking = reasons.filter(({ weight }) => weight >= SPEAKS_FOR);
  const isNear = reasons.some(
    ({ signal, weight }) => signal === 'distance' && weight > -SPEAKS_FOR,
  );
  return (
    isNear &&
    speaking.length >= SIGNALS_FOR_STRONG &&
    speaking.some(({ signal }) => signal === 'time')
  );
}
