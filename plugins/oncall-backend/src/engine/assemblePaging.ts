import { DateTime, Duration } from 'luxon';
import { DirectoryGuard } from '../directory/DirectoryGuard';
import { DefaultEscalationStarter } from '../escalation/DefaultEscalationStarter';
import { RECORD_TICK, recordShiftsDuty } from '../history/recordShiftsDuty';
import { newsDuty } from '../news/newsDuty';
import { newsOf } from '../news/newsOf';
import { RecordNews } from '../news/RecordNews';
import { emailNotice } from '../notices/emailNotice';
import { PortalNotices } from '../notices/PortalNotices';
import { Channels } from '../paging/Channels';
import { openLinks } from '../paging/openLinks';
import { openPush } from '../paging/push/openPush';
import { CodeLimitStore } from '../people/CodeLimitStore';
import { deliver } from '../people/deliver';
import { DeliverNotice, deliverNotice } from '../people/deliverNotice';
import { HELD_PAGES_TICK, heldPagesDuty } from '../people/heldPagesDuty';
import { PeopleRoom } from '../people/PeopleRoom';
import { PreferenceReader } from '../people/PreferenceReader';
import { RecentPreferences } from '../people/RecentPreferences';
import { prepareReports } from '../policies/prepareReports';
import { addPagingRoutes } from './addPagingRoutes';
import { createEngine } from './createEngine';
import { openPagingStores } from './openPagingStores';
import { openRosters } from './openRosters';
import { Paging, PagingOptions } from './Paging';

/** Wires directory, schedules, escalation, people, paging and the engine to each other. */
export async function assemblePaging(options: PagingOptions): Promise<Paging> {
  const { knex, settings, clock } = options;
  const stores = openPagingStores(knex);
  const { directory, schedules, policies, contactMethods, pages } = stores;
  const { handlingPolicies, maintenance, news, preferenceStore } = stores;
  const push = await openPush(knex, settings);
  const channels = Channels.create([
    ...options.channels,
    ...(push ? [push.channel] : []),
  ]);
  const rosters = openRosters(knex, stores, clock);
  const roster = (now: DateTime) => rosters.get(now);
  const { linkSettings, deviceLinks, myOnCallUrl, ...links } = await openLinks(
    options,
  );
  const reader = PreferenceReader.create({
    contactMethods,
    preferences: preferenceStore,
    withNotifications: channels.has('notification'),
  });
  const methodsOf: PeopleRoom['methodsOf'] = (people, known) =>
    reader.contactMethods(people, known);
  const preferencesOf: PreferenceReader['preferences'] = (people, known) =>
    reader.preferences(people, known);
  const deliverNow: PeopleRoom['deliver'] = (channel, message) =>
    deliver({ ...options, channels, channel, message });
  const deliverToMethod: DeliverNotice = (...notice) =>
    deliverNotice({ contactMethods, deliver: deliverNow }, ...notice);
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
    link: myOnCallUrl,
  });
  const shared = {
    ...options,
    ...stores,
    ...links,
    channels,
    rosters,
    roster,
    notices,
  };
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
    codeLimits: CodeLimitStore.create(options.knex),
  };
  const policyRoom = { ...shared, store: policies };
  const routingRoom = { ...shared, store: stores.routingRules };

  const starter = DefaultEscalationStarter.create({
    rosters,
    defaultTeam: settings.defaultTeam,
  });

  const recordNews: RecordNews = async now => {
    const { rulesFor } = await rosters.get(now);
    return (tx, changes) => news.insertNews(tx, newsOf(changes, rulesFor));
  };
  const recent = RecentPreferences.create({
    read: preferencesOf,
    changes: () => contactMethods.changes.count + preferenceStore.changes.count,
    stopwatch: options.stopwatch,
  });
  const engine = createEngine({
    ...shared,
    recordNews,
    starter,
    bundlingWindow: settings.bundlingWindow,
    tick: settings.tick,
    contactMethods: methodsOf,
    preferences: preferencesOf,
    recentPreferences: (people, known) => recent.of(people, known),
    turnOffContactMethod: (id, reason) => contactMethods.turnOff(id, reason),
    deliver: deliverToMethod,
  });

  engine.addDuty(recordShiftsDuty(shared), RECORD_TICK);
  engine.addDuty(
    heldPagesDuty({ ...shared, preferences: preferencesOf }),
    HELD_PAGES_TICK,
  );
  engine.addDuty(
    newsDuty({
      ...shared,
      news,
      preferences: preferencesOf,
      deliver: deliverToMethod,
      bundlingWindow: settings.bundlingWindow,
    }),
  );

  return {
    starter,
    linkSettings,
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
    addRoutes: doors =>
      addPagingRoutes(doors, {
        schedules: scheduleRoom,
        forwardings: shared,
        directory: {
          ...shared,
          ...settings.directoryGuard,
          frequency: Duration.fromObject(settings.directoryFrequency),
        },
        policies: policyRoom,
        routing: routingRoom,
        teams: { ...shared, preferencesOf },
        calendars: { ...shared, ...linkSettings },
        people: peopleRoom,
        devices: push && { ...push, links: deviceLinks },
        acknowledging: shared,
      }),
  };
}
