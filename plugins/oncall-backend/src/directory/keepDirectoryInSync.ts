import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { DirectorySync } from './syncDirectory';

const FIRST_RETRY_SECONDS = 1;
const LONGEST_RETRY_SECONDS = 30;

/** What keeping in sync needs. */
export type KeepInSyncOptions = {
  readonly scheduler: SchedulerService;
  readonly lifecycle: LifecycleService;
  readonly logger: LoggerService;
  readonly frequency: HumanDuration;
  readonly sync: () => Promise<DirectorySync>;
};

/**
 * Copies the catalog at a steady pace, in every process: each has to survive the loss of the others.
 *
 * At the start it tries again sooner until the first success, because a portal that has just started needs a few
 * seconds to fill its catalog. Starting up does not wait for it: there is the copy of the last time.
 */
export async function keepDirectoryInSync(
  options: KeepInSyncOptions,
): Promise<void> {
  const { scheduler, lifecycle, frequency } = options;
  const stopped = new AbortController();
  lifecycle.addShutdownHook(() => stopped.abort());
  void untilFirstSuccess(options, stopped.signal);
  await scheduler.scheduleTask({
    id: 'sync-directory',
    scope: 'local',
    initialDelay: frequency,
    frequency,
    timeout: { minutes: 5 },
    fn: async () => {
      await trySync(options);
    },
  });
}

async function untilFirstSuccess(
  options: KeepInSyncOptions,
  signal: AbortSignal,
): Promise<void> {
  let seconds = FIRST_RETRY_SECONDS;
  while (!signal.aborted && !(await trySync(options))) {
    await pause(seconds, signal);
    seconds = Math.min(seconds * 2, LONGEST_RETRY_SECONDS);
  }
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) {
    // It stopped while the catalog was asked; nobody would end the wait.
    return Promise.resolve();
  }
  return new Promise(resolve => {
    const timer = setTimeout(resolve, seconds * 1000);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

async function trySync({ logger, sync }: KeepInSyncOptions): Promise<boolean> {
  try {
    return (await sync()).ok;
  } catch (error) {
    logger.warn(
      'Could not copy people and teams from the catalog; working with the last copy',
      { error: String(error) },
    );
    return false;
  }
}
