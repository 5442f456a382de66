import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { step } from './say.mjs';
import { root, shell } from './shell.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

const SUPPORTED_NODE = ['22', '24'];
const toolsDir = path.join(root, 'tools');

/**
 * Brings yarn and, where the machine's Node is not one that Backstage supports, a Node that is.
 *
 * Both come from npm with a committed lock file, into `tools/node_modules`; nothing global is touched.
 */
export async function prepareToolchain() {
  const bringNode = !SUPPORTED_NODE.includes(
    process.versions.node.split('.')[0],
  );
  await installTools(bringNode);
  const node = bringNode ? broughtNode() : process.execPath;
  const yarnScript = path.join(
    toolsDir,
    'node_modules/@yarnpkg/cli-dist/bin/yarn.js',
  );
  const env = {
    ...process.env,
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
  };
  return {
    node,
    env,
    /** Runs yarn; it puts this Node and itself first on the PATH of everything that it starts. */
    yarn: (args, options = {}) =>
      shell(node, [yarnScript, ...args], {
        log: `yarn-${args[0]}`,
        ...options,
        env: { ...env, ...options.env },
      }),
  };
}

async function installTools(bringNode) {
  const lock = hashOf(['tools/package-lock.json']);
  const stamp = `${lock} ${bringNode ? 'with' : 'without'} node`;
  // A Node that was brought stays, also when it is the one that runs this or a newer one came to the machine.
  const isThere = [stamp, `${lock} with node`].some(one =>
    isStamped('tools', one),
  );
  if (isThere && existsSync(path.join(toolsDir, 'node_modules'))) return;
  await step(
    bringNode
      ? `Bringing yarn and Node 24 (this machine has ${process.version}, Backstage wants 22 or 24)`
      : 'Bringing yarn',
    () =>
      shell(
        process.platform === 'win32' ? 'npm.cmd' : 'npm',
        ['ci', ...(bringNode ? [] : ['--omit=optional'])],
        {
          cwd: toolsDir,
          log: 'tools',
        },
      ),
  );
  writeStamp('tools', stamp);
}

function broughtNode() {
  const modules = path.join(toolsDir, 'node_modules');
  const name = readdirSync(modules).find(entry => entry.startsWith('node-'));
  const binary = name && path.join(modules, name, 'bin/node');
  if (!binary || !existsSync(binary)) {
    throw new Error(
      `Backstage needs Node 22 or 24. This machine has ${process.version}, and npm has none for ${process.platform} ${process.arch}: install Node 24 and run the command again.`,
    );
  }
  return binary;
}
