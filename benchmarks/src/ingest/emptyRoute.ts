/**
 * Another yardstick: a route of a Backstage backend that parses the body and answers 202, behind the backend's usual
 * middleware. That writes a line of each request into the log, unless its parent wants it quiet. It tells its parent when it
 * is ready.
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

type Task = { readonly port: number; readonly isQuiet: boolean };

process.on('message', (task: Task) => {
  start(task).then(
    () => answerParent('ready'),
    error => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});

async function start({ port, isQuiet }: Task): Promise<void> {
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
  if (isQuiet) {
    backend.add(mockServices.rootLogger.factory({ level: 'none' }));
  }
  backend.add(emptyPlugin);
  await backend.start();
}
