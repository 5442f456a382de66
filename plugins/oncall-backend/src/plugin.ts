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
  oncallPermissions,
  teamConfigurePermission,
} from '@muster/backstage-plugin-oncall-common';
import {
  OnCallChannel,
  oncallChannelsExtensionPoint,
} from '@muster/backstage-plugin-oncall-node';
import { AlertListStore } from './alerts/AlertListStore';
import { AlertRequest } from './alerts/AlertRequest';
import { AlertRequests } from './alerts/AlertRequests';
import { addAlertRoutes } from './alerts/alertRoutes';
import { AlertStore } from './alerts/AlertStore';
import { SnsGate } from './alerts/sources/sns/SnsGate';
import { Announcer } from './Announcer';
import { readOnCallSettings } from './config';
import { keepDirectoryInSync } from './directory/keepDirectoryInSync';
import { syncDirectory } from './directory/syncDirectory';
import { assembleDrills } from './drills/assembleDrills';
import { assemblePaging } from './engine/assemblePaging';
import { engineMetrics } from './engine/EngineMetrics';
import { assembleFiles } from './files/assembleFiles';
import { readCatalogFiles } from './files/readCatalogFiles';
import { addIntegrationRoutes } from './integrations/integrationRoutes';
import { HeartbeatRoom } from './heartbeats/HeartbeatRoom';
import { HeartbeatStore } from './heartbeats/HeartbeatStore';
import { heartbeatDuty } from './heartbeats/heartbeatDuty';
import { addHeartbeatRoutes } from './heartbeats/heartbeatRoutes';
import { readHeartbeatSettings } from './heartbeats/readHeartbeatSettings';
import { IntegrationMessageStore } from './integrations/IntegrationMessageStore';
import { IntegrationStore } from './integrations/IntegrationStore';
import { KeyRing } from './integrations/KeyRing';
import { LastMessages } from './integrations/LastMessages';
import { addReadingRoutes } from './integrations/readingRoutes';
import { syncConfiguredIntegrations } from './integrations/syncConfiguredIntegrations';
import { MaintenanceRoom } from './maintenance/MaintenanceRoom';
import { ActionCallStore } from './actions/ActionCallStore';
import { addActionHookRoutes } from './actions/actionHookRoutes';
import { ActionHookStore } from './actions/ActionHookStore';
import { actionDuty } from './actions/makeActionCalls';
import { planActionCalls } from './actions/planActionCalls';
import { addAttachmentFileRoutes } from './attachments/attachmentFileRoutes';
import { AttachmentLinks } from './attachments/AttachmentLinks';
import { AttachmentRoom } from './attachments/AttachmentRoom';
import { addAttachmentRoutes } from './attachments/attachmentRoutes';
import { AttachmentStore } from './attachments/AttachmentStore';
import { HandlingPolicyRoom } from './policies/HandlingPolicyRoom';
import { addHandlingPolicyRoutes } from './policies/handlingPolicyRoutes';
import { AlertTimerStore } from './policies/AlertTimerStore';
import { alertTimerDuty } from './policies/runAlertTimers';
import { addMaintenanceRoutes } from './maintenance/maintenanceRoutes';
import { WebhookMappings } from './integrations/WebhookMappings';
import { migrateDatabase } from './migrateDatabase';
import { createOnCallRouter, readJsonBodies } from './OnCallRouter';
import { mountOpsgenie } from './opsgenie/mountOpsgenie';
import { forgetRequestStatuses } from './opsgenie/forgetRequestStatuses';
import { OpsgenieApi } from './opsgenie/OpsgenieApi';
import { OpsgenieListener } from './opsgenie/OpsgenieListener';
import { opsgenieRoutes } from './opsgenie/opsgenieRoutes';
import { RequestLimits } from './opsgenie/RequestLimits';
import { RequestStatusStore, statusRows } from './opsgenie/RequestStatusStore';
import { builtInChannels } from './paging/channels/builtInChannels';
import { readPagingSettings } from './paging/pagingSettings';
import { refuseUnstorableText } from './storableText';
import { addSavedSearchRoutes } from './searches/savedSearchRoutes';
import { SavedSearchStore } from './searches/SavedSearchStore';
import { surroundingsServiceRef } from './surroundings';
import { findOwnedThing } from './teams/findOwnedThing';
import { forgetTeamLogs } from './teams/forgetTeamLogs';
import { TeamLogAuditor } from './teams/TeamLogAuditor';
import { TeamLogStore } from './teams/TeamLogStore';
import {
  oncallTeamResourceRef,
  teamResources,
  teamRules,
} from './teamPermission';

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
      async init(given) {
        const { logger, lifecycle, httpAuth, httpRouter } = given;
        const { clock, validateResponses, runsEngine } = given.surroundings;
        const settings = readOnCallSettings(given.config);
        const pagingSettings = readPagingSettings(given.config);
        const knex = await migrateDatabase(given.database);
        const integrations = IntegrationStore.create(knex);
        const teamLog = TeamLogStore.create(knex);
        const auditor = TeamLogAuditor.create({
          ...given,
          store: teamLog,
          find: change => findOwnedThing(knex, change),
          clock,
        });
        const services = { ...given, auditor };
        services.permissionsRegistry.addPermissions(oncallPermissions);

        const announcer = Announcer.create(services);
        const alerts = AlertStore.create(knex);
        const lists = AlertListStore.create(knex);
        const statuses = RequestStatusStore.create(knex);
        const searches = SavedSearchStore.create(knex);
        const messages = IntegrationMessageStore.create(knex);
        const mappings = WebhookMappings.create({ store: messages, clock });
        const keyRing = KeyRing.create({ store: integrations, logger });
        const paging = await assemblePaging({
          ...services,
          knex,
          settings: pagingSettings,
          channels: [
            ...builtInChannels({ ...services, ...pagingSettings, clock }),
            ...moduleChannels,
          ],
          alerts,
          alertList: lists,
          metrics: engineMetrics(services.metrics),
          announce: ({ type, id }) => announcer.changed(type, [id]),
          clock,
        });
        services.permissionsRegistry.addResourceType({
          resourceRef: oncallTeamResourceRef,
          permissions: [teamConfigurePermission],
          rules: Object.values(teamRules),
          getResources: async refs =>
            teamResources(await paging.roster(clock()), refs),
        });
        const actions = {
          hooks: ActionHookStore.create(knex),
          calls: ActionCallStore.create(knex),
        };
        const requests = AlertRequests.create({
          store: alerts,
          starter: paging.starter,
          prepare: paging.prepare,
          recordNews: paging.recordNews,
          cancelPendingPages: (tx, cancelled) =>
            paging.pages.cancelPendingPages(tx, cancelled),
          roster: paging.roster,
          deduplication: settings.deduplication,
          rowsOfResults: (answered, now) => [statusRows(answered, now)],
          planActionCalls: (tx, answered, now) =>
            planActionCalls({ ...actions, alerts }, tx, { answered, now }),
          planFirstSteps: (opened, now) =>
            paging.engine.planFirstSteps(opened, now),
          onCommitted: ({ alertIds, isAnyDue }) => {
            if (isAnyDue) {
              paging.engine.wake();
            }
            announcer.changed('alert', alertIds);
          },
          clock,
        });

        const heartbeats: HeartbeatRoom = {
          ...services,
          ...paging,
          store: HeartbeatStore.create(knex),
          settings: readHeartbeatSettings(services.config),
          submit: request => requests.submit(request),
          announce: ({ type, id }) => announcer.changed(type, [id]),
          clock,
        };
        const maintenance: MaintenanceRoom = {
          ...services,
          ...paging,
          store: paging.maintenance,
          alerts,
          integrations,
          announce: heartbeats.announce,
          clock,
        };
        const attachmentRoom: AttachmentRoom = {
          ...services,
          alerts,
          attachments: AttachmentStore.create(knex),
          attachmentLinks: AttachmentLinks.create(paging.linkSettings),
          maxBytes: settings.maxAttachmentBytes,
          announce: heartbeats.announce,
          clock,
        };
        const handlingPolicies: HandlingPolicyRoom = {
          ...services,
          ...paging,
          store: paging.handlingPolicies,
          announce: heartbeats.announce,
          clock,
        };
        await syncConfiguredIntegrations({
          settings: settings.integrations,
          store: integrations,
          now: clock(),
        });
        const integrationRoom = {
          ...services,
          store: integrations,
          files: paging.files,
          activity: paging.activity,
          messages,
          keyRing,
          clock,
        };
        const { requestLimits } = settings;
        const lastMessages = LastMessages.create({ store: messages, logger });
        const sourceRoom = {
          submit: (request: AlertRequest) => requests.submit(request),
          mappings,
          lastMessages,
          clock,
        };
        const api = OpsgenieApi.create({
          routes: opsgenieRoutes({
            ...paging,
            alerts,
            lists,
            statuses,
            searches,
            requests,
            integrations: integrationRoom,
            requestLimits,
            heartbeats,
            maintenance,
            logger,
            sourceRoom,
            teamLog,
            snsGate: SnsGate.create({
              verifySignatures: settings.verifySnsSignatures,
              fetch,
              logger,
              clock,
            }),
            handlingPolicies,
            attachmentRoom,
            clock,
          }),
          keyRing,
          limits: RequestLimits.create({ domains: requestLimits }),
          maxUploadBytes: settings.maxAttachmentBytes,
          maintenanceOf: async (integrationId, now) => {
            const { maintenance: plan } = await paging.roster(now);
            return plan.ofIntegration(integrationId, now);
          },
          clock,
          logger,
        });
        mountOpsgenie({ ...services, api });

        const router = createOnCallRouter({ validateResponses });
        addAlertRoutes(router, {
          httpAuth,
          room: {
            ...services,
            store: alerts,
            lists,
            requests,
            pages: paging.pages,
            rosterNow: () => paging.roster(clock()),
          },
        });
        addSavedSearchRoutes(router, {
          httpAuth,
          room: { ...services, searches, clock },
        });
        addActionHookRoutes(router, {
          httpAuth,
          room: {
            ...services,
            ...actions,
            allowPrivateAddresses: pagingSettings.webhook.allowPrivateAddresses,
            integrations,
            clock,
          },
        });
        addAttachmentRoutes(router, { httpAuth, room: attachmentRoom });
        addHandlingPolicyRoutes(router, { httpAuth, room: handlingPolicies });
        addMaintenanceRoutes(router, { httpAuth, room: maintenance });
        addHeartbeatRoutes(router, { httpAuth, room: heartbeats });
        addIntegrationRoutes(router, {
          httpAuth,
          room: integrationRoom,
        });
        addReadingRoutes(router, {
          httpAuth,
          room: { ...integrationRoom, ...sourceRoom },
        });
        paging.addRoutes({
          router,
          httpRouter,
          httpAuth,
          submit: request => requests.submit(request),
        });
        const files = assembleFiles({
          room: {
            ...services,
            ...paging.scheduleRoom,
            ...heartbeats,
            heartbeats: heartbeats.store,
            readFiles: () => readCatalogFiles(services),
            forgetIntegrations: () => {
              keyRing.forget();
              mappings.forget();
            },
          },
          router,
          httpRouter,
          httpAuth,
        });
        assembleDrills({
          ...services,
          ...paging,
          knex,
          alerts,
          submit: request => requests.submit(request),
          router,
          clock,
        });
        addAttachmentFileRoutes(httpRouter, { httpAuth, room: attachmentRoom });
        httpRouter.use(readJsonBodies());
        httpRouter.use(refuseUnstorableText());
        httpRouter.use(router);

        await keepDirectoryInSync({
          ...services,
          frequency: pagingSettings.directoryFrequency,
          sync: async () => {
            const synced = await syncDirectory({
              ...services,
              store: paging.directory,
              guard: paging.directoryGuard,
              onChanged: paging.rosterChanged,
              now: clock(),
            });
            // A catalog that is not believed about people is not believed about files.
            if (synced.ok) {
              await files.sync();
            }
            return synced;
          },
        });
        paging.engine.addDuty(heartbeatDuty(heartbeats));
        paging.engine.addDuty(
          actionDuty({
            ...heartbeats,
            ...actions,
            alerts,
            webhook: pagingSettings.webhook,
          }),
        );
        paging.engine.addDuty(
          alertTimerDuty({
            ...heartbeats,
            timers: AlertTimerStore.create(knex),
            alerts,
          }),
        );
        await forgetRequestStatuses({ ...services, statuses, clock });
        await forgetTeamLogs({ ...services, teamLog, clock });
        if (runsEngine) {
          lifecycle.addStartupHook(() => paging.engine.start());
        }
        if (settings.opsgenieListener) {
          const listener = OpsgenieListener.create({
            ...settings.opsgenieListener,
            api,
            logger,
          });
          // Here and not in a startup hook, whose failure would only be a line in the log.
          await listener.start();
          lifecycle.addShutdownHook(() => listener.stop());
        }
        lifecycle.addShutdownHook(async () => {
          await requests.settled();
          await lastMessages.stop();
          await paging.engine.stop();
          announcer.stop();
        });
      },
    });
  },
});
