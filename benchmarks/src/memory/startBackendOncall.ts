import { fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ask, stopChild } from '../ingest/childProcess';

const PROGRAM = path.resolve(
  __dirname,
  '../../../packages/backend-oncall/src/index.ts',
);

/** In bytes. */
export type Memory = { readonly held: number; readonly resident: number };

/** The pager as it is run in production, in a process of its own that tells how much memory it uses. */
export async function startBackendOncall(
  config: string,
  listenerPort: number,
): Promise<{ memory(): Promise<Memory>; stop(): Promise<void> }> {
  const child = fork(PROGRAM, ['--config', config], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [
      '--expose-gc',
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      '--require',
      path.join(__dirname, 'memoryProbe.ts'),
    ],
  });
  process.once('exit', () => child.kill());
  await untilAnswering(listenerPort);
  return {
    memory: () => ask<Memory>(child, { askMemory: true }),
    stop: () => stopChild(child),
  };
}

async function untilAnswering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answers = await fetch(`http://127.0.0.1:${port}/v2/alerts`).then(
      () => true,
      () => false,
    );
    if (answers) {
      return;
    }
    await delay(100);
  }
  throw new Error('The pager does not answer after a minute');
}
