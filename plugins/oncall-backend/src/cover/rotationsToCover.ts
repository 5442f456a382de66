import {
  Schedule,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';

/**
 * The rotations in which a person is on call during the whole of [start, end); undefined where there is none, so that
 * nobody gives away what is somebody else's. Empty means: by an override of the whole schedule.
 */
export function rotationsToCover(options: {
  schedule: Schedule;
  person: string;
  start: string;
  end: string;
}): readonly string[] | undefined {
  const { schedule, person, start, end } = options;
  const mine = shiftsBetween(schedule, start, end).filter(
    ({ participant }) =>
      participant.type === 'user' && participant.ref === person,
  );
  const rows = new Set(mine.map(({ rotationId }) => rotationId));
  const whole = [...rows].filter(row =>
    isCovered(
      mine.filter(({ rotationId }) => rotationId === row),
      { start, end },
    ),
  );
  if (whole.length === 0) {
    return undefined;
  }
  return whole.includes(undefined)
    ? []
    : whole.flatMap(row => (row === undefined ? [] : [row]));
}

/** The pieces are of one row: earliest first, without overlap. */
function isCovered(
  pieces: readonly { readonly start: string; readonly end: string }[],
  { start, end }: { readonly start: string; readonly end: string },
): boolean {
  const last = pieces.reduce(
    (until, piece) => (piece.start === until ? piece.end : until),
    start,
  );
  return last === end;
}
