import { Series, Writing } from './Series';
import { DAY, instantOnWall, WallRule } from './wallTimes';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The event and its exceptions as a calendar file has them. */
export function writtenSeries(series: Series, name: string): readonly string[] {
  const { clock, times, length, rule, changed, excluded } = series;
  const write = (property: string, at: number, writing: Writing = 'own') =>
    property + written(series, at, writing);
  const [start] = times;
  return [
    ...event(name, name, [
      write('DTSTART', start),
      series.saysLength
        ? `DURATION:${lengthOf(length)}`
        : write('DTEND', start + length),
      ...(rule ? [`RRULE:${ruleOf(rule)}${endOf(series)}`] : []),
      ...excluded.map(({ at, writing }) => write('EXDATE', at, writing)),
    ]),
    ...changed.flatMap((change, index) =>
      event(name, `${name} changed ${index}`, [
        write(
          change.withRest
            ? 'RECURRENCE-ID;RANGE=THISANDFUTURE'
            : 'RECURRENCE-ID',
          change.at,
          clock === 'days' ? 'own' : change.writing,
        ),
        write('DTSTART', change.start),
        write('DTEND', change.end),
        ...(change.isCancelled ? ['STATUS:CANCELLED'] : []),
      ]),
    ),
  ];
}

function event(uid: string, summary: string, lines: readonly string[]) {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SUMMARY:${summary}`,
    ...lines,
    'END:VEVENT',
  ];
}

/** What follows the name of a property. */
function written({ clock, zone }: Series, at: number, writing: Writing) {
  if (clock === 'days' || writing === 'day') {
    return `;VALUE=DATE:${digits(at).slice(0, 8)}`;
  }
  switch (writing) {
    case 'utc':
      return `:${digits(instantOnWall(at, zone))}Z`;
    case 'elsewhere':
      return `;TZID=Asia/Tokyo:${digits(
        instantOnWall(at, zone) + (9 * DAY) / 24,
      )}`;
    default:
      return (
        (clock === 'zone' ? `;TZID=${zone}:` : ':') +
        digits(at) +
        (clock === 'utc' ? 'Z' : '')
      );
  }
}

function ruleOf(rule: WallRule): string {
  const { interval } = rule;
  switch (rule.every) {
    case 'day':
      return `FREQ=DAILY;INTERVAL=${interval}`;
    case 'week':
      return [
        `FREQ=WEEKLY;INTERVAL=${interval};WKST=${WEEKDAYS[rule.weekStart]}`,
        ...(rule.days
          ? [`BYDAY=${rule.days.map(day => WEEKDAYS[day]).join()}`]
          : []),
      ].join(';');
    default:
      return `FREQ=MONTHLY;INTERVAL=${interval};${
        'day' in rule
          ? `BYMONTHDAY=${rule.day}`
          : `BYDAY=${rule.nth}${WEEKDAYS[rule.weekday]}`
      }`;
  }
}

function endOf(series: Series): string {
  const { count, last, zone, clock } = series;
  if (!last) {
    return count ? `;COUNT=${count}` : '';
  }
  if (clock === 'days' || last.writing === 'day') {
    return `;UNTIL=${digits(last.at).slice(0, 8)}`;
  }
  return last.writing === 'utc' || clock === 'utc'
    ? `;UNTIL=${digits(instantOnWall(last.at, zone))}Z`
    : `;UNTIL=${digits(last.at)}`;
}

function lengthOf(length: number): string {
  const days = Math.floor(length / DAY);
  const minutes = (length % DAY) / 60_000;
  return `P${days > 0 ? `${days}D` : ''}${minutes > 0 ? `T${minutes}M` : ''}`;
}

/** As `20260301T090000`. */
function digits(at: number): string {
  return new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15);
}
