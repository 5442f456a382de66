import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { RosterCache } from '../directory/RosterCache';
import { schedulesLeadingTo } from '../escalation/schedulesLeadingTo';
import { recordShifts } from '../history/recordShifts';
import { ShiftRecordStore } from '../history/ShiftRecordStore';
import { Notice, PortalNotices } from '../notices/PortalNotices';
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
  { people }: ShiftChange,
  { schedules: changed, roster }: StaffedSchedules,
): Promise<void> {
  const scheduleIds = changed.map(({ id }) => id);
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
  return {
    schedules: await schedulesOf(room, change),
    roster: await room.rosters.get(room.clock()),
  };
}

async function schedulesOf(
  { schedules }: ShiftRoom,
  { scheduleIds = [], people = [] }: ShiftChange,
): Promise<readonly Schedule[]> {
  if (people.length > 0) {
    const all = await schedules.list();
    return all.filter(schedule => people.some(isIn(schedule)));
  }
  const found = await Promise.all(scheduleIds.map(id => schedules.get(id)));
  return found.flatMap(schedule => (schedule ? [schedule] : []));
}

function isIn({ rotations, overrides, forwardings = [] }: Schedule) {
  const refs = new Set([
    ...rotations.flatMap(({ participants }) => participants.map(refOf)),
    ...overrides.map(({ participant }) => refOf(participant)),
    ...forwardings.map(({ to }) => to),
  ]);
  return (person: string) => refs.has(person);
}

function refOf(participant: Schedule['overrides'][number]['participant']) {
  return participant.type === 'none' ? undefined : participant.ref;
}
