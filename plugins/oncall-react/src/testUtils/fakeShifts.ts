import {
  Override,
  Rotation,
  Schedule,
  Shift,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** The final schedule of a fake: whole turns of each rotation, cut by overrides. It knows no restrictions. */
export function fakeShifts(
  schedule: Schedule,
  from: DateTime,
  to: DateTime,
): readonly Shift[] {
  return schedule.rotations
    .flatMap(rotation =>
      schedule.overrides
        .filter(
          ({ rotationIds: ids }) => !ids.length || ids.includes(rotation.id),
        )
        .reduce(cut, turns(rotation, schedule.timezone, from, to)),
    )
    .filter(shift => shift.end > iso(from) && shift.start < iso(to))
    .sort((a, b) => a.start.localeCompare(b.start));
}

function turns(
  rotation: Rotation,
  zone: string,
  from: DateTime,
  to: DateTime,
): readonly Shift[] {
  const unit = ({ hourly: 'hours', daily: 'days', weekly: 'weeks' } as const)[
    rotation.type
  ];
  const anchor = DateTime.fromISO(rotation.start, { zone });
  const end = rotation.end ? DateTime.fromISO(rotation.end) : to;
  const shifts: Shift[] = [];
  const stop = Math.min(end.toMillis(), to.toMillis());
  const handoff = (turn: number) =>
    anchor.plus({ [unit]: turn * rotation.length });
  for (let turn = 0; handoff(turn).toMillis() < stop; turn++) {
    if (handoff(turn + 1) > from) {
      shifts.push({
        start: iso(handoff(turn)),
        end: iso(DateTime.min(handoff(turn + 1), end)),
        participant: rotation.participants[turn % rotation.participants.length],
        rotationId: rotation.id,
      });
    }
  }
  return shifts;
}

function cut(shifts: readonly Shift[], override: Override): readonly Shift[] {
  return shifts.flatMap(shift => {
    const start = override.start > shift.start ? override.start : shift.start;
    const end = override.end < shift.end ? override.end : shift.end;
    if (start >= end) {
      return [shift];
    }
    const middle: Shift = {
      ...shift,
      start,
      end,
      participant: override.participant,
      overrideId: override.id,
    };
    return [{ ...shift, end: start }, middle, { ...shift, start: end }].filter(
      part => part.start < part.end,
    );
  });
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
