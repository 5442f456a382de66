import { Integration } from '@muster/backstage-plugin-oncall-common';
import { RequestedResponder } from '../escalation/startEscalation';

/**
 * Whom an alert of an integration is for: one that belongs to a team goes to that team, whatever it says or is about. One that names
 * nobody goes to those of the integration, where there are others than its team.
 */
export function respondersWithin(
  {
    scope,
    team,
    responders: own = [],
  }: Pick<Integration, 'scope' | 'team' | 'responders'>,
  responders: readonly RequestedResponder[] = [],
): readonly RequestedResponder[] {
  const ofTeam = team ? [{ type: 'team', id: team }] : [];
  if (scope === 'team' && team) {
    return ofTeam;
  }
  if (responders.length > 0 || own.length === 0) {
    return responders;
  }
  return [...ofTeam, ...own].map(({ type, id }) => ({
    type,
    id,
    namedBy: 'integration',
  }));
}
