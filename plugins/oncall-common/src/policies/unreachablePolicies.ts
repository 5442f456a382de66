import { isNeverMet } from '../conditions/isNeverMet';
import { takesAllOf } from '../conditions/takesAllOf';
import { HandlingPolicy } from '../HandlingPolicy';

/**
 * A policy that no alert can reach.
 *
 * @public
 */
export type UnreachablePolicy = {
  readonly policy: HandlingPolicy;
  /** The policy that is asked before it and takes whatever fits it; absent where nothing can fit it. */
  readonly takenBy?: HandlingPolicy;
};

/**
 * The policies that are switched on and that no alert can reach: a policy that is asked before them takes whatever fits
 * them at any time, or nothing can fit them.
 *
 * @remarks Only what is certain is found, and maintenances, which switch policies on and off for a while, are left aside.
 * @public
 */
export function unreachablePolicies(
  /** In order within each type and team. */
  policies: readonly HandlingPolicy[],
): readonly UnreachablePolicy[] {
  const asked = policies.filter(({ enabled }) => enabled);
  return asked.flatMap(policy => {
    if (isNeverMet(policy.filter)) {
      return [{ policy }];
    }
    const takenBy = takerOf(policy, askedBefore(policy, asked));
    return takenBy ? [{ policy, takenBy }] : [];
  });
}

/**
 * What is asked before a policy, and what fits not asked after it. The first notification policy is the only one, and
 * those for all alerts come before those of a team; of alert policies, both lists have a first one.
 */
function askedBefore(
  policy: HandlingPolicy,
  asked: readonly HandlingPolicy[],
): readonly HandlingPolicy[] {
  const ofType = asked.filter(({ type }) => type === policy.type);
  const ofTeam = ofType.filter(({ team }) => team === policy.team);
  const before = ofTeam.slice(0, ofTeam.indexOf(policy));
  return policy.type === 'notification' && policy.team !== undefined
    ? [...ofType.filter(({ team }) => team === undefined), ...before]
    : before;
}

function takerOf(
  policy: HandlingPolicy,
  before: readonly HandlingPolicy[],
): HandlingPolicy | undefined {
  return before.find(
    (above, index) =>
      !continues(above) &&
      isInForceWith(above, policy) &&
      takesAllOf(above.filter, policy.filter) &&
      // What continues may change the alert so that it fits this policy, though it did not fit the one above.
      (above.filter.type === 'match-all' ||
        !before.slice(index + 1).some(continues)),
  );
}

function continues(policy: HandlingPolicy): boolean {
  return policy.type === 'alert' && policy.continue === true;
}

function isInForceWith(above: HandlingPolicy, policy: HandlingPolicy): boolean {
  return (
    above.timeRestrictions === undefined || hoursOf(above) === hoursOf(policy)
  );
}

function hoursOf({ timeRestrictions, timezone }: HandlingPolicy): string {
  return JSON.stringify([timeRestrictions, timezone]);
}
