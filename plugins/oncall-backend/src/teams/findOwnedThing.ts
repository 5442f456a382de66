import { Knex } from 'knex';
import { PolicyStore } from '../escalation/PolicyStore';
import { HeartbeatStore } from '../heartbeats/HeartbeatStore';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { HandlingPolicyStore } from '../policies/HandlingPolicyStore';
import { ScheduleStore } from '../schedules/ScheduleStore';
import { RoutingRuleStore } from './RoutingRuleStore';
import { TeamChange } from './teamChange';
import { OwnedThing } from './TeamLogAuditor';

/** The thing that a change is about, wherever it is kept. */
export async function findOwnedThing(
  knex: Knex,
  { thing, id }: TeamChange,
): Promise<OwnedThing | undefined> {
  switch (thing) {
    case 'schedule':
    case 'calendar':
    case 'override':
      return ScheduleStore.create(knex).get(id);
    case 'escalation-policy':
      return PolicyStore.create(knex).find(id);
    case 'policy':
      return HandlingPolicyStore.create(knex).find(id);
    case 'routing-rule':
      return RoutingRuleStore.create(knex).get(id);
    case 'heartbeat':
      return HeartbeatStore.create(knex).find({ id });
    default:
      return IntegrationStore.create(knex).find(id);
  }
}
