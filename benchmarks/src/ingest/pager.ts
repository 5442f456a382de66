/**
 * A pager of its own: a backend with nothing but the on-call plugin, on the database that its parent names. It tells
 * its parent the ports of its two doors.
 */
import { createBackend } from '@backstage/backend-defaults';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { JsonObject } from '@backstage/types';
import { answerParent } from './childProcess';

/** What a pager is started with. */
export type PagerOptions = {
  readonly database: JsonObject;
  readonly hostPort: number;
  readonly listenerPort: number;
  readonly key: string;
  /** Lets a backend ask the native API; nobody may without it. */
  readonly token?: string;
  /** More of the section `oncall` of the configuration. */
  readonly oncall?: JsonObject;
};

process.on('message', (options: PagerOptions) => {
  start(options).then(
    () => answerParent('ready'),
    error => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});

async function start(options: PagerOptions): Promise<void> {
  const { database, hostPort, listenerPort, key, token, oncall } = options;
  const backend = createBackend();
  backend.add(
    mockServices.rootConfig.factory({
      data: {
        backend: {
          baseUrl: `http://localhost:${hostPort}`,
          listen: { host: '127.0.0.1', port: hostPort },
          auth: token
            ? { externalAccess: [staticAccess(token)] }
            : { dangerouslyDisableDefaultAuthPolicy: true },
          database,
        },
        oncall: {
          opsgenie: { listener: { host: '127.0.0.1', port: listenerPort } },
          integrations: { bench: { key } },
          ...oncall,
        },
      },
    }),
  );
  backend.add(portalInbox);
  backend.add(import('@muster/backstage-plugin-oncall-backend'));
  await backend.start();
}

/** Everybody has an inbox in the portal, which takes whatever comes: it is not what is measured. */
const portalInbox = createServiceFactory({
  service: notificationService,
  deps: {},
  factory: () => ({ send: async () => {} }),
});

function staticAccess(token: string) {
  return { type: 'static', options: { token, subject: 'benchmark' } };
}
