import { DateTime } from 'luxon';
import { Participant } from '../../Participant';
import { Override, Rotation, Schedule, Shift } from '../../Schedule';

export const ANA = person('ana');
export const BEN = person('ben');
export const CHI = person('chi');
export const NOBODY: Participant = { type: 'none' };

export function person(name: string): Participant {
  return { type: 'user', ref: `user:default/${name}` };
}

export function aRotation(rotation: Partial<Rotation> = {}): Rotation {
  return {
    id: 'primary',
    name: 'Primary',
    type: 'daily',
    length: 1,
    start: '2026-01-01T00:00:00Z',
    participants: [ANA, BEN],
    ...rotation,
  };
}

export function anOverride(override: Partial<Override> = {}): Override {
  return {
    id: 'override',
    participant: CHI,
    start: '2026-01-01T00:00:00Z',
    end: '2026-01-02T00:00:00Z',
    rotationIds: [],
    createdAt: '2025-12-01T00:00:00Z',
    ...override,
  };
}

export function aSchedule(schedule: Partial<Schedule> = {}): Schedule {
  return {
    id: 'payments',
    name: 'Payments',
    timezone: 'UTC',
    enabled: true,
    rotations: [aRotation()],
    overrides: [],
    ...schedule,
  };
}

/** A schedule with a single rotation, written in local time. */
export function aScheduleIn(
  timezone: string,
  rotation: Partial<Rotation> & { readonly start: string },
): Schedule {
  const start = instantIn(timezone, rotation.start);
  const end = rotation.end && instantIn(timezone, rotation.end);
  return aSchedule({
    timezone,
    rotations: [aRotation({ ...rotation, start, ...(end && { end }) })],
  });
}

/** The ISO instant of a local time that exists once. */
export function instantIn(timezone: string, local: string): string {
  return DateTime.fromISO(local, { zone: timezone }).toUTC().toISO() ?? '';
}

export function nameOf(participant: Participant): string {
  return participant.type === 'none'
    ? 'nobody'
    : participant.ref.replace('user:default/', '');
}

/** Shifts as lines of local time: `ana 03-07 09:00 -05:00 to 03-08 09:00 -04:00`. */
export function linesIn(timezone: string, shifts: readonly Shift[]): string[] {
  const local = (iso: string) =>
    DateTime.fromISO(iso, { zone: timezone }).toFormat('MM-dd HH:mm ZZ');
  return shifts.map(
    ({ participant, start, end }) =>
      `${nameOf(participant)} ${local(start)} to ${local(end)}`,
  );
}
