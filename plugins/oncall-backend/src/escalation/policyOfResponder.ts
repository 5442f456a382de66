import { AlertResponder } from '@muster/backstage-plugin-oncall-common';
import { neverEscalates, oneStep } from './madePolicies';
import { freezePolicy, policyOfTeam } from './policyOfTeam';
import { RoutingFacts } from './RoutingFacts';
import { ResponderPolicy } from './ResponderPolicy';

/** The steps that follow from telling this responder. */
export function policyOfResponder(
  facts: RoutingFacts,
  responder: AlertResponder,
): ResponderPolicy {
  const { roster } = facts;
  const name = responder.name ?? responder.ref;
  if (responder.type === 'user') {
    return {
      policy: oneStep(roster, `Page ${name}`, 'user', responder.ref),
      text: `Pages ${name} directly,`,
      remarks: [],
    };
  }
  if (responder.type === 'schedule') {
    return {
      policy: oneStep(roster, `On call in ${name}`, 'schedule', responder.ref),
      team: roster.schedule(responder.ref)?.team,
      text: `Pages who is on call in the schedule ${name},`,
      remarks: neverEscalates(roster, { id: responder.ref, name }),
    };
  }
  if (responder.type === 'escalation') {
    const policy = roster.policy(responder.ref);
    const frozen = policy && freezePolicy(facts, policy);
    return {
      policy: frozen?.policy,
      team: policy?.team,
      text: `Follows the escalation policy ${name},`,
      remarks: frozen?.remarks ?? [],
    };
  }
  const team = roster.team(responder.ref);
  return team
    ? policyOfTeam(facts, team)
    : { text: `Finds no team ${name},`, remarks: [] };
}
