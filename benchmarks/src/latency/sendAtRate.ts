import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Door, send } from '../send';

/** How often the sender looks which alerts are due. */
const STEP_MILLISECONDS = 2;

/** A sender that is not answered waits with more; the time runs from when an alert should have gone. */
const MOST_CONNECTIONS = 250;

/** Sends alerts, each new, so many a second whether answers come or not. Resolves with the moments of sending by name. */
export async function sendAtRate(options: {
  door: Door & { readonly bodyOf: (name: string) => unknown };
  rate: number;
  seconds: number;
}): Promise<ReadonlyMap<string, number>> {
  const { door, rate, seconds } = options;
  // In turn, so that no connection rests until the server closes it.
  const agent = new Agent({
    keepAlive: true,
    scheduling: 'fifo',
    maxSockets: MOST_CONNECTIONS,
  });
  const sent = new Map<string, number>();
  const answers: Promise<void>[] = [];
  const startedAt = performance.now();
  while (sent.size < rate * seconds) {
    const due = ((performance.now() - startedAt) / 1000) * rate;
    while (sent.size < Math.min(due, rate * seconds)) {
      const name = `latency-${rate}-${sent.size}-${Date.now()}`;
      sent.set(name, performance.now());
      answers.push(send('POST', { ...door, agent }, door.bodyOf(name)));
    }
    await delay(STEP_MILLISECONDS);
  }
  await Promise.all(answers);
  agent.destroy();
  return sent;
}
