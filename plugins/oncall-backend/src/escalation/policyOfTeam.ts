import {
  chooseRoutingRule,
  EscalationPolicy,
  EscalationStep,
  RoutingRule,
  RuleVerdict,
} from '@muster/backstage-plugin-oncall-common';
import { Team } from '../directory/Directory';
import { annotatedTargets } from './annotatedTargets';
import {
  neverEscalates,
  onCallThenEverybody,
  oneStep,
  recipientName,
} from './madePolicies';
import { SnapshotPolicy, SnapshotStep } from './PolicySnapshot';
import { ResponderPolicy } from './ResponderPolicy';
import { factsAt, inside, RoutingFacts } from './RoutingFacts';
import { stepsOfAllRounds } from './stepsOfAllRounds';

/** A team that hands over to a team that hands over, and so on; further nobody follows. */
const MOST_HANDOVERS = 3;

/** A sentence about a hundred rules helps nobody. */
const MOST_VERDICTS_TOLD = 6;

/**
 * Where an alert of a team goes: where its first fitting routing rule says.
 *
 * A service that names its own policy or schedule beats the default rule, and only that one.
 */
export function policyOfTeam(facts: RoutingFacts, team: Team): ResponderPolicy {
  const { roster, subject, at } = facts;
  const rules = roster.routingRulesOf(team.ref);
  const { rule, verdicts } = chooseRoutingRule({
    rules,
    subject,
    at: at.toUTC().toISO() ?? '',
  });
  const chosen =
    rule && !rule.isDefault ? byRule(facts, team, rule) : undefined;
  const found = chosen ?? byDefault(facts, team, rule);
  const told = rule ? [describeChoice(team, verdicts)] : [];
  return { ...found, team: team.ref, remarks: [...told, ...found.remarks] };
}

/** Undefined when the target is gone. */
function byRule(
  facts: RoutingFacts,
  team: Team,
  { name, notify }: RoutingRule,
): ResponderPolicy | undefined {
  const { roster } = facts;
  const by = `as the routing rule "${name}" of ${team.name} says,`;
  if (notify.type === 'none') {
    const nobodyBecause = `Nobody is told, ${by.slice(0, -1)}.`;
    return { text: `Tells nobody, ${by}`, remarks: [], nobodyBecause };
  }
  if (notify.type === 'schedule') {
    const schedule = roster.schedule(notify.id);
    return (
      schedule && {
        policy: oneStep(roster, name, 'schedule', schedule.id),
        text: `Pages who is on call in the schedule ${schedule.name}, ${by}`,
        remarks: neverEscalates(roster, schedule),
      }
    );
  }
  const policy =
    notify.type === 'escalation' ? roster.policy(notify.id) : undefined;
  return (
    policy && {
      ...freezePolicy(inside(facts, team), policy),
      text: `Follows the escalation policy ${policy.name}, ${by}`,
    }
  );
}

function byDefault(
  facts: RoutingFacts,
  team: Team,
  rule: RoutingRule | undefined,
): ResponderPolicy {
  const { roster, service } = facts;
  const { policy, schedule, remarks } = annotatedTargets(roster, team, service);
  const isAnnotated = policy !== undefined || schedule !== undefined;
  const ruled =
    rule?.isDefault && !isAnnotated ? byRule(facts, team, rule) : undefined;
  if (ruled) {
    return { ...ruled, remarks: [...remarks, ...ruled.remarks] };
  }
  const chosen =
    policy ?? (schedule ? undefined : roster.policiesOf(team.ref)[0]);
  if (chosen) {
    const frozen = freezePolicy(inside(facts, team), chosen);
    return {
      policy: frozen.policy,
      text: `Follows the escalation policy ${chosen.name} of ${team.name},`,
      remarks: [...remarks, ...frozen.remarks],
    };
  }
  const schedules = schedule ? [schedule] : roster.schedulesOf(team.ref);
  return { ...onCallThenEverybody(team, schedules), remarks };
}

/** A policy as it is now, the steps that hand over to another team replaced by what the rules of that team say. */
export function freezePolicy(
  facts: RoutingFacts,
  policy: EscalationPolicy,
): { readonly policy: SnapshotPolicy; readonly remarks: readonly string[] } {
  const { id, name, repeat, acknowledgement } = policy;
  const steps = policy.steps.map((step, index) =>
    freezeStep(facts, step, index + 1),
  );
  return {
    policy: {
      id,
      name,
      steps: steps.flatMap(frozen => frozen.steps),
      ...(repeat && { repeat }),
      ...(acknowledgement && { acknowledgement }),
    },
    remarks: steps.flatMap(frozen => frozen.remarks),
  };
}

type FrozenStep = {
  readonly steps: readonly SnapshotStep[];
  readonly remarks: readonly string[];
};

function freezeStep(
  facts: RoutingFacts,
  step: EscalationStep,
  position: number,
): FrozenStep {
  const { roster, through = [] } = facts;
  const { recipient, notify, delayMinutes } = step;
  const plain = {
    ...step,
    position,
    recipientName: recipientName(roster, recipient),
  };
  const team =
    recipient.type === 'team' && notify === 'default'
      ? roster.team(recipient.ref)
      : undefined;
  if (!team) {
    return { steps: [plain], remarks: [] };
  }
  if (through.includes(team.ref) || through.length >= MOST_HANDOVERS) {
    // The whole team is better than a circle, or than nobody.
    return { steps: [{ ...plain, notify: 'all' }], remarks: [] };
  }
  const handedOver = policyOfTeam(
    factsAt(inside(facts, team), delayMinutes),
    team,
  );
  const {
    policy,
    remarks,
    nobodyBecause = 'its team has nobody to tell',
  } = handedOver;
  const steps = policy
    ? stepsOfAllRounds(policy)
    : [{ ...plain, delayMinutes: 0, nobodyBecause }];
  return {
    steps: steps.map(inner => ({
      ...inner,
      position,
      delayMinutes: delayMinutes + inner.delayMinutes,
    })),
    remarks,
  };
}

function describeChoice(team: Team, verdicts: readonly RuleVerdict[]): string {
  const told = verdicts
    .slice(-MOST_VERDICTS_TOLD)
    .map(
      ({ name, applies, reason }) =>
        `"${name}" ${
          applies ? 'applies' : 'does not apply'
        }, because ${reason}`,
    );
  const untold = verdicts.length - told.length;
  const before = untold > 0 ? [`${untold} rules before do not apply`] : [];
  return `Routing rules of ${team.name}: ${[...before, ...told].join('; ')}.`;
}
