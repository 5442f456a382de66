import { DateTime } from 'luxon';

/** The words around are English, so the dates are; in a day-before-month order that nobody misreads. */
const LOCALE = 'en-GB';

/**
 * A wall-clock time with its zone, as short as `now` allows: "14:30 CEST", "Thu 09:00 CEST", "18 Jun 09:00 CEST".
 *
 * @public
 */
export function formatMoment(options: {
  readonly at: DateTime;
  readonly now: DateTime;
  readonly zone?: string;
  /** With the day in full, where two moments are compared: a week from Monday to Monday would have the same name twice. */
  readonly isDated?: boolean;
}): string {
  const at = inZone(options.at, options.zone);
  const now = options.now.setZone(at.zone);
  const day = options.isDated
    ? `ccc ${dateFormat(at, now)}`
    : dayFormat(at, now);
  return at.toFormat(`${day}HH:mm ZZZZ`);
}

/**
 * The same moment in full, for a reader who hovers: the viewer's zone first, then the zone of the schedule, then UTC.
 *
 * @public
 */
export function formatMomentInFull(
  at: DateTime,
  scheduleZone?: string,
): string {
  const viewer = inZone(at);
  const zones = [viewer.zoneName, scheduleZone, 'UTC'].filter(
    (zone, index, all): zone is string =>
      Boolean(zone) && all.indexOf(zone) === index,
  );
  return zones
    .map(zone =>
      inZone(at, zone).toFormat(`cccc d LLLL yyyy, HH:mm:ss '(${zone})'`),
    )
    .join('\n');
}

function inZone(at: DateTime, zone: string = 'local'): DateTime {
  return at.setZone(zone).setLocale(LOCALE);
}

function dayFormat(at: DateTime, now: DateTime): string {
  const days = Math.abs(
    at.startOf('day').diff(now.startOf('day'), 'days').days,
  );
  if (days < 0.5) {
    return '';
  }
  if (days < 6.5) {
    return 'ccc ';
  }
  return dateFormat(at, now);
}

function dateFormat(at: DateTime, now: DateTime): string {
  return at.year === now.year ? 'd LLL ' : 'd LLL yyyy ';
}
