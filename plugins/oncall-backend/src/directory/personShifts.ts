import { Shift } from '@muster/backstage-plugin-oncall-common';
import { joinShifts } from './joinShifts';
import { peopleIn } from './peopleIn';
import { Roster } from './Roster';

/** A stretch in which a shift is somebody's, alone or with others. */
export type PersonShift = Shift & { readonly person: string };

/**
 * Whose a shift is while it lasts: the person's, or of a team each member's (of those whom an escalation policy names
 * first). For members who are away it is theirs who stand in, as it is when they are paged. Nobody has it twice at once.
 */
export function personShifts(
  shift: Shift,
  roster: Roster,
): readonly PersonShift[] {
  const { participant } = shift;
  if (participant.type === 'user') {
    // The final schedule has considered forwarding already.
    return [{ ...shift, person: participant.ref }];
  }
  const stretches = peopleIn(participant, roster).flatMap(member =>
    roster
      .standInsBetween(member, shift)
      .map(stretch => ({ ...shift, ...stretch })),
  );
  const people = [...new Set(stretches.map(({ person }) => person))];
  return people.flatMap(person =>
    joinShifts(stretches.filter(stretch => stretch.person === person)),
  );
}

/** What of a shift is one person's, earliest first. */
export function shiftsOf(
  person: string,
  shift: Shift,
  roster: Roster,
): readonly PersonShift[] {
  return personShifts(shift, roster).filter(one => one.person === person);
}
