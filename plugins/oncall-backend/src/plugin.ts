import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  OnCallChannel,
  oncallChannelsExtensionPoint,
} from '@muster/backstage-plugin-oncall-node';
import { assembleOnCall } from './assembleOnCall';
import { surroundingsServiceRef } from './surroundings';

/**
 * Alerts in, people paged, acknowledgements back.
 *
 * @remarks Only the database is needed. Catalog, notifications, signals and events may be absent or down: the plugin
 * then works from its copy of the catalog, and what it cannot tell others it keeps to itself.
 * @public
 */
export const oncallPlugin = createBackendPlugin({
  pluginId: 'oncall',
  register(env) {
    const moduleChannels: OnCallChannel[] = [];
    env.registerExtensionPoint(oncallChannelsExtensionPoint, {
      addChannel: channel => {
        moduleChannels.push(channel);
      },
    });

    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootHttpRouter: coreServices.rootHttpRouter,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        surroundings: surroundingsServiceRef,
      },
      init: given => assembleOnCall(given, moduleChannels),
    });
  },
});
