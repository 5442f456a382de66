import { Integration } from '@muster/backstage-plugin-oncall-common';
import { isAdded, RequestedResponder } from '../escalation/startEscalation';

/**
 * Whom an alert of an integration is for: one that belongs to a team goes to that team, whatever it says or is about. One that names
 * nobody goes to those of the integration, where there are others than its team; whom an action adds is told besides.
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
  const namesSomebody = responders.some(responder => !isAdded(responder));
  if (namesSomebody || own.length === 0) {
    return responders;
  }
  const others = [...ofTeam, ...own].map(({ type, id }) => ({
    type,
    id,
    namedBy: 'integration' as const,
  }));
  return [...others, ...responders];
}
