import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { setTimeout as delay } from 'node:timers/promises';
import { DirectorySync } from './syncDirectory';

const FIRST_RETRY_SECONDS = 1;
const LONGEST_RETRY_SECONDS = 30;

/**
 * Copies the catalog at a steady pace, in every process: each has to survive the loss of the others.
 *
 * Until the first success it tries again sooner, because a portal that has just started needs a few seconds to fill its
 * catalog.
 */
export async function keepDirectoryInSync(options: {
  scheduler: SchedulerService;
  logger: LoggerService;
  frequency: HumanDuration;
  sync: () => Promise<DirectorySync>;
}): Promise<void> {
  const { scheduler, frequency } = options;
  let succeeded = false;
  await scheduler.scheduleTask({
    id: 'sync-directory',
    scope: 'local',
    frequency,
    timeout: { minutes: 5 },
    fn: async signal => {
      let seconds = FIRST_RETRY_SECONDS;
      while (!(await trySync(options)) && !succeeded && !signal.aborted) {
        await delay(seconds * 1000, undefined, { signal, ref: false });
        seconds = Math.min(seconds * 2, LONGEST_RETRY_SECONDS);
      }
      succeeded = true;
    },
  });
}

async function trySync(options: {
  logger: LoggerService;
  sync: () => Promise<DirectorySync>;
}): Promise<boolean> {
  try {
    return (await options.sync()).ok;
  } catch (error) {
    options.logger.warn(
      'Could not copy people and teams from the catalog; working with the last copy',
      { error: String(error) },
    );
    return false;
  }
}
