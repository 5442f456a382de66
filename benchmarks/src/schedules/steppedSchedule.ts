import {
  OnCallTurn,
  Participant,
  Rotation,
  Schedule,
  Shift,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** The final schedule (without overrides), stepped through with luxon the usual way. */
export function steppedShifts(
  schedule: Schedule,
  from: DateTime,
  to: DateTime,
): readonly Shift[] {
  return schedule.rotations
    .flatMap(rotation => rotationShifts(rotation, schedule.timezone, from, to))
    .sort((a, b) => a.start.toMillis() - b.start.toMillis())
    .map(({ start, end, participant, rotationId }) => ({
      start: start.toUTC().toISO() ?? '',
      end: end.toUTC().toISO() ?? '',
      participant,
      rotationId,
    }));
}

/** Who is on call at a moment: a turn ends with its window or its week, so eight days around the moment show it whole. */
export function steppedOnCall(
  schedule: Schedule,
  at: DateTime,
): readonly Pick<OnCallTurn, 'start' | 'end' | 'participant'>[] {
  const instant = at.toUTC().toISO() ?? '';
  return steppedShifts(
    schedule,
    at.minus({ days: 8 }),
    at.plus({ days: 8 }),
  ).filter(({ start, end }) => start <= instant && instant < end);
}

type Span = { readonly start: DateTime; readonly end: DateTime };

type SteppedShift = Span & {
  readonly participant: Participant;
  readonly rotationId: string;
};

function rotationShifts(
  rotation: Rotation,
  zone: string,
  from: DateTime,
  to: DateTime,
): readonly SteppedShift[] {
  const windows = openings(rotation, zone, from, to);
  const shifts: SteppedShift[] = [];
  let next = 0;
  for (const turn of turns(rotation, zone, from, to)) {
    while (next < windows.length && windows[next].end <= turn.start) {
      next++;
    }
    for (let i = next; i < windows.length; i++) {
      if (windows[i].start >= turn.end) {
        break;
      }
      shifts.push({
        ...turn,
        start: DateTime.max(turn.start, windows[i].start),
        end: DateTime.min(turn.end, windows[i].end),
      });
    }
  }
  return shifts;
}

function turns(
  { type, length, start, participants, id }: Rotation,
  zone: string,
  from: DateTime,
  to: DateTime,
): readonly SteppedShift[] {
  const unit = { hourly: 'hours', daily: 'days', weekly: 'weeks' }[type];
  const anchor = DateTime.fromISO(start, { zone });
  const found: SteppedShift[] = [];
  let handoff = anchor;
  for (let turn = 0; handoff < to; turn++) {
    const end = anchor.plus({ [unit]: length * (turn + 1) });
    if (end > from) {
      found.push({
        start: DateTime.max(handoff, from),
        end: DateTime.min(end, to),
        participant: participants[turn % participants.length],
        rotationId: id,
      });
    }
    handoff = end;
  }
  return found;
}

/** The windows of the restriction, day by day. */
function openings(
  rotation: Rotation,
  zone: string,
  from: DateTime,
  to: DateTime,
): readonly Span[] {
  const windows: Span[] = [];
  let day = from.setZone(zone).minus({ days: 7 });
  while (day < to) {
    windows.push(...openingsOn(rotation, day));
    day = day.plus({ days: 1 });
  }
  return windows.flatMap(({ start, end }) =>
    start < to && end > from
      ? { start: DateTime.max(start, from), end: DateTime.min(end, to) }
      : [],
  );
}

function openingsOn({ restriction }: Rotation, day: DateTime): readonly Span[] {
  if (restriction?.type === 'time-of-day') {
    const { startHour, startMin, endHour, endMin } = restriction.restriction;
    const start = timeOn(day, startHour, startMin);
    const end = timeOn(day, endHour, endMin);
    return [{ start, end: end > start ? end : end.plus({ days: 1 }) }];
  }
  const windows = restriction?.restrictions ?? [];
  return windows
    .filter(({ startDay }) => WEEKDAYS[day.weekday - 1] === startDay)
    .map(({ startDay, startHour, startMin, endDay, endHour, endMin }) => {
      const days = WEEKDAYS.indexOf(endDay) - WEEKDAYS.indexOf(startDay);
      const start = timeOn(day, startHour, startMin);
      const end = timeOn(day.plus({ days }), endHour, endMin);
      return { start, end: end > start ? end : end.plus({ weeks: 1 }) };
    });
}

function timeOn(day: DateTime, hour: number, minute: number): DateTime {
  return day.set({ hour, minute, second: 0, millisecond: 0 });
}
