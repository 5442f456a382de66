import { NotFoundError } from '@backstage/errors';
import { SeedContext } from '../SeedContext';
import { escalationPolicies } from './escalationPolicies';

/** Makes the policies that do not exist yet; answers how many. */
export async function seedEscalationPolicies(
  context: SeedContext,
): Promise<number> {
  const { onCall, voices } = context;
  const machine = await voices.machine('oncall');
  const schedules = await onCall.listSchedules({}, machine);
  const existing = await onCall.listEscalationPolicies({}, machine);

  const scheduleId = (name: string) => {
    const schedule = schedules.find(one => one.name === name);
    if (!schedule) {
      throw new NotFoundError(`No schedule is named "${name}".`);
    }
    return schedule.id;
  };
  const missing = escalationPolicies(scheduleId).filter(
    policy => !existing.some(({ name }) => name === policy.name),
  );
  for (const policy of missing) {
    await onCall.createEscalationPolicy(policy, machine);
  }
  return missing.length;
}
