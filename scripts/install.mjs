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
      env: settingsOfNpm(tools.env),
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

/** Yarn does not read .npmrc, so a house with its own npm registry, proxy or certificates hands them over here. */
function settingsOfNpm(env) {
  const given = {
    YARN_NPM_REGISTRY_SERVER: askNpm('registry', env)?.replace(/\/$/, ''),
    YARN_HTTP_PROXY: askNpm('proxy', env),
    YARN_HTTPS_PROXY: askNpm('https-proxy', env),
    YARN_HTTPS_CA_FILE_PATH: askNpm('cafile', env),
  };
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => value && !env[name]),
  );
}

function askNpm(setting, env) {
  const answer = execFileSync('npm', ['config', 'get', setting], {
    encoding: 'utf8',
    env,
    cwd: root,
  }).trim();
  return ['', 'null', 'undefined'].includes(answer) ? undefined : answer;
}
