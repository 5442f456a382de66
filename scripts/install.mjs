import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { step } from './say.mjs';
import { root } from './shell.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

/** Installs what the lock file says; skipped when neither it nor a package.json changed. */
export async function installDependencies(tools) {
  const stamp = hashOf([
    'yarn.lock',
    '.yarnrc.yml',
    'package.json',
    ...workspacePackageFiles(),
  ]);
  if (
    isStamped('install', stamp) &&
    existsSync(path.join(root, 'node_modules'))
  )
    return;
  await step('Installing dependencies (about a minute the first time)', () =>
    tools.yarn(['install', '--immutable'], {
      env: registryOfNpm(tools.env),
      log: 'install',
    }),
  );
  writeStamp('install', stamp);
}

function workspacePackageFiles() {
  const inFolder = folder =>
    readdirSync(path.join(root, folder)).map(
      name => `${folder}/${name}/package.json`,
    );
  return [
    ...inFolder('packages'),
    ...inFolder('plugins'),
    'benchmarks/package.json',
  ];
}

/** Yarn does not read .npmrc, so a house with its own npm registry hands it over here. */
function registryOfNpm(env) {
  if (env.YARN_NPM_REGISTRY_SERVER) return {};
  const registry = execFileSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    env,
    cwd: root,
  }).trim();
  return registry.startsWith('http')
    ? { YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, '') }
    : {};
}
