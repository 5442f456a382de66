import {
  CalendarImport,
  ImportedShift,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { CalendarEvent } from './CalendarEvent';
import { peopleOfEvent } from './peopleOfEvent';

/** The shifts that events mean, and the titles of those that mean nobody. */
export function planCalendarImport(
  events: readonly CalendarEvent[],
  roster: Roster,
  said: ReadonlyMap<string, string>,
): Pick<CalendarImport, 'shifts' | 'unknown'> {
  const shifts = new Map<string, ImportedShift>();
  const unknown = new Map<string, number>();
  for (const event of events) {
    const who = peopleOfEvent(event, roster, said);
    if ('unknown' in who) {
      unknown.set(who.unknown, (unknown.get(who.unknown) ?? 0) + 1);
      continue;
    }
    for (const person of who.people) {
      const { summary } = event;
      const [start, end] = [event.start, event.end].map(toIso);
      // The same twice in a calendar is one shift.
      shifts.set(`${person} ${start} ${end}`, { person, start, end, summary });
    }
  }
  return {
    shifts: [...shifts.values()],
    unknown: [...unknown].map(([text, count]) => ({ text, count })),
  };
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
