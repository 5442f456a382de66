import { NewAlert } from '../alerts/AlertRequest';
import { Roster } from '../directory/Roster';
import { findService } from '../escalation/planEscalation';
import { teamOfService } from '../escalation/teamOfService';

/** The only team that an alert names; where it names none, the team that answers for its service. */
export function teamOfReport(
  { responders, service }: NewAlert,
  roster: Roster,
): string | undefined {
  const named = responders.filter(({ type }) => type === 'team');
  if (named.length > 0) {
    const refs = named.map(
      ({ ref, id, name }) => roster.team(ref ?? id ?? name ?? '')?.ref,
    );
    return new Set(refs).size === 1 ? refs[0] : undefined;
  }
  const known = findService(roster, service);
  return known && teamOfService(roster, known).team?.ref;
}
