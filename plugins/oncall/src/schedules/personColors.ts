import {
  Participant,
  Schedule,
  ShiftHistory,
} from '@muster/backstage-plugin-oncall-common';

/** How many people of one schedule get a colour of their own. */
const PERSON_COLORS = 10;

/** The same person has the same colour in every row of a schedule; the name stands beside it. */
export function personColors(
  schedule: Schedule,
  history?: ShiftHistory,
): ReadonlyMap<string, number> {
  const refs = [
    ...schedule.rotations.flatMap(rotation => rotation.participants),
    ...schedule.overrides.map(override => override.participant),
  ].map(refOf);
  const past = history?.items.map(({ person }) => person) ?? [];
  const people = [...new Set([...refs, ...past])].filter(ref => ref !== 'none');
  return new Map(people.map((ref, index) => [ref, index % PERSON_COLORS]));
}

/** The entity reference of a participant or the id of an escalation policy, or `none`. */
export function refOf(participant: Participant): string {
  return participant.type === 'none' ? 'none' : participant.ref;
}
