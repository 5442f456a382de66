/**
 * Another yardstick: a route of a Backstage backend that parses the body and answers 202, behind the backend's usual
 * middleware. It tells its parent when it is ready.
 */
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import { answerParent } from './childProcess';

const emptyPlugin = createBackendPlugin({
  pluginId: 'empty',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        httpRouter.use(
          express.Router().use(express.json(), (_req, res) => {
            res.status(202).json({ result: 'Request will be processed' });
          }),
        );
      },
    });
  },
});

process.on('message', ({ port }: { port: number }) => {
  start(port).then(
    () => answerParent('ready'),
    error => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});

async function start(port: number): Promise<void> {
  const backend = createBackend();
  backend.add(
    mockServices.rootConfig.factory({
      data: {
        backend: {
          baseUrl: `http://localhost:${port}`,
          listen: { host: '127.0.0.1', port },
          auth: { dangerouslyDisableDefaultAuthPolicy: true },
          database: { client: 'better-sqlite3', connection: ':memory:' },
        },
      },
    }),
  );
  backend.add(mockServices.rootLogger.factory({ level: 'none' }));
  backend.add(emptyPlugin);
  await backend.start();
}
