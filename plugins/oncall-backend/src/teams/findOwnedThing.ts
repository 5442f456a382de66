import { Roster } from '../directory/Roster';
import { HeartbeatStore } from '../heartbeats/HeartbeatStore';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { HandlingPolicyStore } from '../policies/HandlingPolicyStore';
import { RoutingRuleStore } from './RoutingRuleStore';
import { TeamChange } from './teamChange';
import { OwnedThing } from './TeamLogAuditor';

/** The thing that a change is about, wherever it is kept. */
export async function findOwnedThing(
  { thing, id }: TeamChange,
  from: {
    readonly roster: Roster;
    readonly policies: HandlingPolicyStore;
    readonly routingRules: RoutingRuleStore;
    readonly heartbeats: HeartbeatStore;
    readonly integrations: IntegrationStore;
  },
): Promise<OwnedThing | undefined> {
  const { roster } = from;
  switch (thing) {
    case 'schedule':
    case 'override':
      return roster.schedules.find(schedule => schedule.id === id);
    case 'escalation-policy':
      return roster.policies.find(policy => policy.id === id);
    case 'policy':
      return from.policies.find(id);
    case 'routing-rule':
      return from.routingRules.get(id);
    case 'heartbeat':
      return from.heartbeats.find({ id });
    default:
      return from.integrations.find(id);
  }
}
