import {
  CalendarImport,
  OnCallSchedulesApi,
  Schedule,
  ScheduleInput,
  SchedulePerson,
  scheduleProblems,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { ofTeam } from '../ofTeam';
import { FakePager } from './FakePager';
import { fakeScheduleList } from './fakeScheduleList';

export function fakeSchedules(pager: FakePager): OnCallSchedulesApi {
  const schedules = fakeScheduleList(pager);
  const createSchedule = async (input: ScheduleInput) =>
    schedules.add(toSchedule(pager, pager.newId('schedule'), input));
  return {
    listSchedules: async ({ team }) => ofTeam(schedules.all(), team),
    getSchedule: async id => schedules.get(id),
    createSchedule,
    updateSchedule: async (id, input) => {
      const { overrides } = schedules.get(id);
      return schedules.replace({ ...toSchedule(pager, id, input), overrides });
    },
    deleteSchedule: async id => schedules.remove(id),
    getShifts: async ({ scheduleId, from, to }) =>
      shiftsBetween(schedules.get(scheduleId), from, to),
    importCalendar: async ({ name, team, timezone, isDryRun }) => {
      const plan = calendarImportOf(pager, timezone);
      if (isDryRun) {
        return plan;
      }
      const input = { name, team, timezone: plan.timezone, rotations: [] };
      return { ...plan, schedule: await createSchedule(input) };
    },
    listSchedulePeople: async id => peopleOf(pager, schedules.get(id)),
    getShiftHistory: async ({ scheduleId }) => {
      schedules.get(scheduleId);
      return pager.state.shiftHistory;
    },
    getScheduleProblems: async id => {
      const { names, unreachable } = pager.world;
      return scheduleProblems({
        schedule: schedules.get(id),
        at: pager.now(),
        isKnown: person => person in names,
        isReachable: person => !unreachable.includes(person),
      });
    },
  };
}

function toSchedule(
  pager: FakePager,
  id: string,
  input: ScheduleInput,
): Schedule {
  return {
    ...input,
    id,
    enabled: input.enabled ?? true,
    overrides: [],
    rotations: input.rotations.map(rotation => ({
      ...rotation,
      id: rotation.id ?? pager.newId('rotation'),
    })),
  };
}

function calendarImportOf(
  pager: FakePager,
  timezone = 'Etc/UTC',
): CalendarImport {
  const nothing = { timezone, until: pager.now(), shifts: [], unknown: [] };
  return pager.world.calendarImport ?? nothing;
}

function peopleOf(
  { world: { names, zones = {} } }: FakePager,
  { rotations }: Schedule,
): readonly SchedulePerson[] {
  return rotations
    .flatMap(({ participants }) => participants)
    .flatMap(participant => {
      if (participant.type !== 'user') {
        return [];
      }
      const { ref } = participant;
      return [{ ref, name: names[ref] ?? ref, zone: zones[ref] }];
    });
}
