import {
  Alert,
  ScheduleOnCall,
  ServiceOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { fakeOnCallOf } from './fakeOnCallOf';
import { FakeOnCallWorld } from './FakeOnCallWorld';

/** Who is on call for a service of a fake, and what is wrong with it. */
export function fakeServiceOnCall(
  world: FakeOnCallWorld,
  entityRef: string,
  now: DateTime,
): ServiceOnCall {
  const { owners, names } = world;
  const ref = owners[entityRef];
  const schedules = ref ? fakeOnCallOf(world, ref, now) : [];
  const alerts = world.alerts.filter(
    alert => alert.service === entityRef && alert.state !== 'closed',
  );
  return {
    entityRef,
    team: ref ? { ref, name: names[ref] ?? ref } : undefined,
    setup: setupOf(ref, schedules),
    schedules,
    openAlerts: alerts.slice(0, 5),
    openAlertCount: alerts.length,
    paging: alerts.flatMap(alert => pagingOf(alert, world)),
  };
}

function setupOf(
  owner: string | undefined,
  schedules: readonly ScheduleOnCall[],
): ServiceOnCall['setup'] {
  if (!owner) {
    return 'no-owner';
  }
  if (schedules.length === 0) {
    return 'no-schedule';
  }
  return schedules.some(schedule => schedule.now.length > 0)
    ? 'ready'
    : 'nobody';
}

function pagingOf(
  alert: Alert,
  { plans, names }: FakeOnCallWorld,
): ServiceOnCall['paging'] {
  const plan = plans[alert.id];
  const page = plan?.pages.find(item => item.status === 'pending');
  if (alert.state !== 'open' || !page) {
    return [];
  }
  return [
    {
      alertId: alert.id,
      alertMessage: alert.message,
      priority: alert.priority,
      person: page.person,
      personName: names[page.person],
      since: page.plannedAt,
      nextStepAt: plan.upcoming[0]?.at,
    },
  ];
}
