import { Integration } from '@muster/backstage-plugin-oncall-common';
import { RequestedResponder } from '../escalation/startEscalation';

/**
 * Whom an alert of an integration is for: one that belongs to a team goes to that team, whatever it says. One that names
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
  if (responders.length === 0) {
    const named = own.length > 0 ? [...ofTeam, ...own] : [];
    return named.map(({ type, id }) => ({ type, id, namedBy: 'integration' }));
  }
  return scope === 'team' && team ? ofTeam : responders;
}
