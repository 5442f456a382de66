import { SeedContext } from '../SeedContext';
import { holidayOfPriya, swapOfChiara } from './standIns';

/** Somebody is away, and somebody offers a swap; answers how many things it made. */
export async function seedStandIns(context: SeedContext): Promise<number> {
  return (await seedHoliday(context)) + (await seedSwap(context));
}

async function seedHoliday(context: SeedContext): Promise<number> {
  const { onCall, voices, now, clock } = context;
  const holiday = holidayOfPriya(now);
  const priya = await voices.person('priya');
  const known = await onCall.listForwardings({ person: holiday.from }, priya);
  const isOver = Date.parse(holiday.end) <= clock().toMillis();
  if (known.length > 0 || isOver) {
    return 0;
  }
  await onCall.createForwarding(holiday, priya);
  return 1;
}

async function seedSwap(context: SeedContext): Promise<number> {
  const { onCall, voices, now } = context;
  const chiara = await voices.person('chiara');
  const known = await onCall.listCoverRequests(chiara);
  const all = await onCall.listSchedules({}, chiara);
  const schedule = all.find(({ name }) => name === 'Payments primary');
  if (known.length > 0 || !schedule) {
    return 0;
  }
  await onCall.requestCover(swapOfChiara(now, schedule.id), chiara);
  return 1;
}
