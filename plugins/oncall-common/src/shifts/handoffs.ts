import { InputError } from '@backstage/errors';
import { Rotation } from '../Schedule';
import { instantFromIso } from './instants';
import { ZoneClock } from './ZoneClock';

const HOUR = 3_600_000;

/** Hourly lengths whose handoffs fall on the same hours of every day. */
const ALIGNED_HOURS = [1, 2, 3, 4, 6, 8, 12];

/**
 * No turn lasts longer than this many hours, days or weeks.
 *
 * @internal
 */
export const LONGEST_ROTATION = 10_000;

const UNIT_HOURS = { hourly: 1, daily: 24, weekly: 7 * 24 } as const;

/**
 * When turns of a rotation begin; turn 0 begins with the rotation.
 *
 * @internal
 */
export type Handoffs = {
  /** When a turn begins, never earlier than the turn before it: turns can be empty, but not negative. */
  readonly startOf: (turn: number) => number;
  /** Which turn an instant at or after the start of the rotation belongs to. */
  readonly turnAt: (instant: number) => number;
};

/**
 * The handoffs of a rotation.
 *
 * @remarks Daily, weekly and hourly rotations that fit into a day hand over on the wall clock: a 09:00 handoff stays at
 * 09:00 when the clocks change, and that turn is an hour shorter or longer. Each is computed from the start of the
 * rotation, never from the handoff before it, so a handoff that the clocks skip does not move the later ones. Other
 * hourly rotations count elapsed time.
 * @internal
 */
export function handoffsOf(rotation: Rotation, clock: ZoneClock): Handoffs {
  if (!isRotationLength(rotation.length)) {
    throw new InputError(
      `length of rotation '${rotation.name}' is ${rotation.length}, expected a whole number from 1 to ${LONGEST_ROTATION}`,
    );
  }
  const start = instantFromIso(rotation.start);
  const step = rotation.length * UNIT_HOURS[rotation.type] * HOUR;
  return rotation.type === 'hourly' && !ALIGNED_HOURS.includes(rotation.length)
    ? elapsedHandoffs(start, step)
    : wallClockHandoffs(start, step, clock);
}

/**
 * Whether turns can have this length.
 *
 * @internal
 */
export function isRotationLength(length: number): boolean {
  return Number.isInteger(length) && length >= 1 && length <= LONGEST_ROTATION;
}

function elapsedHandoffs(start: number, step: number): Handoffs {
  return {
    startOf: turn => start + turn * step,
    turnAt: instant => Math.floor((instant - start) / step),
  };
}

function wallClockHandoffs(
  start: number,
  step: number,
  clock: ZoneClock,
): Handoffs {
  const firstOnTheWall = clock.wallTimeAt(start);
  const startOf = (turn: number) =>
    clock.firstInstantAt(firstOnTheWall + turn * step);

  const turnAt = (instant: number) => {
    // Just after the clocks went back the wall shows a time of the turn before.
    let turn = Math.floor((clock.wallTimeAt(instant) - firstOnTheWall) / step);
    while (startOf(turn + 1) <= instant) {
      turn++;
    }
    return turn;
  };
  return { startOf, turnAt };
}
