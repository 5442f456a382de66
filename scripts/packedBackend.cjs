// A Backstage backend with the packages of the folder in which it lies. It ends when it has taken an alert.
const { mockServices } = require('@backstage/backend-test-utils');
const { createBackend } = require('@backstage/backend-defaults');
const { createServer } = require('node:net');

const KEY = '00000000-0000-4000-8000-000000000001';

async function main() {
  const port = await freePort();
  const backend = createBackend();
  backend.add(
    mockServices.rootConfig.factory({
      data: {
        backend: {
          baseUrl: `http://localhost:${port}`,
          listen: { host: 'localhost', port },
          database: { client: 'better-sqlite3', connection: ':memory:' },
        },
        oncall: { integrations: { test: { key: KEY } } },
      },
    }),
  );
  backend.add(import('@muster/backstage-plugin-oncall-backend'));
  backend.add(import('@muster/backstage-plugin-incidents-backend'));
  await backend.start();
  const answer = await fetch(`http://localhost:${port}/v2/alerts`, {
    method: 'POST',
    headers: {
      Authorization: `GenieKey ${KEY}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ message: 'The first alert' }),
  });
  if (answer.status !== 202) {
    throw new Error(`${answer.status} ${await answer.text()}`);
  }
  // The search module has nothing to do without the search plugin; it must load.
  await import('@muster/backstage-plugin-search-backend-module-incidents');
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
