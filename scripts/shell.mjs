import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the project. */
export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
);

/** Local state that git ignores: logs, stamps and the demo portal's data. */
export const stateDir = path.join(root, '.muster');

/**
 * Runs a program. Its output goes to the terminal with `inherit`, else into a log file whose end is part of the error
 * when the program fails.
 *
 * @returns the exit code when `inherit` or `allowFailure` is set, else 0
 */
export async function shell(command, args, options = {}) {
  const {
    inherit = false,
    allowFailure = false,
    log,
    ...spawnOptions
  } = options;
  const logFile = path.join(
    stateDir,
    'logs',
    `${log ?? path.basename(command)}.log`,
  );
  mkdirSync(path.dirname(logFile), { recursive: true });
  const child = spawn(command, args, {
    cwd: root,
    stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    ...spawnOptions,
  });
  if (!inherit) {
    const out = createWriteStream(logFile);
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    child.on('close', () => out.end());
  }
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve(signal ? 1 : exitCode));
  });
  if (code !== 0 && !inherit && !allowFailure) {
    throw new Error(
      `${path.basename(command)} ${args.join(
        ' ',
      )} failed (exit ${code}). The end of ${logFile}:\n${lastLines(logFile)}`,
    );
  }
  return code;
}

function lastLines(file, count = 40) {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-count)
    .join('\n');
}
