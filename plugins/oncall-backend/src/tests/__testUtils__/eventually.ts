import { setImmediate } from 'node:timers/promises';

/** Waits until something is so, and fails when that takes too long. */
export async function eventually(
  isTrue: () => Promise<boolean>,
): Promise<void> {
  const patience = AbortSignal.timeout(20_000);
  while (!(await isTrue())) {
    patience.throwIfAborted();
    await setImmediate();
  }
}
