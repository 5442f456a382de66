import {
  readWallTime,
  WallTimeReading,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** What a field for a wall-clock time holds: the typed text, and the moment that it was decided to mean. */
export type WallTimeValue = {
  readonly typed: string;
  /** ISO 8601; set where the text alone would not say. */
  readonly chosen?: string;
};

/** The value that shows a moment; the zone of the moment is the zone of the field. */
export function wallTimeValue(at: DateTime): WallTimeValue {
  const minute = at.startOf('minute');
  return {
    // Not by a pattern: where the browser counts in other digits, patterns do, too, and the field takes none of them.
    typed:
      minute.toISO({
        includeOffset: false,
        suppressSeconds: true,
        suppressMilliseconds: true,
      }) ?? '',
    chosen: minute.toUTC().toISO() ?? undefined,
  };
}

/** The value that shows a stored moment (ISO 8601). Untouched it stays to the second, though the field shows minutes. */
export function storedTimeValue(chosen: string, zone: string): WallTimeValue {
  return { ...wallTimeValue(DateTime.fromISO(chosen, { zone })), chosen };
}

/** The zone on whose clock a value is read; where that shows the time twice, with the name that tells which of the two is meant. */
export function clockOf(value: WallTimeValue, zone: string): string {
  const { typed, chosen } = value;
  if (!chosen || readWallTime(typed, zone).kind !== 'repeated') {
    return zone;
  }
  const at = DateTime.fromISO(chosen, { zone, locale: 'en-GB' });
  return `${zone} (${at.toFormat('ZZZZ')})`;
}

/** The moment of a value, or why there is none. */
export function readWallTimeValue(
  value: WallTimeValue,
  zone: string,
): WallTimeReading {
  return value.chosen
    ? { kind: 'exact', instant: value.chosen }
    : readWallTime(value.typed, zone);
}
