import {
  alertReadPermission,
  scheduleReadPermission,
  ServiceOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { AlertListStore } from '../alerts/AlertListStore';
import { NOT_CLOSED } from '../alerts/alertStateSql';
import { withHold } from '../alerts/withHold';
import { authorize, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { pagingOf } from '../paging/pagingOf';
import { PageStore } from '../paging/PageStore';
import { ScheduleRoom } from './ScheduleRoom';
import { serviceSetup } from './serviceSetup';

const ALERTS_SHOWN = 5;

/** What the use case needs besides schedules. */
export type ServiceRoom = ScheduleRoom & {
  readonly alertList: AlertListStore;
  readonly pages: PageStore;
};

/** Everything the card of a service asks the pager, for several services. */
export async function getServicesOnCall(
  room: ServiceRoom,
  caller: Caller,
  refs: readonly string[],
): Promise<readonly ServiceOnCall[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  await authorize(room.permissions, caller, alertReadPermission);
  const now = room.clock();
  const roster = await room.rosters.get(now);
  return Promise.all(
    refs.map(ref => getServiceOnCall(room, { ref, roster, now })),
  );
}

async function getServiceOnCall(
  room: ServiceRoom,
  { ref, roster, now }: { ref: string; roster: Roster; now: DateTime },
): Promise<ServiceOnCall> {
  const setup = serviceSetup(roster, ref, now);
  const { open, count } = await openAlertsOf(room, ref);
  const pages = await room.pages.listForAlerts(
    open.map(({ alert }) => alert.id),
  );
  return {
    entityRef: ref,
    ...setup,
    openAlerts: open.map(stored => withHold(stored, now)),
    openAlertCount: count,
    maintenance: maintenanceOf(roster, ref, setup.team?.ref, now),
    paging: open.flatMap(stored => pagingOf(stored, pages, roster)),
  };
}

function maintenanceOf(
  roster: Roster,
  service: string,
  team: string | undefined,
  now: DateTime,
): ServiceOnCall['maintenance'] {
  const teams = team ? [team] : [];
  const window = roster.maintenance.ofAlert({ service, teams }, now);
  if (!window) {
    return undefined;
  }
  const { id, description, end } = window;
  return { id, description, end: end && toIso(end) };
}

async function openAlertsOf(room: ServiceRoom, service: string) {
  const filter = { service, state: NOT_CLOSED };
  const open = await room.alertList.listAfter({
    filter,
    sort: 'urgency',
    order: 'desc',
    limit: ALERTS_SHOWN,
  });
  if (open.length < ALERTS_SHOWN) {
    return { open, count: open.length };
  }
  const counts = await room.alertList.countByState(filter);
  return { open, count: counts.open + counts.acknowledged + counts.snoozed };
}
