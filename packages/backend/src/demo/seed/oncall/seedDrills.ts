import { ConflictError, NotFoundError } from '@backstage/errors';
import { DrillPlanInput } from '@muster/backstage-plugin-oncall-common';
import { SeedContext } from '../SeedContext';

const SCHEDULE = 'Identity';

const RHYTHM: Omit<DrillPlanInput, 'target'> = {
  everyWeeks: 4,
  weekday: 'wednesday',
  time: '15:00',
  timezone: 'Asia/Singapore',
};

/** Drills Identity now and every four weeks from now on; answers how many of these are new. */
export async function seedDrills(context: SeedContext): Promise<number> {
  const { onCall, voices } = context;
  const machine = await voices.machine('oncall');
  const asks = await voices.person('priya');
  const schedules = await onCall.listSchedules({}, machine);
  const schedule = schedules.find(({ name }) => name === SCHEDULE);
  if (!schedule) {
    throw new NotFoundError(`No schedule is named ${SCHEDULE}.`);
  }
  const target = { type: 'schedule', ref: schedule.id } as const;
  let made = 0;
  if ((await onCall.listDrillPlans(machine)).length === 0) {
    await onCall.createDrillPlan({ ...RHYTHM, target }, asks);
    made += 1;
  }
  if ((await onCall.listDrills({}, machine)).length === 0) {
    await onCall.startDrill({ target }, asks);
    made += 1;
  }
  return made;
}

/** Whoever was paged says that the drill has reached them. */
export async function answerDrill({
  onCall,
  voices,
}: SeedContext): Promise<void> {
  const drills = await onCall.listDrills({}, await voices.machine('oncall'));
  const [first] = [...drills].reverse();
  const isUnanswered = first?.state === 'planned' || first?.state === 'running';
  if (isUnanswered) {
    const sent = first.messages.find(({ status }) => status === 'sent');
    if (!sent) {
      throw new ConflictError('The drill has not reached anybody yet.');
    }
    const name = sent.person.slice(sent.person.indexOf('/') + 1);
    await onCall.acknowledgeAlert(first.id, await voices.person(name));
  }
}
