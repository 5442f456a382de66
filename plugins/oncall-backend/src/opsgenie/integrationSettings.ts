import { Integration, KeyRight } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { IntegrationBody, rightsOf } from './integrationBody';
import { respondersNamed } from './integrationResponders';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';
import { ownerOf } from './ownTeam';
import { teamNamed } from './scheduleInput';

/**
 * An integration with an owner is that team's only, as in Opsgenie; one with responders sends its alerts there. A change that names
 * no owner leaves it: otherwise Terraform, which names none when it changes an integration for e-mail, would give the key more reach.
 */
export function settingsOf(
  call: OpsgenieCall,
  options: {
    readonly body: IntegrationBody;
    readonly roster: Roster;
    /** What is replaced, if anything. */
    readonly before?: Integration;
  },
) {
  const { body, roster, before } = options;
  const asked = body.ownerTeam
    ? teamNamed(body.ownerTeam, { roster, field: 'ownerTeam' })
    : ownerBefore(before);
  const owner = ownerOf(call, asked);
  const rights = rightsOf(body);
  refuseMore(call, rights);
  return owner
    ? { team: owner, responders: [], rights, scope: 'team' as const }
    : { ...respondersNamed(body, roster), rights, scope: 'account' as const };
}

function ownerBefore(before?: Integration): string | undefined {
  return before?.scope === 'team' ? before.team : undefined;
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
