import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { PersonToPage } from '../paging/planPages';
import { Reminder } from './acknowledgementTimes';
import { caretaker } from './caretaker';
import { DueWork } from './dueWork';
import { Recipients } from './peopleToTell';
import { recipientsOf } from './recipientsOf';
import { TimedStep } from './stepTimeline';
import { turnKey } from './turnsToTake';

/** What is decided about. */
export type EscalationOptions = {
  readonly escalating: EscalatingAlert;
  readonly roster: Roster;
  readonly now: DateTime;
  /** Whose turn it is in the steps that rotate, by `turnKey`. */
  readonly turns?: ReadonlyMap<string, string>;
};

/** Whom steps and reminders that are due tell, each person once, and a sentence for every step. */
export function tellPeople(
  options: EscalationOptions,
  { steps, reminder }: DueWork,
): {
  readonly people: readonly PersonToPage[];
  readonly sentences: readonly string[];
} {
  const { escalating, roster, now, turns } = options;
  const reminded = reminder ? remind(options, reminder) : undefined;
  const people: PersonToPage[] = [...(reminded?.people ?? [])];
  const sentences: string[] = [...(reminded?.sentences ?? [])];
  for (const timed of steps) {
    const { round, step } = timed;
    const recipients = recipientsOf({
      roster,
      step: timed.definition,
      at: now,
      dueAt: timed.at,
      seed: `${escalating.run.runToken}/${round}/${step}`,
      turn: turns?.get(turnKey(timed)),
    });
    const untilClosed = timed.definition.condition === 'if-not-closed';
    sentences.push(sentenceFor(roster, timed, recipients));
    for (const { ref, why } of recipients.people) {
      const known = people.findIndex(({ person }) => person === ref);
      if (known < 0) {
        const reason = `${labelOf(timed)}: ${why}`;
        people.push({ person: ref, reason, round, step, untilClosed });
      } else if (untilClosed) {
        people[known] = { ...people[known], untilClosed };
      }
    }
  }
  return { people, sentences };
}

/** Steps are counted from 1; a reminder belongs to none. */
const NO_STEP = 0;

function remind(
  { escalating, roster }: EscalationOptions,
  { number }: Reminder,
) {
  const { ref, who, you } = caretaker(escalating.alert);
  const person = roster.person(ref);
  if (!person) {
    const text = `Nobody is reminded of the acknowledgement: ${ref} is not a person of the catalog.`;
    return { people: [], sentences: [text] };
  }
  const reason = `reminder ${number}: ${you}, and it is still open`;
  return {
    people: [
      {
        person: person.ref,
        reason,
        round: number,
        step: NO_STEP,
        untilClosed: true,
      },
    ],
    sentences: [
      `Reminds ${person.name}, ${who}, that the alert is still open.`,
    ],
  };
}

function sentenceFor(
  roster: Roster,
  timed: TimedStep,
  { people, nobodyBecause }: Recipients,
): string {
  const start = `${timed.policyName}, ${labelOf(timed)}:`;
  if (nobodyBecause) {
    return `${start} tells nobody, because ${nobodyBecause}.`;
  }
  const names = people.map(({ ref, why }) => `${roster.nameOf(ref)} (${why})`);
  return `${start} tells ${names.join(', ')}.`;
}

function labelOf({ round, position }: TimedStep): string {
  return round === 1 ? `step ${position}` : `round ${round}, step ${position}`;
}
