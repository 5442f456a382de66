import { Duty } from './Duty';

/** More than a storm of tests needs. */
const MOST_PASSES = 5_000;

/**
 * Runs duties in turn until none of them finds anything to do.
 *
 * @param settled - Resolves when what a duty began is done
 * @throws When there is no end to it, because two duties undo each other's work
 */
export async function runDutiesUntilIdle(
  duties: readonly Duty[],
  settled: () => Promise<void>,
): Promise<void> {
  let busy: readonly string[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    busy = await runOnce(duties, settled);
    if (busy.length === 0) {
      return;
    }
  }
  throw new Error(`There is no end to ${busy.join(' and ')}`);
}

/** The names of those that may have more to do. */
async function runOnce(
  duties: readonly Duty[],
  settled: () => Promise<void>,
): Promise<readonly string[]> {
  const busy: string[] = [];
  for (const duty of duties) {
    if (await duty.run()) {
      busy.push(duty.name);
    }
    await settled();
  }
  return busy;
}
