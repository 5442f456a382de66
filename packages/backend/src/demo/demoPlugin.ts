import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { DateTime } from 'luxon';
import { demoRoutes } from './demoRoutes';
import { Mailbox } from './mailbox/Mailbox';
import { mailboxRoutes } from './mailbox/mailboxRoutes';
import { StoryStore } from './seed/StoryStore';
import { tellStoryInBackground } from './seed/tellStoryInBackground';

/**
 * Fills an empty portal with the story of the bank Bancly, and tells the sign-in page who can be chosen.
 *
 * Only where `demo.enabled` is set: its routes are open to everybody.
 */
export const demoPlugin = createBackendPlugin({
  pluginId: 'demo',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ auth, catalog, config, database, httpRouter, ...services }) {
        if (!config.getOptionalBoolean('demo.enabled')) {
          return;
        }
        const store = await StoryStore.create(database);
        const isTelling = config.getOptionalBoolean('demo.seed') ?? true;
        httpRouter.use(demoRoutes({ auth, catalog, store, isTelling }));
        httpRouter.addAuthPolicy({ path: '/people', allow: 'unauthenticated' });
        httpRouter.addAuthPolicy({ path: '/status', allow: 'unauthenticated' });
        httpRouter.addAuthPolicy({
          path: '/actions',
          allow: 'unauthenticated',
        });

        const mailPort = config.getOptionalNumber('demo.mailbox.port');
        if (mailPort) {
          const mailbox = Mailbox.start({
            port: mailPort,
            clock: () => DateTime.utc(),
            ...services,
          });
          httpRouter.use(mailboxRoutes(mailbox));
          httpRouter.addAuthPolicy({ path: '/mail', allow: 'unauthenticated' });
        }

        if (isTelling) {
          tellStoryInBackground({
            ...services,
            auth,
            store,
            key: config.getString('oncall.integrations.demo.key'),
            clock: () => DateTime.utc(),
          });
        }
      },
    });
  },
});
