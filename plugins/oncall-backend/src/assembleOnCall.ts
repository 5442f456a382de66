import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import {
  OnCallChannel,
  refuseUnknownPaths,
} from '@muster/backstage-plugin-oncall-node';
import { ActionCallStore } from './actions/ActionCallStore';
import { ActionHookStore } from './actions/ActionHookStore';
import { assembleActions } from './actions/assembleActions';
import { AlertListStore } from './alerts/AlertListStore';
import { AlertRequest } from './alerts/AlertRequest';
import { addAlertRoutes } from './alerts/alertRoutes';
import { AlertStore } from './alerts/AlertStore';
import { assembleAlertRequests } from './alerts/assembleAlertRequests';
import { Announcer } from './Announcer';
import { assembleAttachments } from './attachments/assembleAttachments';
import { readOnCallSettings } from './config';
import { declineUpgrades } from './declineUpgrades';
import { followCatalog } from './directory/followCatalog';
import { assembleDrills } from './drills/assembleDrills';
import { assemblePaging } from './engine/assemblePaging';
import { engineMetrics } from './engine/EngineMetrics';
import { assembleFiles } from './files/assembleFiles';
import { readCatalogFiles } from './files/readCatalogFiles';
import { assembleHeartbeats } from './heartbeats/assembleHeartbeats';
import { assembleIntegrations } from './integrations/assembleIntegrations';
import { assembleMaintenance } from './maintenance/assembleMaintenance';
import { migrateDatabase } from './migrateDatabase';
import { createOnCallRouter, readOnCallBodies } from './OnCallRouter';
import { OnCallServices } from './OnCallServices';
import { assembleOpsgenie } from './opsgenie/assembleOpsgenie';
import { builtInChannels } from './paging/channels/builtInChannels';
import { readPagingSettings } from './paging/pagingSettings';
import { assembleHandlingPolicies } from './policies/assembleHandlingPolicies';
import { registerPermissions } from './registerPermissions';
import { addSavedSearchRoutes } from './searches/savedSearchRoutes';
import { SavedSearchStore } from './searches/SavedSearchStore';
import { hideSecretAddresses } from './secretAddresses';
import { refuseUnstorableText } from './storableText';
import { findOwnedThing } from './teams/findOwnedThing';
import { forgetTeamLogs } from './teams/forgetTeamLogs';
import { TeamLogAuditor } from './teams/TeamLogAuditor';
import { TeamLogStore } from './teams/TeamLogStore';
import { warnOfMemory } from './warnOfMemory';

/**
 * Puts the rooms of the pager together, opens its doors and starts its engine with the backend.
 *
 * @param channels - Of modules; they come after those that are built in
 */
export async function assembleOnCall(
  given: OnCallServices,
  channels: readonly OnCallChannel[],
): Promise<void> {
  const { lifecycle, httpAuth, httpRouter } = given;
  const { clock, validateResponses, runsEngine } = given.surroundings;
  const decline = declineUpgrades();
  httpRouter.use((request, _response, next) => {
    decline(request);
    next();
  });
  httpRouter.use(hideSecretAddresses());
  const settings = readOnCallSettings(given.config);
  const pagingSettings = readPagingSettings(given.config);
  const knex = await migrateDatabase(given.database);
  await warnOfMemory(knex, given.logger);
  const teamLog = TeamLogStore.create(knex);
  const auditor = TeamLogAuditor.create({
    ...given,
    store: teamLog,
    find: change => findOwnedThing(knex, change),
    clock,
  });
  const services = { ...given, auditor };

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
      ...channels,
    ],
    alerts,
    alertList: lists,
    metrics: engineMetrics(services.metrics),
    announce,
    clock,
  });
  registerPermissions({
    ...services,
    rosterNow: () => paging.roster(clock()),
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

  const router = createOnCallRouter({ validateResponses });
  const shared = {
    ...services,
    ...paging,
    knex,
    settings,
    alerts,
    lists,
    searches,
    requests,
    submit: (request: AlertRequest) => requests.submit(request),
    announce,
    router,
    clock,
  };
  paging.addRoutes(shared);
  addAlertRoutes(router, {
    httpAuth,
    room: {
      ...shared,
      store: alerts,
      rosterNow: () => paging.roster(clock()),
    },
  });
  addSavedSearchRoutes(router, { httpAuth, room: shared });
  const integrations = await assembleIntegrations(shared);
  const { room: integrationRoom, sourceRoom } = integrations;
  const heartbeats = assembleHeartbeats(shared);
  const maintenance = assembleMaintenance({
    ...shared,
    integrations: integrationRoom.store,
  });
  const handlingPolicies = assembleHandlingPolicies(shared);
  const attachmentRoom = assembleAttachments({
    ...shared,
    maxBytes: settings.maxAttachmentBytes,
  });
  assembleActions({
    ...shared,
    ...actions,
    integrations: integrationRoom.store,
    webhook: pagingSettings.webhook,
  });
  assembleDrills(shared);
  const files = assembleFiles({
    ...shared,
    room: {
      ...services,
      ...paging.scheduleRoom,
      ...heartbeats,
      heartbeats: heartbeats.store,
      readFiles: () => readCatalogFiles(services),
      forgetIntegrations: integrations.forget,
    },
  });
  const opsgenie = await assembleOpsgenie({
    ...shared,
    integrations: integrationRoom,
    sourceRoom,
    heartbeats,
    maintenance,
    teamLog,
    handlingPolicies,
    attachmentRoom,
  });
  httpRouter.use(readOnCallBodies());
  httpRouter.use(refuseUnstorableText());
  httpRouter.use(router);
  httpRouter.use(refuseUnknownPaths());

  await followCatalog({
    ...shared,
    paging,
    frequency: pagingSettings.directoryFrequency,
    syncFiles: files.sync,
  });
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
}
