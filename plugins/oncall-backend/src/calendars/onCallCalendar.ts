import {
  Schedule,
  Shift,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { DateTime } from 'luxon';
import { participantName } from '../directory/participantName';
import { shiftsOf } from '../directory/personShifts';
import { Roster } from '../directory/Roster';

/** The whole months around now that a calendar shows. */
const MONTHS_BACK = 1;
const MONTHS_AHEAD = 4;

/** How often calendar programs should look again. */
const REFRESH_SECONDS = 15 * 60;

/**
 * Shifts as a calendar file, one event per shift.
 *
 * Times are in UTC, which every calendar program turns into its own zone, so that a file needs no rules about clock
 * changes and cannot get them wrong. The span begins and ends with months, so that a shift that is cut there keeps its
 * identity for a month.
 */
export function onCallCalendar(options: {
  name: string;
  schedules: readonly Schedule[];
  roster: Roster;
  /**
   * Only the shifts of this person: alone, as a member of a team, named first by an escalation policy, or in the place of one of
   * these.
   */
  person?: string;
  now: DateTime;
}): string {
  const { name, schedules, roster, person, now } = options;
  const calendar = ical({
    // The library writes it as it is, and a line of its own would be a line of the file.
    name: name.replace(/\s+/g, ' '),
    prodId: { company: 'Muster', product: 'On-call', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const schedule of schedules) {
    const shifts = shiftsAround(schedule, now);
    const shown =
      person === undefined
        ? shifts
        : shifts.flatMap(shift => shiftsOf(person, shift, roster));
    shown.forEach(shift => addShift(shift, schedule));
  }
  return calendar.toString();

  function addShift(shift: Shift, schedule: Schedule): void {
    const { participant, forwardedFrom, start, end } = shift;
    if (participant.type === 'none') {
      return;
    }
    const who = participantName(participant, roster);
    const forWhom = forwardedFrom ? ` for ${roster.nameOf(forwardedFrom)}` : '';
    calendar.createEvent({
      id: uidOf(schedule, shift, participant.ref),
      stamp: now.toJSDate(),
      start: new Date(start),
      end: new Date(end),
      summary: `${who}${forWhom} on call – ${schedule.name}`,
      description: descriptionOf(schedule, shift),
    });
  }
}

function shiftsAround(schedule: Schedule, now: DateTime): readonly Shift[] {
  const month = now.toUTC().startOf('month');
  const [from, to] = [
    month.minus({ months: MONTHS_BACK }),
    month.plus({ months: MONTHS_AHEAD + 1 }),
  ].map(at => new Date(at.toMillis()).toISOString());
  return shiftsBetween(schedule, from, to);
}

function uidOf({ id }: Schedule, shift: Shift, who: string): string {
  const row = shift.rotationId ?? shift.overrideId ?? 'all';
  return `${id}/${row}/${who}/${shift.start}@muster`.replaceAll(' ', '-');
}

function descriptionOf(
  { rotations, timezone }: Schedule,
  { rotationId, overrideId }: Shift,
): string {
  const rotation = rotations.find(({ id }) => id === rotationId);
  return [
    rotation && `Rotation: ${rotation.name}`,
    overrideId && 'By an override',
    `Handoffs follow the clock of ${timezone}`,
  ]
    .filter(Boolean)
    .join('\n');
}
