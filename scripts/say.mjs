/** Prints a line for the person at the terminal. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Prints why it cannot go on, and ends. */
export function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

/** Runs a step, says how long it took, and gives a sign of life every ten seconds. */
export async function step(title, work) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  say(`… ${title}`);
  const alive = setInterval(
    () => say(`  still at it: ${title} (${Math.round(seconds())} s)`),
    10_000,
  );
  try {
    const result = await work();
    say(`✓ ${title} (${seconds()} s)`);
    return result;
  } catch (error) {
    say(`✗ ${title} (${seconds()} s)`);
    throw error;
  } finally {
    clearInterval(alive);
  }
}
