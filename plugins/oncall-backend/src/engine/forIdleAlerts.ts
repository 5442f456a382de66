import { DateTime, Duration } from 'luxon';
import { othersHaveTheirTurn } from './othersHaveTheirTurn';
import { IdleAlert, SilenceStore } from './SilenceStore';

const ALERTS_PER_LOOK = 200;

/** People who were paged last get this long to acknowledge before the alert counts as forgotten. */
const PATIENCE = Duration.fromObject({ minutes: 5 });

/**
 * Looks at all alerts that are open without anybody taking care, a few at a time. In a storm, or while the catalog cannot be
 * reached, there are many.
 *
 * @returns the sum of what the looks returned
 */
export async function forIdleAlerts(
  { silence, now }: { silence: SilenceStore; now: DateTime },
  look: (idle: readonly IdleAlert[]) => Promise<number>,
): Promise<number> {
  const options = { toldSince: now.minus(PATIENCE), limit: ALERTS_PER_LOOK };
  let sum = 0;
  let after: IdleAlert | undefined;
  do {
    const idle = await silence.listIdle(after, options);
    sum += await look(idle);
    after = idle.length < ALERTS_PER_LOOK ? undefined : idle.at(-1);
    await othersHaveTheirTurn();
  } while (after);
  return sum;
}
