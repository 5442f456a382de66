import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { IncidentsClient } from '@muster/backstage-plugin-incidents-common';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { demoRoutes } from './demoRoutes';
import { SeedContext } from './seed/SeedContext';
import { StoryStore } from './seed/StoryStore';
import { StoryVoices } from './seed/StoryVoices';
import { tellStory } from './seed/tellStory';

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
      async init({ auth, catalog, config, database, discovery, ...services }) {
        if (!config.getOptionalBoolean('demo.enabled')) {
          return;
        }
        const { httpRouter, lifecycle, logger } = services;
        const store = await StoryStore.create(database);

        httpRouter.use(demoRoutes({ auth, catalog, store }));
        httpRouter.addAuthPolicy({ path: '/people', allow: 'unauthenticated' });
        httpRouter.addAuthPolicy({ path: '/status', allow: 'unauthenticated' });

        if (config.getOptionalBoolean('demo.seed') ?? true) {
          const stopping = new AbortController();
          const clock = () => DateTime.utc();
          const createContext = (now: DateTime): SeedContext => ({
            onCall: new OnCallClient({ discoveryApi: discovery }),
            incidents: new IncidentsClient({ discoveryApi: discovery }),
            voices: new StoryVoices({ auth, discovery }),
            now,
            clock,
          });
          const { signal } = stopping;
          // In the background: a portal that waits for its own story would never start.
          lifecycle.addStartupHook(() => {
            tellStory({ store, createContext, clock, logger, signal }).catch(
              error => logger.error('The story could not be told', error),
            );
          });
          lifecycle.addShutdownHook(() => stopping.abort());
        }
      },
    });
  },
});
