import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = resolvePackagePath(
  '@muster/backstage-plugin-oncall-backend',
  'src/alerts/sources/examples',
);

/** The names of all messages of tools. */
export function exampleNames(): readonly string[] {
  return readdirSync(FOLDER).map(file => file.replace('.json', ''));
}

/** A message as a tool sent it. */
export function readExample(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
}

/** A message with some fields changed; a path of names leads into it. */
export function changedExample(
  name: string,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const payload = readExample(name);
  for (const [path, value] of Object.entries(changes)) {
    setAt(payload, path.split('.'), value);
  }
  return payload;
}

function setAt(
  target: Record<string, unknown>,
  [name, ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) {
    target[name] = value;
  } else {
    setAt(target[name] as Record<string, unknown>, rest, value);
  }
}
