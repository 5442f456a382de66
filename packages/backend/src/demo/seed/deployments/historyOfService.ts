import { DateTime } from 'luxon';
import { ServiceChanges } from '../changes/ServiceChanges';
import { seededRandom } from '../seededRandom';
import { PlannedBuild, Rollout } from './PlannedBuild';

/** The ordinary past ends here; what follows belongs to the open incident. */
const QUIET_HOURS = 24;
const FIRST_DAY = 27;
const LAST_DAY = 1;

/** Spreads the builds of a service over four weeks of office hours, with a failure now and then. */
export function historyOfService(
  { service, zone, builds }: ServiceChanges,
  now: DateTime,
): readonly PlannedBuild[] {
  const random = seededRandom(service);
  const daysPerBuild = (FIRST_DAY - LAST_DAY) / builds.length;
  const latest = now.minus({ hours: QUIET_HOURS });

  return builds.map((changes, index) => {
    const daysAgo = FIRST_DAY - Math.floor((index + random()) * daysPerBuild);
    const day = workingDay(now.setZone(zone).minus({ days: daysAgo }));
    const staging = stagingRollout(day, random);
    const production = productionRollout(staging, random);
    return {
      service,
      changes,
      staging: before(latest, staging),
      production:
        staging.state === 'successful' ? before(latest, production) : undefined,
    };
  });
}

function stagingRollout(day: DateTime, random: () => number): Rollout {
  const startedAt = duringOfficeHours(day, random);
  return {
    startedAt,
    endedAt: startedAt.plus({ minutes: 3 + Math.floor(random() * 5) }),
    state: random() < 0.07 ? 'failed' : 'successful',
  };
}

/** A day later, most of the time; small changes go the same day. */
function productionRollout(staging: Rollout, random: () => number): Rollout {
  const sameDay = random() < 0.3;
  const startedAt = sameDay
    ? staging.endedAt.plus({ minutes: 70 })
    : duringOfficeHours(nextWorkingDay(staging.startedAt), random);
  const luck = random();
  return {
    startedAt,
    endedAt: startedAt.plus({ minutes: 6 + Math.floor(random() * 9) }),
    state: productionState(luck),
  };
}

function productionState(luck: number): Rollout['state'] {
  if (luck < 0.04) {
    return 'rolled-back';
  }
  return luck < 0.06 ? 'failed' : 'successful';
}

function duringOfficeHours(day: DateTime, random: () => number): DateTime {
  return day
    .startOf('day')
    .set({ hour: 9, minute: 0 })
    .plus({ minutes: Math.floor(random() * 420) });
}

function workingDay(day: DateTime): DateTime {
  return day.weekday > 5 ? day.minus({ days: day.weekday - 5 }) : day;
}

function nextWorkingDay(day: DateTime): DateTime {
  const next = day.plus({ days: 1 });
  return next.weekday > 5 ? next.plus({ days: 8 - next.weekday }) : next;
}

function before(latest: DateTime, planned: Rollout): Rollout | undefined {
  return planned.endedAt <= latest ? planned : undefined;
}
