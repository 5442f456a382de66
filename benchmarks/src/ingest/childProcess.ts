import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const children = new Set<ChildProcess>();

// When the benchmark fails, nothing of it stays behind.
process.once('exit', () => children.forEach(child => child.kill()));

/**
 * A process that runs another file of this folder, as one runs in production: a backend writes its log there, a line for
 * each request, which nobody reads here.
 */
export function startChild(file: string): ChildProcess {
  const child = fork(path.join(__dirname, file), {
    execArgv: ['--require', require.resolve(NODE_TRANSFORM)],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['inherit', 'ignore', 'inherit', 'ipc'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Sends a message, if there is one to send, and resolves with the next answer of the child. */
export async function ask<T>(
  child: ChildProcess,
  message?: object,
): Promise<T> {
  const answered = new Promise<T>((resolve, reject) => {
    // The loader of TypeScript sends messages of its own.
    child.on('message', (received: { answer?: T }) => {
      if (received.answer !== undefined) {
        resolve(received.answer);
      }
    });
    child.once('exit', () =>
      reject(new Error('A process of the benchmark ended by itself')),
    );
  });
  if (message) {
    child.send(message);
  }
  return answered;
}

/** In the child: answers the parent. */
export function answerParent(answer: unknown): void {
  process.send?.({ answer });
}

/** Resolves when the child is gone. */
export async function stopChild(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

const NODE_TRANSFORM = '@backstage/cli/config/nodeTransform.cjs';
