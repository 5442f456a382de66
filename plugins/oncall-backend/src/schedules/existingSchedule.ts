import { NotFoundError } from '@backstage/errors';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { ScheduleStore } from './ScheduleStore';

/** The schedule, or 404. */
export async function existingSchedule(
  store: ScheduleStore,
  id: string,
): Promise<Schedule> {
  const schedule = await store.get(id);
  if (!schedule) {
    throw new NotFoundError(`No schedule with id ${id}`);
  }
  return schedule;
}
