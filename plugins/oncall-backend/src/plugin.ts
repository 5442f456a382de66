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
  OnCallSignal,
  oncallPermissions,
  teamConfigurePermission,
} from '@muster/backstage-plugin-oncall-common';
import {
  OnCallChannel,
  oncallChannelsExtensionPoint,
} from '@muster/backstage-plugin-oncall-node';
import { AlertListStore } from './alerts/AlertListStore';
import { AlertRequest } from './alerts/AlertRequest';
import { addAlertRoutes } from './alerts/alertRoutes';
import { AlertStore } from './alerts/AlertStore';
import { assembleAlertRequests } from './alerts/assembleAlertRequests';
import { Announcer } from './Announcer';
import { readOnCallSettings } from './config';
import { followCatalog } from './directory/followCatalog';
import { assembleDrills } from './drills/assembleDrills';
import { assemblePaging } from './engine/assemblePaging';
import { engineMetrics } from './engine/EngineMetrics';
import { assembleFiles } from './files/assembleFiles';
import { readCatalogFiles } from './files/readCatalogFiles';
import { assembleIntegrations } from './integrations/assembleIntegrations';
import { HeartbeatRoom } from './heartbeats/HeartbeatRoom';
import { HeartbeatStore } from './heartbeats/HeartbeatStore';
import { heartbeatDuty } from './heartbeats/heartbeatDuty';
import { addHeartbeatRoutes } from './heartbeats/heartbeatRoutes';
import { readHeartbeatSettings } from './heartbeats/readHeartbeatSettings';
import { MaintenanceRoom } from './maintenance/MaintenanceRoom';
import { ActionCallStore } from './actions/ActionCallStore';
import { addActionHookRoutes } from './actions/actionHookRoutes';
import { ActionHookStore } from './actions/ActionHookStore';
import { actionDuty } from './actions/makeActionCalls';
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
import { migrateDatabase } from './migrateDatabase';
import { createOnCallRouter, readJsonBodies } from './OnCallRouter';
import { assembleOpsgenie } from './opsgenie/assembleOpsgenie';
import { builtInChannels } from './paging/channels/builtInChannels';
import { readPagingSettings } from './paging/pagingSettings';
import { hideSecretAddresses } from './secretAddresses';
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
        const { lifecycle, httpAuth, httpRouter } = given;
        const { clock, validateResponses, runsEngine } = given.surroundings;
        httpRouter.use(hideSecretAddresses());
        const settings = readOnCallSettings(given.config);
        const pagingSettings = readPagingSettings(given.config);
        const knex = await migrateDatabase(given.database);
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
        const announce = ({ type, id }: OnCallSignal) =>
          announcer.changed(type, [id]);
        const alerts = AlertStore.create(knex);
        const lists = AlertListStore.create(knex);
        const searches = SavedSearchStore.create(knex);
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
          announce,
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
        const requests = assembleAlertRequests({
          alerts,
          paging,
          actions,
          deduplication: settings.deduplication,
          announcer,
          clock,
        });
        const submit = (request: AlertRequest) => requests.submit(request);

        const integrations = await assembleIntegrations({
          ...services,
          ...paging,
          knex,
          settings,
          submit,
          clock,
        });
        const heartbeats: HeartbeatRoom = {
          ...services,
          ...paging,
          store: HeartbeatStore.create(knex),
          settings: readHeartbeatSettings(services.config),
          submit,
          announce,
          clock,
        };
        const maintenance: MaintenanceRoom = {
          ...services,
          ...paging,
          store: paging.maintenance,
          alerts,
          integrations: integrations.room.store,
          announce,
          clock,
        };
        const attachmentRoom: AttachmentRoom = {
          ...services,
          alerts,
          attachments: AttachmentStore.create(knex),
          attachmentLinks: AttachmentLinks.create(paging.linkSettings),
          maxBytes: settings.maxAttachmentBytes,
          announce,
          clock,
        };
        const handlingPolicies: HandlingPolicyRoom = {
          ...services,
          ...paging,
          store: paging.handlingPolicies,
          announce,
          clock,
        };
        const opsgenie = await assembleOpsgenie({
          ...services,
          ...paging,
          knex,
          settings,
          alerts,
          lists,
          searches,
          requests,
          integrations: integrations.room,
          sourceRoom: integrations.sourceRoom,
          heartbeats,
          maintenance,
          teamLog,
          handlingPolicies,
          attachmentRoom,
          clock,
        });

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
            clock,
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
            integrations: integrations.room.store,
            clock,
          },
        });
        addAttachmentRoutes(router, { httpAuth, room: attachmentRoom });
        addHandlingPolicyRoutes(router, { httpAuth, room: handlingPolicies });
        addMaintenanceRoutes(router, { httpAuth, room: maintenance });
        addHeartbeatRoutes(router, { httpAuth, room: heartbeats });
        integrations.addRoutes(router, httpAuth);
        paging.addRoutes({ router, httpRouter, httpAuth, submit });
        const files = assembleFiles({
          room: {
            ...services,
            ...paging.scheduleRoom,
            ...heartbeats,
            heartbeats: heartbeats.store,
            readFiles: () => readCatalogFiles(services),
            forgetIntegrations: integrations.forget,
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
          submit,
          router,
          clock,
        });
        addAttachmentFileRoutes(httpRouter, { httpAuth, room: attachmentRoom });
        httpRouter.use(readJsonBodies());
        httpRouter.use(refuseUnstorableText());
        httpRouter.use(router);

        await followCatalog({
          ...services,
          paging,
          frequency: pagingSettings.directoryFrequency,
          syncFiles: files.sync,
          clock,
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
            pages: paging.pages,
          }),
        );
        await forgetTeamLogs({ ...services, teamLog, clock });
        if (runsEngine) {
          lifecycle.addStartupHook(() => paging.engine.start());
        }
        // Here and not in a startup hook, whose failure would only be a line in the log.
        await opsgenie.listen();
        lifecycle.addShutdownHook(async () => {
          await requests.settled();
          await integrations.stop();
          await paging.engine.stop();
          announcer.stop();
        });
      },
    });
  },
});
