import {
  isAtNight,
  OnCallLoad,
  onCallHoursOf,
  scheduleReadPermission,
  ShiftRecord,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { authorize, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { RecordMark } from '../history/ShiftRecordStore';
import { shiftRecordsOf } from '../history/shiftRecordsOf';
import { PeopleRoom } from './PeopleRoom';

const DAYS = 90;

/** What being on call asked of a person lately, on the person's own clock. */
export async function getMyLoad(
  room: PeopleRoom,
  caller: Caller,
  person: string,
): Promise<OnCallLoad> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const now = room.clock();
  const from = now.minus({ days: DAYS });
  const roster = await room.rosters.get(now);
  const zone = roster.person(person)?.zone ?? 'Etc/UTC';
  const marks = await room.shiftRecords.marks();
  const shifts = [
    ...(await room.shiftRecords.listOfPerson(person, from, now)),
    ...sinceLastRecord({ marks, roster, person, now }),
  ];
  const since = DateTime.min(...[...marks.values()].map(mark => mark.since));
  const pages = await room.personPages.listTimesTold(person, from);
  return {
    days: DAYS,
    zone,
    recordedSince: since && toIso(DateTime.max(since, from)),
    onCall: onCallHoursOf(shifts, {
      from: toIso(from),
      to: toIso(now),
      timezone: zone,
    }),
    pages: pages.length,
    pagesAtNight: pages.filter(at => isAtNight(toIso(at), zone)).length,
  };
}

/** As the schedules say: a change would have recorded it. */
function sinceLastRecord(options: {
  marks: ReadonlyMap<string, RecordMark>;
  roster: Roster;
  person: string;
  now: DateTime;
}): readonly ShiftRecord[] {
  const { marks, roster, person, now } = options;
  return roster.schedules.flatMap(schedule => {
    const mark = marks.get(schedule.id);
    return mark && mark.until < now
      ? shiftRecordsOf(schedule, roster, { from: mark.until, to: now }).filter(
          record => record.person === person,
        )
      : [];
  });
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
