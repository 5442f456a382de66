import { Integration } from '@muster/backstage-plugin-oncall-common';
import { RequestedResponder } from '../escalation/startEscalation';

/** Whom an alert of an integration is for: one that belongs to a team goes to that team, whatever it says. */
export function respondersWithin(
  { scope, team }: Pick<Integration, 'scope' | 'team'>,
  responders: readonly RequestedResponder[] = [],
): readonly RequestedResponder[] {
  return scope === 'team' && team && responders.length > 0
    ? [{ type: 'team', id: team }]
    : responders;
}
