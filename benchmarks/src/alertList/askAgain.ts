import { Agent } from 'node:http';
import { Door, send } from '../send';

const WARM_UP = 20;
const ROUNDS = Number(process.env.ROUNDS ?? 100);

/** How many milliseconds an answer takes, of many the one in the middle. */
export async function median(door: Door): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const startedAt = performance.now();
    await send('GET', { ...door, agent });
    times.push(performance.now() - startedAt);
  }
  agent.destroy();
  const counted = times.slice(WARM_UP).sort((a, b) => a - b);
  return counted[Math.floor(counted.length / 2)];
}
