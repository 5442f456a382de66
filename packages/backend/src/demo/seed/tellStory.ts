import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { setTimeout as delay } from 'node:timers/promises';
import { SeedContext } from './SeedContext';
import { seedStory } from './seedStory';
import { StoryStore } from './StoryStore';
import { whatIsMissing } from './whatIsMissing';

const FIRST_WAIT_SECONDS = 1;
const LONGEST_WAIT_SECONDS = 4;

/** What it takes to tell the story. */
export type Telling = {
  readonly store: Pick<StoryStore, 'begin' | 'finish' | 'isTold'>;
  readonly createContext: (now: DateTime) => SeedContext;
  readonly clock: () => DateTime;
  readonly logger: LoggerService;
  readonly signal: AbortSignal;
  /** For tests that do not want to wait. */
  readonly wait?: (seconds: number) => Promise<void>;
};

/** Tells the story once, as soon as the catalog and both plugins answer; waits patiently until then. */
export async function tellStory(telling: Telling): Promise<void> {
  const { store, clock, logger, signal } = telling;
  const wait = telling.wait ?? (seconds => waitOrStop(seconds, signal));
  let seconds = FIRST_WAIT_SECONDS;

  while (!signal.aborted && !(await store.isTold())) {
    const problem = await tryToTell(telling);
    if (problem === undefined) {
      await store.finish(clock());
      return;
    }
    logger.info('Waiting to tell the story', { problem });
    await wait(seconds);
    seconds = Math.min(seconds * 2, LONGEST_WAIT_SECONDS);
  }
}

async function tryToTell({
  store,
  createContext,
  clock,
  logger,
}: Telling): Promise<string | undefined> {
  try {
    const missing = await whatIsMissing(createContext(clock()));
    if (missing === undefined) {
      await seedStory(createContext(await store.begin(clock())), logger);
    }
    return missing;
  } catch (error) {
    return reasonOf(error);
  }
}

/** An answer of another plugin says what went wrong in its cause. */
function reasonOf(error: unknown): string {
  return isError(error) && isError(error.cause)
    ? `${error.message}: ${error.cause.message}`
    : String(error);
}

async function waitOrStop(seconds: number, signal: AbortSignal): Promise<void> {
  // A stop ends the wait early, and then the loop.
  await delay(seconds * 1000, undefined, { signal, ref: false }).catch(
    error => {
      if (!signal.aborted) {
        throw error;
      }
    },
  );
}
