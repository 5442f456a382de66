import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { freePort } from './postgres.mjs';
import { say, step } from './say.mjs';
import { root, stateDir } from './shell.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

const CONFIG = [
  '--config',
  '../../app-config.yaml',
  '--config',
  '../../app-config.demo.yaml',
];

/** Builds the frontend when it changed and serves the demo portal from one process on one port. */
export async function startPortal(tools) {
  const port = portFromEnvironment();
  await refuseTakenPort(port);
  await buildApp(tools);
  const backend = await step('Starting the demo portal', () =>
    launchPortal(tools, { port, dataDir: path.join(stateDir, 'data') }),
  );
  await untilStoryIsTold(backend);
  say('');
  say(`  Muster is at        ${backend.url}`);
  say(`  Mails of the pager  ${backend.url}/api/demo/mail`);
  say(
    '  Choose a person to sign in as. Ctrl+C stops it; your data stay in .muster/data (delete the folder to start over).',
  );
  say('');
  return new Promise(resolve =>
    backend.child.on('close', code => resolve(code ?? 0)),
  );
}

/** The demo portal with hot reload: the frontend has a server, and so a port, of its own. */
export async function developPortal(tools) {
  const frontend = 'http://localhost:3000';
  return tools.yarn(['backstage-cli', 'repo', 'start', ...CONFIG], {
    inherit: true,
    env: {
      APP_CONFIG_app_baseUrl: frontend,
      APP_CONFIG_backend_cors_origin: frontend,
    },
  });
}

/** The first start fills the portal through its own APIs, which takes a few seconds more. */
async function untilStoryIsTold({ child, url }) {
  // A busy machine may drop a connection while the story is told; the next look will tell.
  const status = () =>
    fetch(`${url}/api/demo/status`)
      .then(response => response.json())
      .catch(() => ({ telling: true }));
  const isOver = ({ seeded, telling }) => seeded || !telling;
  if (isOver(await status())) return;
  await step('Telling the story of the demo', async () => {
    while (child.exitCode === null && !isOver(await status())) {
      await new Promise(resolve => setTimeout(resolve, 300));
    }
  });
}

/** Builds packages/app; skipped when nothing that goes into it changed. */
export async function buildApp(tools) {
  const inputs = [
    'yarn.lock',
    'packages/app/src',
    'packages/app/public',
    'packages/app/package.json',
    'plugins',
    'app-config.yaml',
    'app-config.demo.yaml',
  ];
  const stamp = hashOf(inputs);
  if (
    isStamped('app', stamp) &&
    existsSync(path.join(root, 'packages/app/dist/index.html'))
  )
    return;
  await step('Building the frontend', () =>
    tools.yarn(['workspace', 'app', 'build', ...CONFIG], { log: 'app-build' }),
  );
  writeStamp('app', stamp);
}

/**
 * Starts the backend that serves the built frontend, and waits until it is ready.
 *
 * @param options.port where it listens
 * @param options.dataDir where the SQLite files lie
 * @param options.log a file descriptor for its output; default: the terminal
 */
export async function launchPortal(tools, { port, dataDir, log = 'inherit' }) {
  mkdirSync(dataDir, { recursive: true });
  const url = `http://localhost:${port}`;
  // Only this portal sends mails there, and another one may run beside it.
  const mailPort = String(await freePort());
  const child = spawn(
    tools.node,
    [
      '--enable-source-maps',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      ...CONFIG,
    ],
    {
      cwd: path.join(root, 'packages/backend'),
      stdio: ['ignore', log, log],
      env: {
        ...tools.env,
        NODE_ENV: 'development',
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
        APP_CONFIG_app_baseUrl: url,
        APP_CONFIG_backend_baseUrl: url,
        APP_CONFIG_backend_cors_origin: url,
        APP_CONFIG_backend_listen_port: String(port),
        APP_CONFIG_backend_database_connection_directory: dataDir,
        APP_CONFIG_demo_mailbox_port: mailPort,
        APP_CONFIG_oncall_email_smtp_port: mailPort,
      },
    },
  );
  // From the first moment on: whoever is stopped while it starts must not leave it behind.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => child.kill('SIGTERM'));
  }
  endWithParent(child);
  await waitUntilReady(child, url);
  return { child, url };
}

/** Whoever ends only `npm` means the portal too. */
function endWithParent(child) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 1000).unref();
}

async function waitUntilReady(child, url) {
  let ended;
  child.on('close', code => {
    ended = `The portal stopped before it was ready (exit ${code}); its own words are above.`;
  });
  child.on('error', error => {
    ended = error.message;
  });
  for (;;) {
    if (ended) throw new Error(ended);
    const ready = await fetch(`${url}/.backstage/health/v1/readiness`).then(
      response => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

function portFromEnvironment() {
  const text = process.env.MUSTER_PORT ?? '7007';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `MUSTER_PORT is "${text}"; it must be a port number between 1 and 65535.`,
    );
  }
  return port;
}

async function refuseTakenPort(port) {
  const taken = await new Promise(resolve => {
    const probe = net.createServer();
    probe.once('error', () => resolve(true));
    probe.once('listening', () => probe.close(() => resolve(false)));
    probe.listen(port);
  });
  if (taken) {
    throw new Error(
      `Port ${port} is taken by another program. Stop it, or choose another port: MUSTER_PORT=${
        port + 10
      } npm start`,
    );
  }
}
