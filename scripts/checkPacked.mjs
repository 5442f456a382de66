import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { buildAndPack } from './pack.mjs';
import { step } from './say.mjs';
import { root, shell, stateDir } from './shell.mjs';

/**
 * Looks at the packages as a portal gets them, once `tsc` has written the types: every file that they name is there, and a
 * backend that has nothing but them takes an alert. What they depend on is what the project has installed.
 */
export async function checkPacked(tools) {
  const packages = await buildAndPack(tools);
  await step('Packages as a portal gets them', async () => {
    const house = path.join(stateDir, 'packed');
    rmSync(house, { recursive: true, force: true });
    for (const file of readdirSync(packages)) {
      await unpack(path.join(packages, file), house);
    }
    linkDependencies(house);
    // Else a link would lead to where the packages are as sources.
    const flags = ['--preserve-symlinks', '--preserve-symlinks-main'];
    const program = path.join(house, 'packedBackend.cjs');
    copyFileSync(path.join(root, 'scripts/packedBackend.cjs'), program);
    await shell(tools.node, [...flags, program], {
      log: 'packed-backend',
      env: tools.env,
    });
  });
}

/** Everything that the project has installed, but its own packages. */
function linkDependencies(house) {
  const installed = path.join(root, 'node_modules');
  for (const name of readdirSync(installed)) {
    if (name !== '@muster') {
      symlinkSync(
        path.join(installed, name),
        path.join(house, 'node_modules', name),
      );
    }
  }
}

async function unpack(file, house) {
  const folder = path.join(house, 'package');
  mkdirSync(folder, { recursive: true });
  await shell('tar', ['-xzf', file, '-C', house], { log: 'unpack' });
  const manifest = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const missing = namedFiles(manifest).filter(
    named => !existsSync(path.join(folder, named)),
  );
  if (missing.length > 0) {
    throw new Error(`${manifest.name} has no ${missing.join(', ')}`);
  }
  const place = path.join(house, 'node_modules', manifest.name);
  mkdirSync(path.dirname(place), { recursive: true });
  renameSync(folder, place);
}

/** What whoever imports the package is led to. */
function namedFiles({ main, types, exports = {}, files, configSchema }) {
  const named = Object.values(exports)
    .flatMap(entry =>
      typeof entry === 'string' ? entry : Object.values(entry),
    )
    .filter(file => file.startsWith('.'));
  return [main, types, ...named, ...files, configSchema].filter(
    file => typeof file === 'string',
  );
}
