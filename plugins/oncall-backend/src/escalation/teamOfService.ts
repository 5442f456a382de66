import { ANNOTATION_TEAM } from '@muster/backstage-plugin-oncall-common';
import { Service, Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';

/** The team that answers for a service: the one its annotation names, else its owner. */
export function teamOfService(
  roster: Roster,
  service: Service,
): { readonly team?: Team; readonly problem?: string } {
  const named = service.annotations[ANNOTATION_TEAM];
  const owner = service.owner ? roster.team(service.owner) : undefined;
  if (!named) {
    return { team: owner };
  }
  const team = roster.team(named);
  return team
    ? { team }
    : {
        team: owner,
        problem: `The annotation ${ANNOTATION_TEAM} of ${service.name} names "${named}", which is not a Group of the catalog.`,
      };
}
