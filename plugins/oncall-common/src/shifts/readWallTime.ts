import { DateTime } from 'luxon';
import { instantToIso } from './instants';
import { ZoneClock } from './ZoneClock';

const WALL_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/;

/**
 * What a typed local time means in a zone; instants are ISO 8601 UTC.
 *
 * @public
 */
export type WallTimeReading =
  | { readonly kind: 'exact'; readonly instant: string }
  /** The clock skips it; the choices are an equally long time before and after the change. */
  | { readonly kind: 'skipped'; readonly choices: readonly [string, string] }
  /** The clock shows it twice. */
  | { readonly kind: 'repeated'; readonly choices: readonly [string, string] }
  | { readonly kind: 'unreadable' };

/**
 * Reads a typed local date and time such as `2026-03-08T02:30` in a zone.
 *
 * @remarks A time that does not exist or exists twice is not guessed: the two choices come back, earlier first, for the
 * person to choose from.
 * @public
 */
export function readWallTime(text: string, timezone: string): WallTimeReading {
  const typed = DateTime.fromISO(text.trim().replace(' ', 'T'), {
    zone: 'utc',
  });
  if (!WALL_TIME.test(text.trim()) || !typed.isValid) {
    return { kind: 'unreadable' };
  }
  const wallTime = typed.toMillis();
  const clock = ZoneClock.of(timezone);
  const candidates = clock
    .offsetsNear(wallTime)
    .map(offset => wallTime - offset)
    .sort((a, b) => a - b);
  const instants = candidates.filter(
    instant => clock.wallTimeAt(instant) === wallTime,
  );
  if (instants.length === 1) {
    return { kind: 'exact', instant: instantToIso(instants[0]) };
  }
  return instants.length === 0
    ? { kind: 'skipped', choices: firstTwo(candidates) }
    : { kind: 'repeated', choices: firstTwo(instants) };
}

function firstTwo([earlier, later]: readonly number[]): readonly [
  string,
  string,
] {
  return [instantToIso(earlier), instantToIso(later)];
}
