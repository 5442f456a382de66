import {
  Participant,
  Rotation,
  TimeRestriction,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';
import { StandingClock } from './StandingClock';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = 7 * DAY;
const FIRST_MONDAY = Date.UTC(1970, 0, 5);

const UNITS = { hourly: 60 * MINUTE, daily: DAY, weekly: WEEK };
const HOURS_OF_A_DAY = [1, 2, 3, 4, 6, 8, 12];

/** Whose turn it is in a rotation at an instant, as docs/oncall/schedules.md says; undefined while it is not on call. */
export function expectedTurn(
  rotation: Rotation,
  clock: StandingClock,
  at: number,
): Participant | undefined {
  const { start, end, restriction, participants } = rotation;
  const isInForce =
    Date.parse(start) <= at && (end === undefined || at < Date.parse(end));
  const isOpen = !restriction || isWithin(restriction, clock.at(at));
  return isInForce && isOpen
    ? participants[expectedPlace(rotation, clock, at)]
    : undefined;
}

/** The place in the list, also while restrictions mask the turn. */
export function expectedPlace(
  { type, length, start: from, participants }: Rotation,
  clock: StandingClock,
  at: number,
): number {
  const start = Date.parse(from);
  const isOnTheWall = type !== 'hourly' || HOURS_OF_A_DAY.includes(length);
  const passed = isOnTheWall
    ? Math.max(0, clock.at(at) - clock.ordinary(start))
    : at - start;
  const turn = Math.floor(passed / (length * UNITS[type]));
  return turn % participants.length;
}

function isWithin(restriction: TimeRestriction, wallTime: number): boolean {
  if (restriction.type === 'time-of-day') {
    const { startHour, startMin, endHour, endMin } = restriction.restriction;
    return isInPeriod(wallTime, DAY, [
      timeOfDay(startHour, startMin),
      timeOfDay(endHour, endMin),
    ]);
  }
  return restriction.restrictions.some(
    ({ startDay, startHour, startMin, endDay, endHour, endMin }) =>
      isInPeriod(wallTime, WEEK, [
        WEEKDAYS.indexOf(startDay) * DAY + timeOfDay(startHour, startMin),
        WEEKDAYS.indexOf(endDay) * DAY + timeOfDay(endHour, endMin),
      ]),
  );
}

/** An end before the start is in the next period, the same moment is all the time. */
function isInPeriod(
  wallTime: number,
  period: number,
  [from, to]: readonly [number, number],
): boolean {
  const place = (wallTime - FIRST_MONDAY) % period;
  return from < to
    ? from <= place && place < to
    : from === to || from <= place || place < to;
}

function timeOfDay(hour: number, minute: number): number {
  return (hour * 60 + minute) * MINUTE;
}
