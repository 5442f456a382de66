import { Participant } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { peopleIn } from './peopleIn';
import { Roster } from './Roster';

/** Whom a participant who is on call means at a moment: as `peopleIn`, but for those who are away whoever stands in. */
export function peopleAt(
  participant: Participant,
  { roster, at }: { readonly roster: Roster; readonly at: DateTime },
): readonly string[] {
  const people = peopleIn(participant, roster);
  return participant.type === 'user'
    ? // The final schedule has considered forwarding already.
      people
    : [...new Set(people.map(person => roster.standInFor(person, at)))];
}
