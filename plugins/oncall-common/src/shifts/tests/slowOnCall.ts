import { DateTime } from 'luxon';
import { Forwarding } from '../../Forwarding';
import { Override, Rotation, Schedule } from '../../Schedule';
import { TimeRestriction, WEEKDAYS } from '../../TimeRestriction';
import { nameOf } from './aSchedule';

/**
 * Who is on call at one instant, worked out step by step with luxon: slow, obvious, and with nothing in common with the
 * arithmetic that it checks. Wall times are strings such as `2026-03-08T02:30:00`.
 */
export function slowOnCall(schedule: Schedule, at: DateTime): string[] {
  const inForce = schedule.rotations.flatMap(rotation => {
    const name = slowTurn(rotation, schedule.timezone, at);
    return name === undefined ? [] : [{ rotation, name }];
  });
  const newestFirst = schedule.overrides
    .filter(({ start, end }) => isWithin(at, start, end))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const names = inForce.map(({ rotation, name }) => {
    const override = newestFirst.find(appliesTo(rotation.id));
    return override ? nameOf(override.participant) : name;
  });
  const inGap = newestFirst.find(({ rotationIds }) => rotationIds.length === 0);
  if (inForce.length === 0 && inGap) {
    names.push(nameOf(inGap.participant));
  }
  const standIns = names.map(name =>
    slowStandIn(name, schedule.forwardings ?? [], at),
  );
  return [...new Set(standIns)].filter(name => name !== 'nobody').sort();
}

function slowStandIn(
  name: string,
  forwardings: readonly Forwarding[],
  at: DateTime,
  others: readonly string[] = [],
): string {
  const next = forwardings
    .filter(({ start, end }) => isWithin(at, start, end))
    .filter(({ from }) => from === `user:default/${name}`)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    .pop()
    ?.to.replace('user:default/', '');
  return next === undefined || [...others, name].includes(next)
    ? name
    : slowStandIn(next, forwardings, at, [...others, name]);
}

function appliesTo(rotationId: string) {
  return ({ rotationIds }: Override) =>
    rotationIds.length === 0 || rotationIds.includes(rotationId);
}

function isWithin(at: DateTime, start: string, end: string): boolean {
  return DateTime.fromISO(start) <= at && at < DateTime.fromISO(end);
}

/** Whose turn it is, or undefined when the rotation is not in force. */
function slowTurn(
  rotation: Rotation,
  zone: string,
  at: DateTime,
): string | undefined {
  const start = DateTime.fromISO(rotation.start, { zone });
  const hasEnded = rotation.end && at >= DateTime.fromISO(rotation.end);
  const isMasked =
    rotation.restriction && !isOpen(rotation.restriction, zone, at);
  if (at < start || hasEnded || isMasked) {
    return undefined;
  }
  let turn = 0;
  while (slowHandoff(rotation, start, turn + 1) <= at) {
    turn++;
  }
  return nameOf(rotation.participants[turn % rotation.participants.length]);
}

function slowHandoff(
  { type, length }: Rotation,
  start: DateTime,
  turn: number,
): DateTime {
  const amount = turn * length;
  if (type === 'hourly' && ![1, 2, 3, 4, 6, 8, 12].includes(length)) {
    return start.plus({ hours: amount });
  }
  const unit = { hourly: 'hours', daily: 'days', weekly: 'weeks' }[type];
  const wall = onTheWall(start);
  const handoff = firstInstant(
    onTheWall(DateTime.fromISO(wall, { zone: 'utc' }).plus({ [unit]: amount })),
    start.zoneName ?? '',
  );
  return DateTime.max(start, handoff);
}

function isOpen(
  restriction: TimeRestriction,
  zone: string,
  at: DateTime,
): boolean {
  const today = at.setZone(zone).toFormat('yyyy-MM-dd');
  return [...Array(20).keys()].some(distance => {
    const day = DateTime.fromISO(today, { zone: 'utc' }).plus({
      days: distance - 16,
    });
    return windowsFrom(restriction, day).some(
      ([opens, closes]) =>
        firstInstant(opens, zone) <= at && at < firstInstant(closes, zone),
    );
  });
}

/** The windows that open on a day, as wall times of opening and closing. */
function windowsFrom(
  restriction: TimeRestriction,
  day: DateTime,
): (readonly [string, string])[] {
  if (restriction.type === 'time-of-day') {
    const { startHour, startMin, endHour, endMin } = restriction.restriction;
    const opens = day.plus({ hours: startHour, minutes: startMin });
    const closes = day.plus({ hours: endHour, minutes: endMin });
    const wraps = closes <= opens;
    return [
      [onTheWall(opens), onTheWall(closes.plus({ days: wraps ? 1 : 0 }))],
    ];
  }
  return restriction.restrictions
    .filter(({ startDay }) => WEEKDAYS[day.weekday - 1] === startDay)
    .map(({ startDay, startHour, startMin, endDay, endHour, endMin }) => {
      const opens = day.plus({ hours: startHour, minutes: startMin });
      const closes = day.plus({
        days: WEEKDAYS.indexOf(endDay) - WEEKDAYS.indexOf(startDay),
        hours: endHour,
        minutes: endMin,
      });
      const wraps = closes <= opens;
      return [
        onTheWall(opens),
        onTheWall(closes.plus({ weeks: wraps ? 1 : 0 })),
      ];
    });
}

const remembered = new Map<string, DateTime>();

/** The first of equal times, or for a skipped time the first minute after it. */
function firstInstant(wall: string, zone: string): DateTime {
  const key = `${wall} ${zone}`;
  const known = remembered.get(key) ?? searchFirstInstant(wall, zone);
  remembered.set(key, known);
  return known;
}

function searchFirstInstant(wall: string, zone: string): DateTime {
  const guess = DateTime.fromISO(wall, { zone });
  if (onTheWall(guess) === wall) {
    return DateTime.min(guess, ...guess.getPossibleOffsets());
  }
  let instant = guess.minus({ hours: 30 });
  while (onTheWall(instant) < wall) {
    instant = instant.plus({ minutes: 1 });
  }
  return instant;
}

function onTheWall(moment: DateTime): string {
  return moment.toFormat("yyyy-MM-dd'T'HH:mm:ss");
}
