import {
  AuditorService,
  DiscoveryService,
  HttpAuthService,
  HttpRouterService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { OnCallChannel } from '@muster/backstage-plugin-oncall-node';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { AlertListStore } from '../alerts/AlertListStore';
import { AlertRequest, AlertRequestResult } from '../alerts/AlertRequest';
import { AlertRequestsOptions } from '../alerts/AlertRequests';
import { AlertStore } from '../alerts/AlertStore';
import { DirectoryGuard } from '../directory/DirectoryGuard';
import { addDirectoryRoutes } from '../directory/directoryRoutes';
import {
  addCalendarLinkRoutes,
  addCalendarRoutes,
} from '../calendars/calendarRoutes';
import { addCoverRoutes } from '../cover/coverRoutes';
import { DirectoryStore } from '../directory/DirectoryStore';
import { Roster } from '../directory/Roster';
import { RosterCache } from '../directory/RosterCache';
import { readRosterVersion } from '../directory/rosterVersion';
import { DefaultEscalationStarter } from '../escalation/DefaultEscalationStarter';
import { addPolicyRoutes } from '../escalation/policyRoutes';
import { PolicyRoom } from '../escalation/PolicyRoom';
import { RECORD_TICK, recordShiftsDuty } from '../history/recordShiftsDuty';
import { newsDuty } from '../news/newsDuty';
import { newsOf } from '../news/newsOf';
import { RecordNews } from '../news/RecordNews';
import { emailNotice } from '../notices/emailNotice';
import { PortalNotices } from '../notices/PortalNotices';
import { EscalationStarter } from '../escalation/startEscalation';
import { OnCallFileStore } from '../files/OnCallFileStore';
import { ForwardingRoom } from '../forwarding/ForwardingRoom';
import { addForwardingRoutes } from '../forwarding/forwardingRoutes';
import { OnCallRouter } from '../OnCallRouter';
import { AcknowledgeAllByLink } from '../paging/AcknowledgeAllByLink';
import { AcknowledgeByLink } from '../paging/AcknowledgeByLink';
import { AcknowledgeLinks } from '../paging/AcknowledgeLinks';
import { addAcknowledgeRoutes } from '../paging/acknowledgeRoutes';
import { AcknowledgeSecretStore } from '../paging/AcknowledgeSecretStore';
import { Channels } from '../paging/Channels';
import { PageStore } from '../paging/PageStore';
import { DeviceLinks } from '../paging/push/DeviceLinks';
import { addDeviceRoutes } from '../paging/push/deviceRoutes';
import { openPush } from '../paging/push/openPush';
import { PagingSettings } from '../paging/pagingSettings';
import { MaintenanceStore } from '../maintenance/MaintenanceStore';
import { PreferenceReader } from '../people/PreferenceReader';
import { RecentPreferences } from '../people/RecentPreferences';
import { deliver } from '../people/deliver';
import { PeopleRoom } from '../people/PeopleRoom';
import { HandlingPolicyStore } from '../policies/HandlingPolicyStore';
import { prepareReports } from '../policies/prepareReports';
import { addPeopleRoutes } from '../people/peopleRoutes';
import { deleteSchedule } from '../schedules/deleteSchedule';
import { addScheduleRoutes } from '../schedules/scheduleRoutes';
import { addServiceRoutes } from '../schedules/serviceRoutes';
import { RoutingRoom } from '../teams/RoutingRoom';
import { addRoutingRoutes } from '../teams/routingRoutes';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { addTeamRoutes } from '../teams/teamRoutes';
import { createEngine } from './createEngine';
import { Engine } from './Engine';
import { EngineMetrics } from './EngineMetrics';
import { openPagingStores } from './openPagingStores';

/** What paging needs from the rest of the plugin. */
export type PagingOptions = {
  readonly knex: Knex;
  readonly settings: PagingSettings;
  /** All channels: the built-in ones and those of modules. */
  readonly channels: readonly OnCallChannel[];
  readonly alerts: AlertStore;
  readonly alertList: AlertListStore;
  readonly discovery: Pick<DiscoveryService, 'getExternalBaseUrl'>;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly logger: LoggerService;
  /** Absent where nobody is told about shifts. */
  readonly notifications?: NotificationService;
  readonly metrics: EngineMetrics;
  /** Tells open screens; must not fail. */
  readonly announce: (signal: OnCallSignal) => void;
  readonly clock: () => DateTime;
  /** Waits in real time, for work that leaves time to others; where the clock is not the real one, it need not wait. */
  readonly pause?: (milliseconds: number) => Promise<void>;
};

/** Directory, schedules, escalation, people, paging and the engine, wired to each other. */
export type Paging = {
  readonly starter: EscalationStarter;
  readonly pages: PageStore;
  readonly files: OnCallFileStore;
  readonly forwardingRoom: ForwardingRoom;
  readonly maintenance: MaintenanceStore;
  readonly policyRoom: PolicyRoom;
  readonly routingRoom: RoutingRoom;
  readonly handlingPolicies: HandlingPolicyStore;
  /** What the pages of teams tell of later. */
  readonly activity: TeamActivityStore;
  /** New alerts as the policies want them. */
  readonly prepare: AlertRequestsOptions['prepare'];
  readonly recordNews: RecordNews;
  readonly directory: DirectoryStore;
  readonly directoryGuard: DirectoryGuard;
  readonly rosters: RosterCache;
  readonly roster: (now: DateTime) => Promise<Roster>;
  /** What the use cases of schedules need. */
  readonly scheduleRoom: Parameters<typeof deleteSchedule>[0];
  readonly engine: Engine;
  readonly peopleRoom: PeopleRoom;
  /** How links to this plugin are signed, and where they lead. */
  readonly linkSettings: { readonly secret: string; readonly baseUrl: string };
  /** What this process did changed people, teams or services. */
  readonly rosterChanged: () => void;
  addRoutes(options: {
    router: OnCallRouter;
    httpRouter: HttpRouterService;
    httpAuth: HttpAuthService;
    submit: (request: AlertRequest) => Promise<AlertRequestResult>;
  }): void;
};

export async function assemblePaging(options: PagingOptions): Promise<Paging> {
  const { knex, settings, clock } = options;
  const stores = openPagingStores(knex);
  const { directory, schedules, policies, contactMethods, pages } = stores;
  const { routingRules, forwardings, maintenance, preferenceStore } = stores;
  const push = await openPush(knex, settings);
  const channels = Channels.create([
    ...options.channels,
    ...(push ? [push.channel] : []),
  ]);
  const { handlingPolicies } = stores;
  const rosters = RosterCache.create({
    version: () => readRosterVersion(knex),
    load: async () =>
      Roster.create({
        directory: await directory.read(),
        schedules: await schedules.list(),
        policies: await policies.list(),
        routingRules: await routingRules.list(),
        forwardings: await forwardings.list(),
        maintenance: await maintenance.listCurrent(clock()),
        handlingPolicies: await handlingPolicies.list(),
        rulesFor: await preferenceStore.listActions(),
      }),
  });
  const roster = (now: DateTime) => rosters.get(now);
  const secret =
    settings.acknowledgeLinks.secret ??
    (await AcknowledgeSecretStore.create(knex).getOrCreate());
  const baseUrl =
    settings.baseUrl ?? (await options.discovery.getExternalBaseUrl('oncall'));
  const { expiry } = settings.acknowledgeLinks;
  const links = AcknowledgeLinks.create({ secret, baseUrl, expiry });
  const deviceLinks = DeviceLinks.create({ secret, baseUrl });
  const reader = PreferenceReader.create({
    contactMethods,
    preferences: preferenceStore,
    withNotifications: channels.has('notification'),
  });
  const alertUrl = alertUrls(settings);
  const methodsOf: PeopleRoom['methodsOf'] = (people, known) =>
    reader.contactMethods(people, known);
  const alertsUrl =
    settings.portalUrl && `${settings.portalUrl}/on-call/alerts`;
  const deliverNow: PeopleRoom['deliver'] = (channel, message) =>
    deliver({ ...options, channels, channel, message });
  const notices = PortalNotices.create({
    sendEmail: async notice =>
      emailNotice({
        notice,
        roster: await roster(clock()),
        channels,
        deliver: deliverNow,
      }),
    logger: options.logger,
    notifications: settings.withNotifications
      ? options.notifications
      : undefined,
    link: settings.portalUrl && `${settings.portalUrl}/on-call/me`,
  });
  const shared = { ...options, ...stores, channels, rosters, roster, notices };
  const { allowPrivateAddresses } = settings.webhook;
  const scheduleRoom = {
    ...shared,
    store: schedules,
    methodsOf,
    allowPrivateAddresses,
  };
  const peopleRoom: PeopleRoom = {
    ...shared,
    deviceLinks: push && deviceLinks,
    methodsOf,
    deliver: deliverNow,
  };
  const policyRoom = { ...shared, store: policies };
  const routingRoom = { ...shared, store: routingRules };

  const starter = DefaultEscalationStarter.create({
    rosters,
    defaultTeam: settings.defaultTeam,
  });

  const { news } = stores;
  const recordNews: RecordNews = async now => {
    const { rulesFor } = await rosters.get(now);
    return (tx, changes) => news.insertNews(tx, newsOf(changes, rulesFor));
  };
  const recent = RecentPreferences.create({
    read: (people, known) => reader.preferences(people, known),
    changes: () => contactMethods.changes.count + preferenceStore.changes.count,
  });
  const engine = createEngine({
    ...shared,
    recordNews,
    starter,
    links,
    alertUrl,
    alertsUrl,
    bundlingWindow: settings.bundlingWindow,
    tick: settings.tick,
    contactMethods: methodsOf,
    preferences: (people, known) => reader.preferences(people, known),
    recentPreferences: (people, known) => recent.of(people, known),
    turnOffContactMethod: (id, reason) => contactMethods.turnOff(id, reason),
    deliver: deliverNow,
  });

  engine.addDuty(recordShiftsDuty(shared), RECORD_TICK);
  engine.addDuty(
    newsDuty({
      ...shared,
      news,
      preferences: (people, known) => reader.preferences(people, known),
      deliver: deliverNow,
      alertUrl,
      bundlingWindow: settings.bundlingWindow,
    }),
  );

  return {
    starter,
    linkSettings: { secret, baseUrl },
    pages,
    recordNews,
    files: stores.files,
    forwardingRoom: shared,
    maintenance,
    policyRoom,
    routingRoom,
    handlingPolicies,
    activity: stores.activity,
    prepare: async (requests, now) =>
      prepareReports(requests, await rosters.get(now), now),
    directory,
    directoryGuard: DirectoryGuard.create({
      ...settings.directoryGuard,
      doubts: stores.doubts,
      before: () => directory.read(),
      schedules: () => schedules.list(),
      policies: () => policies.list(),
    }),
    rosters,
    roster,
    scheduleRoom,
    peopleRoom,
    engine,
    rosterChanged: () => {
      rosters.forget();
      engine.rerouteSilentAlerts();
    },
    addRoutes({ router, httpRouter, httpAuth, submit }) {
      addScheduleRoutes(router, { room: scheduleRoom, httpAuth });
      addCoverRoutes(router, { room: scheduleRoom, httpAuth });
      addForwardingRoutes(router, { room: shared, httpAuth });
      addServiceRoutes(router, { room: scheduleRoom, httpAuth });
      addDirectoryRoutes(router, {
        room: { ...shared, ...settings.directoryGuard },
        httpAuth,
      });
      addPolicyRoutes(router, { room: policyRoom, httpAuth });
      addRoutingRoutes(router, { room: routingRoom, httpAuth });
      addTeamRoutes(router, {
        room: {
          ...shared,
          preferencesOf: (people, known) => reader.preferences(people, known),
        },
        httpAuth,
      });
      const calendarRoom = { ...shared, baseUrl };
      addCalendarLinkRoutes(router, { room: calendarRoom, httpAuth });
      addCalendarRoutes(httpRouter, calendarRoom);
      addPeopleRoutes(router, { room: peopleRoom, httpAuth });
      if (push) {
        addDeviceRoutes(httpRouter, {
          room: peopleRoom,
          links: deviceLinks,
          publicKey: push.publicKey,
        });
      }
      const byLink = { ...shared, links, alertUrl, alertsUrl, submit, clock };
      addAcknowledgeRoutes(httpRouter, {
        one: AcknowledgeByLink.create(byLink),
        all: AcknowledgeAllByLink.create(byLink),
      });
    },
  };
}

/** The page of an alert in the portal, under the path where the frontend plugin mounts itself. */
function alertUrls({ portalUrl }: PagingSettings) {
  return (alertId: string) =>
    portalUrl && `${portalUrl}/on-call/alerts/${encodeURIComponent(alertId)}`;
}
