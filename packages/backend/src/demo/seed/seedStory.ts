import { LoggerService } from '@backstage/backend-plugin-api';
import { seedDeployments } from './deployments/seedDeployments';
import { seedOpenIncident } from './incidents/seedOpenIncident';
import { seedPastIncidents } from './incidents/seedPastIncidents';
import { seedActions } from './oncall/seedActions';
import { seedAlerts } from './oncall/seedAlerts';
import { seedAttachments } from './oncall/seedAttachments';
import { seedEscalationPolicies } from './oncall/seedEscalationPolicies';
import { seedRoutingRules } from './oncall/seedRoutingRules';
import { answerDrill, seedDrills } from './oncall/seedDrills';
import { seedHandlingPolicies } from './oncall/seedHandlingPolicies';
import { seedMaintenance } from './oncall/seedMaintenance';
import { seedHeartbeats } from './oncall/seedHeartbeats';
import { seedSchedules } from './oncall/seedSchedules';
import { seedStandIns } from './oncall/seedStandIns';
import { SeedContext } from './SeedContext';

/** How many things of each kind were made; none of what was there already. */
export type SeedCounts = {
  readonly schedules: number;
  readonly standIns: number;
  readonly policies: number;
  readonly routingRules: number;
  readonly deployments: number;
  readonly pastIncidents: number;
  readonly actions: number;
  readonly alerts: number;
  readonly attachments: number;
  readonly heartbeats: number;
  readonly drills: number;
  readonly handlingPolicies: number;
  readonly maintenance: number;
  readonly openIncidents: number;
};

/**
 * Tells the story of Bancly through the APIs that people and machines use.
 *
 * Every step looks first at what is there, so that it can be interrupted anywhere and told again. The order matters:
 * alerts need somebody to page, causes need deployments, and the open incident has the highest number.
 */
export async function seedStory(
  context: SeedContext,
  logger: LoggerService,
): Promise<SeedCounts> {
  logger.info('Seeding the story', { now: context.now.toISO() });
  const counts = {
    schedules: await seedSchedules(context),
    standIns: await seedStandIns(context),
    policies: await seedEscalationPolicies(context),
    routingRules: await seedRoutingRules(context),
    deployments: await seedDeployments(context),
    pastIncidents: await seedPastIncidents(context),
    actions: await seedActions(context),
    alerts: await seedAlerts(context),
    attachments: await seedAttachments(context),
    heartbeats: await seedHeartbeats(context),
    drills: await seedDrills(context),
    handlingPolicies: await seedHandlingPolicies(context),
    maintenance: await seedMaintenance(context),
    openIncidents: await seedOpenIncident(context),
  };
  await answerDrill(context);
  logger.info('The story is told', counts);
  return counts;
}
