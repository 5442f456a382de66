import { KeyRight } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { IntegrationBody, rightsOf } from './integrationBody';
import { respondersNamed } from './integrationResponders';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';
import { ownerOf } from './ownTeam';
import { teamNamed } from './scheduleInput';

/** An integration with an owner is that team's only, as in Opsgenie; one with responders sends its alerts there. */
export function settingsOf(
  call: OpsgenieCall,
  { body, roster }: { body: IntegrationBody; roster: Roster },
) {
  const asked =
    body.ownerTeam && teamNamed(body.ownerTeam, { roster, field: 'ownerTeam' });
  const owner = ownerOf(call, asked);
  const rights = rightsOf(body);
  refuseMore(call, rights);
  return owner
    ? { team: owner, responders: [], rights, scope: 'team' as const }
    : { ...respondersNamed(body, roster), rights, scope: 'account' as const };
}

/** Otherwise a key could make, or take over, one that may do more than itself. */
export function refuseMore(
  { integration }: OpsgenieCall,
  rights: readonly KeyRight[],
): void {
  const missing = rights.find(right => !integration.rights.includes(right));
  if (missing) {
    throw OpsgenieError.forbidden(
      `The key may not ${missing} and cannot decide about a key that may.`,
    );
  }
}
