import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { root, stateDir } from './shell.mjs';

/** A hash over the contents of files and folders (paths from the project's root). */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(listFiles).sort()) {
    hash.update(file).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** Whether the step of this name was last finished with the same inputs. */
export function isStamped(name, value) {
  const file = stampFile(name);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

/** Remembers that the step of this name was finished with these inputs. */
export function writeStamp(name, value) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), value);
}

function stampFile(name) {
  return path.join(stateDir, 'stamps', name);
}

function listFiles(relative) {
  const absolute = path.join(root, relative);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [relative];
  return readdirSync(absolute)
    .filter(
      name =>
        !['node_modules', 'dist', 'dist-types', 'coverage'].includes(name),
    )
    .flatMap(name => listFiles(path.join(relative, name)));
}
