import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { say, step } from './say.mjs';
import { root, stateDir } from './shell.mjs';

/** Where `npm run pack` leaves the packages. */
const PACKAGES = path.join(stateDir, 'packages');

/** Builds every package that a portal installs, as files that `yarn add` takes. */
export async function packPackages(tools) {
  await step('Types', () => tools.yarn(['tsc'], { log: 'pack-types' }));
  await buildAndPack(tools);
  say(`The packages are in ${path.relative(root, PACKAGES)}`);
}

/** The same when the types are written already; answers the folder. */
export async function buildAndPack(tools) {
  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  await step('Building packages', () =>
    tools.yarn(['backstage-cli', 'repo', 'build'], { log: 'pack-build' }),
  );
  await step('Packing packages', () =>
    tools.yarn(
      [
        ...['workspaces', 'foreach', '--all', '--no-private', '--parallel'],
        ...['pack', '--out', path.join(PACKAGES, '%s.tgz')],
      ],
      { log: 'pack-pack' },
    ),
  );
  return PACKAGES;
}
