import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { foundSchedule } from './foundSchedule';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { OpsgenieScheduleRoom } from './OpsgenieScheduleRoom';

/** A request about a part of one schedule. */
export type ScheduleQuestion = {
  readonly room: OpsgenieScheduleRoom;
  readonly call: OpsgenieCall;
  readonly roster: Roster;
  readonly schedule: Schedule;
};

/** Makes routes below `/v2/schedules/:id`, for parts of the schedule that a path names. */
export function routeOfSchedule(room: OpsgenieScheduleRoom) {
  return (
    method: string,
    path: string,
    answer: (
      question: ScheduleQuestion,
    ) => OpsgenieAnswer | Promise<OpsgenieAnswer>,
  ): OpsgenieRoute => ({
    method,
    path,
    access: 'everything',
    handle: async call => {
      const roster = await room.rosters.get(room.clock());
      const schedule = foundSchedule(call, roster, 'scheduleIdentifierType');
      return answer({ room, call, roster, schedule });
    },
  });
}
