import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { oncallPermissions } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { AlertListStore } from './alerts/AlertListStore';
import { AlertRequests } from './alerts/AlertRequests';
import { addAlertRoutes } from './alerts/alertRoutes';
import { AlertStore } from './alerts/AlertStore';
import { Announcer } from './Announcer';
import { readOnCallSettings } from './config';
import { DirectoryStore } from './directory/DirectoryStore';
import { Roster } from './directory/Roster';
import { RosterCache } from './directory/RosterCache';
import { readRosterVersion } from './directory/rosterVersion';
import { DefaultEscalationStarter } from './escalation/DefaultEscalationStarter';
import { PolicyStore } from './escalation/PolicyStore';
import { addIntegrationRoutes } from './integrations/integrationRoutes';
import { IntegrationStore } from './integrations/IntegrationStore';
import { KeyRing } from './integrations/KeyRing';
import { syncConfiguredIntegrations } from './integrations/syncConfiguredIntegrations';
import { migrateDatabase } from './migrateDatabase';
import { createOnCallRouter } from './OnCallRouter';
import { alertReadRoutes } from './opsgenie/alertReadRoutes';
import { alertWriteRoutes } from './opsgenie/alertWriteRoutes';
import { mountOpsgenie } from './opsgenie/mountOpsgenie';
import { OpsgenieApi } from './opsgenie/OpsgenieApi';
import { OpsgenieListener } from './opsgenie/OpsgenieListener';
import { RequestStatusStore } from './opsgenie/RequestStatusStore';
import { scheduleReadRoutes } from './opsgenie/scheduleReadRoutes';
import { teamReadRoutes } from './opsgenie/teamReadRoutes';
import { PageStore } from './paging/PageStore';
import { ScheduleStore } from './schedules/ScheduleStore';
import { surroundingsServiceRef } from './surroundings';

/**
 * Alerts in, people paged, acknowledgements back.
 *
 * @public
 */
export const oncallPlugin = createBackendPlugin({
  pluginId: 'oncall',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootHttpRouter: coreServices.rootHttpRouter,
        signals: signalsServiceRef,
        surroundings: surroundingsServiceRef,
      },
      async init(services) {
        const { logger, lifecycle, httpAuth, httpRouter } = services;
        const { clock, validateResponses } = services.surroundings;
        const settings = readOnCallSettings(services.config);
        const knex = await migrateDatabase(services.database);
        services.permissionsRegistry.addPermissions(oncallPermissions);

        const announcer = Announcer.create(services);
        const alerts = AlertStore.create(knex);
        const lists = AlertListStore.create(knex);
        const statuses = RequestStatusStore.create(knex);
        const pages = PageStore.create(knex);
        const integrations = IntegrationStore.create(knex);
        const keyRing = KeyRing.create({ store: integrations, logger, clock });

        const directory = new DirectoryStore(knex);
        const schedules = ScheduleStore.create(knex);
        const policies = PolicyStore.create(knex);
        const rosters = RosterCache.create({
          version: () => readRosterVersion(knex),
          load: async () =>
            Roster.create({
              directory: await directory.read(),
              schedules: await schedules.list(),
              policies: await policies.list(),
            }),
        });

        const roster = (now: DateTime) => rosters.get(now);
        const requests = AlertRequests.create({
          store: alerts,
          starter: DefaultEscalationStarter.create({ rosters }),
          cancelPendingPages: (tx, alertId, reason) =>
            pages.cancelPendingPages(tx, alertId, reason),
          recordResults: (tx, answered, now) =>
            statuses.record(tx, answered, now),
          onCommitted: alertIds => announcer.changed('alert', alertIds),
          clock,
        });

        if (settings.integrations) {
          await syncConfiguredIntegrations({
            settings: settings.integrations,
            store: integrations,
            now: clock(),
          });
        }

        const api = OpsgenieApi.create({
          routes: [
            ...alertReadRoutes({ alerts, lists, statuses }),
            ...alertWriteRoutes(requests),
            ...scheduleReadRoutes({ roster, clock }),
            ...teamReadRoutes({
              roster,
              clock,
              listTeams: async () => (await directory.read()).teams,
            }),
          ],
          keyRing,
          logger,
        });
        mountOpsgenie({ ...services, api });

        const router = createOnCallRouter({ validateResponses });
        addAlertRoutes(router, {
          httpAuth,
          room: { ...services, store: alerts, lists, requests },
        });
        addIntegrationRoutes(router, {
          httpAuth,
          room: { ...services, store: integrations, keyRing, clock },
        });
        httpRouter.use(router);

        lifecycle.addStartupHook(async () => {
          if (settings.opsgenieListener) {
            const listener = await OpsgenieListener.start({
              ...settings.opsgenieListener,
              api,
              logger,
            });
            lifecycle.addShutdownHook(() => listener.stop());
          }
        });
        lifecycle.addShutdownHook(async () => {
          await requests.settled();
          announcer.stop();
        });
      },
    });
  },
});
