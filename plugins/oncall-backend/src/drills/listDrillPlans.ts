import {
  DrillPlan,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { authorize, Caller } from '../authorization';
import { DrillRoom } from './DrillRoom';
import { occasionsOf } from './occasionsOf';
import { StoredDrillPlan } from './StoredDrillPlan';

/** The drills that come again, the next first. */
export async function listDrillPlans(
  room: DrillRoom,
  caller: Caller,
): Promise<readonly DrillPlan[]> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const now = room.clock();
  return (await room.plans.list())
    .map(plan => shownDrillPlan(plan, now))
    .sort((a, b) => a.nextAt.localeCompare(b.nextAt));
}

/** With the next occasion in the place of the first. */
export function shownDrillPlan(
  { firstDay, ...plan }: StoredDrillPlan,
  now: DateTime,
): DrillPlan {
  return {
    ...plan,
    nextAt: toIso(occasionsOf({ ...plan, firstDay }, now).next),
  };
}
