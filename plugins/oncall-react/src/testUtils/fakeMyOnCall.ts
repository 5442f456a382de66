import {
  MyOnCall,
  Participant,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { fakeOnCallOf } from './fakeOnCallOf';
import { FakeOnCallWorld } from './FakeOnCallWorld';

/** When the reader of a fake is on call, and what for. */
export function fakeMyOnCall(world: FakeOnCallWorld, now: DateTime): MyOnCall {
  const { me, alerts, plans, contactMethods } = world;
  return {
    person: me,
    now: fakeOnCallOf(world, undefined, now).filter(schedule =>
      schedule.now.some(turn => isMine(turn.participant, me)),
    ),
    upcoming: upcoming(world, now),
    alerts: alerts.filter(
      alert =>
        alert.state !== 'closed' &&
        (alert.owner === me ||
          plans[alert.id]?.pages.some(page => page.person === me)),
    ),
    contactMethods,
  };
}

function upcoming(
  { me, names, schedules }: FakeOnCallWorld,
  now: DateTime,
): MyOnCall['upcoming'] {
  return schedules
    .flatMap(schedule =>
      shiftsBetween(schedule, iso(now), iso(now.plus({ weeks: 4 })))
        .filter(
          ({ start, participant }) =>
            start > iso(now) && isMine(participant, me),
        )
        .map(({ start, end, participant, overrideId }) => ({
          start,
          end,
          participant,
          isOverride: overrideId !== undefined,
          name: names[me],
          scheduleId: schedule.id,
          scheduleName: schedule.name,
          timezone: schedule.timezone,
        })),
    )
    .sort((a, b) => a.start.localeCompare(b.start));
}

function isMine(participant: Participant, me: string): boolean {
  return participant.type === 'user' && participant.ref === me;
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
