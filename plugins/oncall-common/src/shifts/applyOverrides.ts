import { Override } from '../Schedule';
import { instantFromIso } from './instants';
import { gapsIn, Interval, unionOf } from './intervals';
import { TimedShift } from './TimedShift';

type RotationRow = {
  readonly rotationId: string;
  readonly shifts: readonly TimedShift[];
};

type TimedOverride = Interval & { readonly override: Override };

/**
 * Puts overrides over the rows of a schedule: one row of shifts per rotation in, the same rows out, and in front of
 * them a row per override of all rotations.
 *
 * @remarks An override of chosen rotations takes the place of whoever is on call in them, and does not extend their
 * hours. An override of all rotations stands for the whole schedule, also where no rotation is in force. Where
 * overrides overlap, the newer one wins, rotation by rotation.
 * @internal
 */
export function applyOverrides(
  rows: readonly RotationRow[],
  overrides: readonly Override[],
  span: Interval,
): readonly (readonly TimedShift[])[] {
  const oldestFirst = overridesIn(overrides, span);
  if (oldestFirst.length === 0) {
    return rows.map(row => row.shifts);
  }
  const rotationRows = rows.map(row => overlayRotation(row, oldestFirst));
  const pieces = [...fillGaps(rows, oldestFirst, span), ...rotationRows.flat()];
  const wholeScheduleRows = oldestFirst
    .filter(isForAllRotations)
    .map(override => wholeScheduleShifts(override, pieces));

  return [
    ...wholeScheduleRows,
    ...rotationRows.map(row => row.filter(isOfRotation)),
  ];
}

function overridesIn(
  overrides: readonly Override[],
  span: Interval,
): readonly TimedOverride[] {
  return overrides
    .map(override => ({
      override,
      start: Math.max(span.start, instantFromIso(override.start)),
      end: Math.min(span.end, instantFromIso(override.end)),
    }))
    .filter(({ start, end }) => start < end)
    .sort(
      (a, b) =>
        instantFromIso(a.override.createdAt) -
        instantFromIso(b.override.createdAt),
    );
}

function overlayRotation(
  { rotationId, shifts }: RotationRow,
  oldestFirst: readonly TimedOverride[],
): readonly TimedShift[] {
  return oldestFirst.reduce((row, timed) => {
    if (isForAllRotations(timed)) {
      return overlay(row, timed, replacement(timed));
    }
    return timed.override.rotationIds.includes(rotationId)
      ? overlay(row, timed, { rotationId, ...replacement(timed) })
      : row;
  }, shifts);
}

/** The times without any rotation, as far as overrides of all rotations fill them. */
function fillGaps(
  rows: readonly RotationRow[],
  oldestFirst: readonly TimedOverride[],
  span: Interval,
): readonly TimedShift[] {
  const inForce = unionOf(rows.flatMap(row => row.shifts));
  const gaps = gapsIn(span, inForce).map(gap => ({
    start: gap.start,
    end: gap.end,
    participant: { type: 'none' as const },
  }));
  return oldestFirst
    .filter(isForAllRotations)
    .reduce<readonly TimedShift[]>(
      (row, timed) => overlay(row, timed, replacement(timed)),
      gaps,
    );
}

/** One shift per stretch, however many rotations the override replaced during it. */
function wholeScheduleShifts(
  timed: TimedOverride,
  pieces: readonly TimedShift[],
): readonly TimedShift[] {
  const own = pieces.filter(piece => piece.overrideId === timed.override.id);
  return unionOf(own).map(({ start, end }) => ({
    start,
    end,
    ...replacement(timed),
  }));
}

function overlay(
  row: readonly TimedShift[],
  { start, end }: Interval,
  replaced: Omit<TimedShift, 'start' | 'end'>,
): readonly TimedShift[] {
  return row.flatMap(shift => {
    if (shift.end <= start || shift.start >= end) {
      return [shift];
    }
    const from = Math.max(shift.start, start);
    const to = Math.min(shift.end, end);
    return [
      { ...shift, end: from },
      { ...replaced, start: from, end: to },
      { ...shift, start: to },
    ].filter(piece => piece.start < piece.end);
  });
}

function replacement({ override }: TimedOverride) {
  return { participant: override.participant, overrideId: override.id };
}

function isForAllRotations({ override }: TimedOverride): boolean {
  return override.rotationIds.length === 0;
}

function isOfRotation(shift: TimedShift): boolean {
  return shift.rotationId !== undefined;
}
