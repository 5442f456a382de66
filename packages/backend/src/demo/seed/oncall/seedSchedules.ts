import { SeedContext } from '../SeedContext';
import { coverOfPayments } from './coverOfPayments';
import { schedules } from './schedules';

/** Makes the schedules that do not exist yet, and one override; answers how many things it made. */
export async function seedSchedules(context: SeedContext): Promise<number> {
  const { onCall, voices, now } = context;
  const machine = await voices.machine('oncall');
  const existing = await onCall.listSchedules({}, machine);
  const missing = schedules(now).filter(
    schedule => !existing.some(({ name }) => name === schedule.name),
  );
  for (const schedule of missing) {
    await onCall.createSchedule(schedule, machine);
  }
  return missing.length + (await seedCover(context));
}

async function seedCover(context: SeedContext): Promise<number> {
  const { onCall, voices, now, clock } = context;
  const { schedule: name, createdBy, input } = coverOfPayments(now);
  const all = await onCall.listSchedules({}, await voices.machine('oncall'));
  const schedule = all.find(one => one.name === name);
  const isOver = Date.parse(input.end) <= clock().toMillis();
  if (!schedule || schedule.overrides.length > 0 || isOver) {
    return 0;
  }
  await onCall.createOverride(
    schedule.id,
    input,
    await voices.person(createdBy),
  );
  return 1;
}
