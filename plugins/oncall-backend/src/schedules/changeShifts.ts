import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { peopleIn } from '../directory/peopleIn';
import { Roster } from '../directory/Roster';
import { RosterCache } from '../directory/RosterCache';
import { schedulesLeadingTo } from '../escalation/schedulesLeadingTo';
import { recordShifts } from '../history/recordShifts';
import { ShiftRecordStore } from '../history/ShiftRecordStore';
import { Notice, PortalNotices } from '../notices/PortalNotices';
import { participantsOf } from './participantsOf';
import { ScheduleStore } from './ScheduleStore';
import { StaffedSchedules, tellChangedShifts } from './tellChangedShifts';

/** What everything needs that may change whose shifts are whose. */
export type ShiftRoom = {
  readonly schedules: ScheduleStore;
  readonly shiftRecords: ShiftRecordStore;
  readonly rosters: RosterCache;
  readonly notices: PortalNotices;
  readonly clock: () => DateTime;
};

/** Something that may change whose shifts are whose. */
export type ShiftChange = {
  /** Who does it. */
  readonly actor: string;
  readonly scheduleIds?: readonly string[];
  /** Those of all schedules in which one of them is on call. */
  readonly people?: readonly string[];
  /** When what is changed ends, which may be far ahead. */
  readonly ends?: readonly string[];
  /** They hear of it in other words. */
  readonly alreadyTold?: readonly string[];
  /** What people hear for whom it matters though no shift of theirs changes. */
  readonly otherwise?: readonly Notice[];
};

/** Does it: who was on call until now stays recorded, and those whose shifts are not as they were are told. */
export async function changeShifts<T>(
  room: ShiftRoom,
  change: ShiftChange,
  work: () => Promise<T>,
): Promise<T> {
  const before = await staffedSchedules(room, change);
  await recordUntilNow(room, change, before);
  const result = await work();
  const after = await staffedSchedules(room, change);
  await tellChangedShifts(room, { ...change, before, after });
  return result;
}

/** Also of schedules that lead to those that change: what they say about the past would change as well. */
async function recordUntilNow(
  { shiftRecords, clock }: ShiftRoom,
  change: ShiftChange,
  { schedules: changed, roster }: StaffedSchedules,
): Promise<void> {
  const scheduleIds = changed.map(({ id }) => id);
  const people = peopleOf(change, roster);
  const leading = schedulesLeadingTo({ scheduleIds, people }, roster);
  const schedules = [
    ...changed,
    ...leading.filter(({ id }) => !scheduleIds.includes(id)),
  ];
  const marks = await shiftRecords.marks(schedules.map(({ id }) => id));
  await recordShifts({ shiftRecords, schedules, marks, roster, now: clock() });
}

async function staffedSchedules(
  room: ShiftRoom,
  change: ShiftChange,
): Promise<StaffedSchedules> {
  const roster = await room.rosters.get(room.clock());
  return { schedules: await schedulesOf(room, change, roster), roster };
}

async function schedulesOf(
  { schedules }: ShiftRoom,
  change: ShiftChange,
  roster: Roster,
): Promise<readonly Schedule[]> {
  const people = peopleOf(change, roster);
  const { scheduleIds = [] } = change;
  if (people.length > 0) {
    const all = await schedules.list();
    return all.filter(schedule => people.some(isIn(schedule, roster)));
  }
  const found = await Promise.all(scheduleIds.map(id => schedules.get(id)));
  return found.flatMap(schedule => (schedule ? [schedule] : []));
}

/** With those whose time goes on to somebody else through them. */
function peopleOf({ people = [] }: ShiftChange, roster: Roster) {
  return people.flatMap(person => [...roster.peopleBehind(person)]);
}

/** Alone, as a member of a team, or named first by an escalation policy. */
function isIn(schedule: Schedule, roster: Roster) {
  const participants = participantsOf(schedule);
  const refs = new Set(
    participants.flatMap(participant => peopleIn(participant, roster)),
  );
  return (person: string) => refs.has(person);
}
