import { EscalationPolicy } from '@muster/backstage-plugin-oncall-common';
import { freezePolicy } from './policyOfTeam';
import { factsAt, RoutingFacts } from './RoutingFacts';
import { stepsOfAllRounds } from './stepsOfAllRounds';
import { SnapshotPolicy, SnapshotStep } from './PolicySnapshot';
import { MOST_ON_CALL, turnsOfStep } from './turnsOfStep';

/** All of them are kept with every alert; whoever has not answered so many does not answer. */
const MOST_LATER_STEPS = 60;

/**
 * Adds what follows where an escalation policy will be on call in a schedule that a step tells.
 *
 * The step itself tells the first people of whatever is on call when it is due. The later steps of the policy are frozen here
 * with their own delays, and remember that they come only if it really was on call.
 */
export function withLaterSteps(
  facts: RoutingFacts,
  policy: SnapshotPolicy,
): SnapshotPolicy {
  const later = policy.steps.map(step => laterSteps(facts, step, []));
  return later.every(steps => steps.length === 0)
    ? policy
    : {
        ...policy,
        steps: policy.steps.flatMap((step, index) => {
          const position = step.position ?? index + 1;
          return [step, ...later[index].slice(0, MOST_LATER_STEPS)].map(
            one => ({ ...one, position }),
          );
        }),
      };
}

function laterSteps(
  facts: RoutingFacts,
  step: SnapshotStep,
  through: readonly string[],
): readonly SnapshotStep[] {
  if (through.length >= MOST_ON_CALL) {
    return [];
  }
  return policiesOnCall(facts, step)
    .filter(({ id }) => !through.includes(id))
    .flatMap(policy =>
      stepsOf(facts, step, policy).flatMap(({ isFirst, ...inner }) => [
        ...(isFirst ? [] : [inner]),
        ...laterSteps(facts, inner, [...through, policy.id]),
      ]),
    );
}

/** Those that will be on call when the step is due. A step that takes turns tells one person, whom nobody follows. */
function policiesOnCall(
  facts: RoutingFacts,
  { recipient, notify, delayMinutes }: SnapshotStep,
): readonly EscalationPolicy[] {
  const { roster } = facts;
  if (
    recipient.type !== 'schedule' ||
    notify === 'round-robin' ||
    !roster.hasEscalations(recipient.ref)
  ) {
    return [];
  }
  const schedule = roster.schedule(recipient.ref);
  const due = factsAt(facts, delayMinutes).at;
  const turns = schedule ? turnsOfStep(schedule, notify, due).turns : [];
  const ids = turns.flatMap(({ participant }) =>
    participant.type === 'escalation' ? [participant.ref] : [],
  );
  return [...new Set(ids)]
    .map(id => roster.policy(id))
    .filter(policy => policy !== undefined);
}

/** The steps of a policy on call as if it began with the step that finds it there. */
function stepsOf(
  facts: RoutingFacts,
  { recipient, notify, delayMinutes, follows = [] }: SnapshotStep,
  policy: EscalationPolicy,
) {
  const { policy: frozen } = freezePolicy(factsAt(facts, delayMinutes), policy);
  const first = Math.min(...frozen.steps.map(step => step.delayMinutes));
  const onCall = {
    schedule: recipient.ref,
    notify,
    policy: policy.id,
    policyName: policy.name,
  };
  return stepsOfAllRounds(frozen).map(inner => {
    const isFirst = inner.delayMinutes === first;
    // What tells its first people does so at once.
    const minutes = isFirst ? 0 : inner.delayMinutes;
    return {
      ...inner,
      isFirst,
      delayMinutes: delayMinutes + minutes,
      follows: [
        ...follows.map(before => ({
          ...before,
          minutesBefore: before.minutesBefore + minutes,
        })),
        { ...onCall, minutesBefore: minutes },
      ],
    };
  });
}
