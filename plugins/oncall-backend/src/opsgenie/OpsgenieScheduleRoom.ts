import { deleteSchedule } from '../schedules/deleteSchedule';

/** What the routes of schedules need; deleting asks for the most. */
export type OpsgenieScheduleRoom = Parameters<typeof deleteSchedule>[0];
