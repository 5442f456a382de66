import { Participant } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { peopleAt } from '../directory/peopleAt';
import { Roster } from '../directory/Roster';
import { toldFirst } from './recipientsOf';

/** Whom a participant who is on call means at a moment: those who are paged at once. */
export function pagedFirst(
  participant: Participant,
  moment: { readonly roster: Roster; readonly at: DateTime },
): readonly string[] {
  return participant.type === 'escalation'
    ? toldFirst({ ...moment, policy: participant.ref })
    : peopleAt(participant, moment);
}
