import { MaintenanceRule } from '@muster/backstage-plugin-oncall-common';
import { teamOfService } from '../escalation/teamOfService';
import { MaintenanceRoom } from './MaintenanceRoom';

/** Whose things a maintenance switches; `undefined` for a thing that belongs to no team. */
export async function teamsOfMaintenance(
  room: MaintenanceRoom,
  rules: readonly MaintenanceRule[],
): Promise<readonly (string | undefined)[]> {
  return Promise.all(rules.map(rule => teamOf(room, rule)));
}

async function teamOf(
  { rosters, integrations, clock }: MaintenanceRoom,
  { entity: { type, id } }: MaintenanceRule,
): Promise<string | undefined> {
  const roster = await rosters.get(clock());
  switch (type) {
    case 'integration':
      return (await integrations.find(id))?.team;
    case 'service': {
      const service = roster.service(id);
      return service && teamOfService(roster, service).team?.ref;
    }
    case 'team':
      return roster.team(id)?.ref;
    default:
      return roster.handlingPolicies.find(policy => policy.id === id)?.team;
  }
}
