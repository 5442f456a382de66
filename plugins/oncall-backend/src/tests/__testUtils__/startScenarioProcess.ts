import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { AlertListStore } from '../../alerts/AlertListStore';
import { AlertRequests } from '../../alerts/AlertRequests';
import { AlertStore } from '../../alerts/AlertStore';
import { assemblePaging } from '../../engine/assemblePaging';
import { othersHaveTheirTurn } from '../../engine/othersHaveTheirTurn';
import { onlyAlerts } from '../../engine/planFirstSteps';
import { heartbeatDuty } from '../../heartbeats/heartbeatDuty';
import { HeartbeatRoom } from '../../heartbeats/HeartbeatRoom';
import { HeartbeatStore } from '../../heartbeats/HeartbeatStore';
import { IntegrationStore } from '../../integrations/IntegrationStore';
import { MaintenanceRoom } from '../../maintenance/MaintenanceRoom';
import { PagingSettings } from '../../paging/pagingSettings';
import { AlertTimerStore } from '../../policies/AlertTimerStore';
import { HandlingPolicyRoom } from '../../policies/HandlingPolicyRoom';
import { alertTimerDuty } from '../../policies/runAlertTimers';
import { Inbox } from './Inbox';

/** The settings of a scenario that says no others. */
export const SCENARIO_SETTINGS: PagingSettings = {
  baseUrl: 'https://portal.bancly.example/api/oncall',
  portalUrl: 'https://portal.bancly.example',
  webhook: { allowPrivateAddresses: false },
  withNotifications: false,
  acknowledgeLinks: { secret: 'test', expiry: Duration.fromISO('PT72H') },
  directoryFrequency: { seconds: 60 },
  directoryGuard: { maxLoss: 0.5, patience: Duration.fromISO('PT1H') },
  bundlingWindow: Duration.fromObject({ minutes: 1 }),
  tick: Duration.fromObject({ seconds: 1 }),
};

/** A pager with everything but routes: its channels are the inbox, its clock is the one that is given. */
export async function startScenarioProcess(options: {
  knex: Knex;
  clock: { now: DateTime };
  inbox: Inbox;
  settings?: Partial<PagingSettings>;
  leavesFirstSteps?: boolean;
}) {
  const { knex, inbox, leavesFirstSteps } = options;
  const clock = () => options.clock.now;
  const alerts = AlertStore.create(knex);
  const shared = {
    permissions: mockServices.permissions(),
    auditor: mockServices.auditor.mock(),
    logger: mockServices.logger.mock(),
    announce: () => {},
  };
  const paging = await assemblePaging({
    ...shared,
    knex,
    settings: { ...SCENARIO_SETTINGS, ...options.settings },
    channels: ['email', 'webhook', 'sms', 'voice'].map(name =>
      inbox.channel(name),
    ),
    alerts,
    alertList: AlertListStore.create(knex),
    discovery: mockServices.discovery(),
    metrics: { attempted: () => {}, foundSilent: () => {} },
    clock,
    pause: othersHaveTheirTurn,
    stopwatch: () => clock().toMillis(),
  });
  const requests = AlertRequests.create({
    store: alerts,
    starter: paging.starter,
    prepare: paging.prepare,
    recordNews: paging.recordNews,
    cancelPendingPages: (tx, cancelled) =>
      paging.pages.cancelPendingPages(tx, cancelled),
    roster: paging.roster,
    deduplication: 'account',
    rowsOfResults: () => [],
    planActionCalls: async () => {},
    planFirstSteps: async (opened, now) =>
      leavesFirstSteps
        ? { ...onlyAlerts(opened), settle: () => {} }
        : paging.engine.planFirstSteps(opened, now),
    onCommitted: () => paging.engine.wake(),
    clock,
  });
  const heartbeats: HeartbeatRoom = {
    ...shared,
    store: HeartbeatStore.create(knex),
    files: paging.files,
    settings: {},
    submit: request => requests.submit(request),
    roster: paging.roster,
    activity: paging.activity,
    clock,
  };
  paging.engine.addDuty(heartbeatDuty(heartbeats));
  paging.engine.addDuty(
    alertTimerDuty({
      ...heartbeats,
      timers: AlertTimerStore.create(knex),
      alerts,
      pages: paging.pages,
    }),
  );
  const maintenance: MaintenanceRoom = {
    ...shared,
    ...paging,
    store: paging.maintenance,
    alerts,
    integrations: IntegrationStore.create(knex),
    clock,
  };
  const policies: HandlingPolicyRoom = {
    ...shared,
    ...paging,
    store: paging.handlingPolicies,
    clock,
  };
  return { alerts, paging, requests, heartbeats, maintenance, policies };
}
