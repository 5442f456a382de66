import { ConflictError } from '@backstage/errors';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { afterScheduleChange, ScheduleRoom } from './ScheduleRoom';

/** Stores a new schedule, begins the record of who was on call, and tells the team's page. */
export async function addSchedule(
  room: ScheduleRoom,
  schedule: Schedule,
  /** `text` is for the activity of the team, after the actor's name. */
  { actor, text, now }: { actor: string; text: string; now: DateTime },
): Promise<Schedule> {
  const { id, name, team } = schedule;
  if (!(await room.store.insert(schedule, now))) {
    throw new ConflictError(`There is already a schedule named ${name}`);
  }
  await room.shiftRecords.begin(id, now);
  await room.activity.record({ teams: [team], actor, text, now });
  afterScheduleChange(room, id);
  return schedule;
}
