import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { incidentsPermissions } from '@muster/backstage-plugin-incidents-common';
import { onCallServiceRef } from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';
import { addRoutes } from './addRoutes';
import { Announcer } from './Announcer';
import { callerFrom } from './CallerOf';
import { readSettings } from './config';
import { IncidentsContext } from './IncidentsContext';
import { createIncidentsRouter } from './IncidentsRouter';
import { migrate } from './migrate';
import { ReactionEngine } from './reactions/ReactionEngine';
import { ReactionsContext } from './reactions/ReactionsContext';
import { People } from './services/People';
import { ServiceDirectory } from './services/ServiceDirectory';

/** What tests set otherwise. */
type IncidentsPluginOptions = {
  readonly clock: () => DateTime;
  readonly validateResponses: boolean;
};

/** Makes the plugin; the one for portals is `incidentsPlugin`. */
export function createIncidentsPlugin(options: IncidentsPluginOptions) {
  const { clock, validateResponses } = options;
  return createBackendPlugin({
    pluginId: 'incidents',
    register(reg) {
      reg.registerInit({
        deps: {
          auditor: coreServices.auditor,
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          config: coreServices.rootConfig,
          database: coreServices.database,
          events: eventsServiceRef,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          lifecycle: coreServices.lifecycle,
          logger: coreServices.logger,
          notifications: notificationService,
          pager: onCallServiceRef,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
          scheduler: coreServices.scheduler,
          signals: signalsServiceRef,
        },
        async init(deps) {
          const settings = readSettings(deps.config);
          const shared: ReactionsContext = {
            ...deps,
            clock,
            settings,
            database: await migrate(deps.database),
            announcer: new Announcer(deps),
            people: new People(deps),
            services: new ServiceDirectory({
              ...deps,
              clock,
              refresh: settings.graphRefresh,
            }),
          };
          const engine = new ReactionEngine(shared);
          const context: IncidentsContext = {
            ...shared,
            wakeReactions: () => engine.wake(),
          };
          deps.permissionsRegistry.addPermissions(incidentsPermissions);
          await deps.scheduler.scheduleTask({
            id: 'incidents-run-reactions',
            scope: 'local',
            frequency: settings.reactionsTick,
            timeout: { minutes: 1 },
            fn: () => engine.run(),
          });
          deps.lifecycle.addShutdownHook(() => engine.stop());

          const router = createIncidentsRouter({
            validateResponses,
            addRoutes: checked =>
              addRoutes(checked, context, callerFrom(deps.httpAuth)),
          });
          deps.httpRouter.use(router);
        },
      });
    },
  });
}

/**
 * Incidents, timelines, potential causes and postmortems.
 *
 * @public
 */
export const incidentsPlugin = createIncidentsPlugin({
  clock: () => DateTime.utc(),
  validateResponses: false,
});
