import { Roster } from '../directory/Roster';
import { CalendarEvent } from './CalendarEvent';

/** Whom an event means, or the text that would have to be explained. */
export type PeopleOfEvent =
  | { readonly people: readonly string[] }
  | { readonly unknown: string };

/**
 * Whom an event of a calendar means: what the importer said about its title first, then those who are invited, by address or name,
 * then the title or a part of it ("On call - Ana Lopez - Primary").
 */
export function peopleOfEvent(
  { summary, attendees }: CalendarEvent,
  roster: Roster,
  said: ReadonlyMap<string, string>,
): PeopleOfEvent {
  const invited = attendees.flatMap(({ email, name }) => [
    [email, name].filter(text => text !== undefined),
  ]);
  const first = invited.flat()[0];
  const text = summary || first || '';
  const explained = said.get(text);
  if (explained) {
    return { people: [explained] };
  }
  const people = invited.flatMap(words => personNamed(words, roster));
  const found =
    people.length > 0 ? people : personNamed(partsOf(summary), roster);
  return found.length > 0 ? { people: [...new Set(found)] } : { unknown: text };
}

/** The first that somebody is called. */
function personNamed(
  texts: readonly string[],
  roster: Roster,
): readonly string[] {
  const found = texts
    .map(text => roster.person(text)?.ref)
    .find(ref => ref !== undefined);
  return found ? [found] : [];
}

/** The whole, then the parts between signs that are not part of a name, then every address in it. */
function partsOf(summary: string): readonly string[] {
  const parts = summary
    .split(/\s+[-–—|]\s+|[:,;|()[\]<>/]+/)
    .map(part => part.replace(/\bon[- ]?call\b/gi, '').trim());
  const addresses = summary.match(/[^\s<>(),;]+@[^\s<>(),;]+/g) ?? [];
  return [summary, ...parts, ...addresses].filter(Boolean);
}
