import { DateTime, Duration } from 'luxon';
import { setTimeout as delay } from 'node:timers/promises';
import { IdleAlert, SilenceStore } from './SilenceStore';

/** Few, because a look on SQLite holds up everything else. */
const ALERTS_PER_LOOK = 50;

/** People who were paged last get this long to acknowledge before the alert counts as forgotten. */
const PATIENCE = Duration.fromObject({ minutes: 5 });

/** What looking needs. */
export type ForIdleAlertsOptions = {
  readonly silence: SilenceStore;
  readonly now: DateTime;
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** Nothing waits for the rest. */
  readonly stopping?: AbortSignal;
};

/**
 * Looks at all alerts that are open without anybody taking care, a few at a time. In a storm, or while the catalog cannot be
 * reached, there are many; then half of the time is left to what is urgent.
 *
 * @returns the sum of what the looks returned
 */
export async function forIdleAlerts(
  { silence, now, pause = delay, stopping }: ForIdleAlertsOptions,
  look: (idle: readonly IdleAlert[]) => Promise<number>,
): Promise<number> {
  const options = { toldSince: now.minus(PATIENCE), limit: ALERTS_PER_LOOK };
  let sum = 0;
  let after: IdleAlert | undefined;
  do {
    const startedAt = performance.now();
    const idle = await silence.listIdle(after, options);
    sum += await look(idle);
    after = idle.length < ALERTS_PER_LOOK ? undefined : idle.at(-1);
    if (after) {
      await pause(performance.now() - startedAt);
    }
  } while (after && !stopping?.aborted);
  return sum;
}
