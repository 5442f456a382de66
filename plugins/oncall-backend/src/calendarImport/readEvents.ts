import { InputError, isError } from '@backstage/errors';
import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import { CalendarEvent } from './CalendarEvent';

/** An event that comes back every second for ever must not keep the pager from paging. */
const MOST_TIMES = 50_000;

/** What a calendar file says. */
export type CalendarContents = {
  /** IANA zone that the file names for itself, else that of its first event that names one. */
  readonly zone?: string;
  readonly events: readonly CalendarEvent[];
};

/**
 * The times of all events that end after `from` and begin before `to`, earliest first: events that come back with their
 * exceptions, cancelled ones left out. The rules about coming back are those of the library; the clocks are luxon's wherever the
 * file names a zone that luxon knows.
 */
export function readEvents(
  text: string,
  options: {
    /** Of times that name no zone; that of the file when absent. */
    readonly zone?: string;
    readonly from: DateTime;
    readonly to: DateTime;
  },
): CalendarContents {
  const calendar = parse(text);
  const zone = zoneOf(calendar);
  const floating = options.zone ?? zone ?? 'Etc/UTC';
  const budget = { left: MOST_TIMES };
  const events = eventsOf(calendar)
    .flatMap(event => timesOf(event, { ...options, floating, budget }))
    .sort((a, b) => a.start.toMillis() - b.start.toMillis());
  return { zone, events };
}

function zoneOf(calendar: ICAL.Component): string | undefined {
  const own = calendar.getFirstPropertyValue('x-wr-timezone');
  const ofEvents = calendar
    .getAllSubcomponents('vevent')
    .map(event => event.getFirstProperty('dtstart')?.getParameter('tzid'));
  return [own, ...ofEvents].find(
    (name): name is string => typeof name === 'string' && isZone(name),
  );
}

function parse(text: string): ICAL.Component {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    if (calendar.name === 'vcalendar') {
      return calendar;
    }
  } catch (error) {
    const reason = isError(error) ? `: ${error.message}` : '';
    throw new InputError(
      `calendar is not an iCalendar file that can be read${reason}`,
    );
  }
  throw new InputError('calendar has no VCALENDAR, expected an iCalendar file');
}

/** Events with their exceptions, which are events of their own in the file. */
function eventsOf(calendar: ICAL.Component): readonly ICAL.Event[] {
  const all = calendar
    .getAllSubcomponents('vevent')
    .filter(
      component => component.getFirstPropertyValue('status') !== 'CANCELLED',
    )
    .map(component => new ICAL.Event(component, { strictExceptions: false }));
  const main = all.filter(event => !event.isRecurrenceException());
  const exceptions = all.filter(event => event.isRecurrenceException());
  const orphans = exceptions.filter(exception => {
    const owner = main.find(({ uid }) => uid === exception.uid);
    owner?.relateException(exception.component);
    return !owner;
  });
  return [...main, ...orphans];
}

type TimesOptions = {
  readonly floating: string;
  readonly from: DateTime;
  readonly to: DateTime;
  readonly budget: { left: number };
};

function timesOf(
  event: ICAL.Event,
  options: TimesOptions,
): readonly CalendarEvent[] {
  if (!event.component.hasProperty('dtstart')) {
    return [];
  }
  if (!event.isRecurring()) {
    return within([timeOf(event, event, options)], options);
  }
  const times: CalendarEvent[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    options.budget.left -= 1;
    if (options.budget.left < 0) {
      throw new InputError(
        `calendar has events that come back more than ${MOST_TIMES} times, expected fewer`,
      );
    }
    const details = event.getOccurrenceDetails(next);
    const time = timeOf(details.item, details, options);
    if (instantOf(next, tzidOf(event, 'dtstart'), options) >= options.to) {
      break;
    }
    times.push(time);
  }
  return within(times, options);
}

function within(
  times: readonly CalendarEvent[],
  { from, to }: TimesOptions,
): readonly CalendarEvent[] {
  return times.filter(
    ({ start, end }) => start < end && end > from && start < to,
  );
}

function timeOf(
  event: ICAL.Event,
  { startDate, endDate }: { startDate: ICAL.Time; endDate: ICAL.Time },
  options: TimesOptions,
): CalendarEvent {
  const tzid = tzidOf(event, 'dtstart');
  return {
    summary: (event.summary ?? '').trim(),
    start: instantOf(startDate, tzid, options),
    end: instantOf(endDate, tzidOf(event, 'dtend') ?? tzid, options),
    attendees: event.attendees.map(attendee => ({
      email: emailOf(attendee.getFirstValue()),
      name: textOf(attendee.getParameter('cn')),
    })),
  };
}

function tzidOf(event: ICAL.Event, name: string): string | undefined {
  return textOf(event.component.getFirstProperty(name)?.getParameter('tzid'));
}

/** The wall clock of a zone that is known; else what the file itself says about its zone; else the zone for all that has none. */
function instantOf(
  time: ICAL.Time,
  tzid: string | undefined,
  { floating }: { readonly floating: string },
): DateTime {
  const isFloating = time.zone === ICAL.Timezone.localTimezone;
  const isKnown = tzid !== undefined && isZone(tzid);
  if (!isFloating && !isKnown) {
    return DateTime.fromJSDate(time.toJSDate(), { zone: 'utc' });
  }
  const { year, month, day, hour, minute, second } = time;
  return DateTime.fromObject(
    { year, month, day, hour, minute, second },
    { zone: isKnown ? tzid : floating },
  ).toUTC();
}

function emailOf(value: unknown): string | undefined {
  const [, address] = /^mailto:(.+)$/i.exec(String(value)) ?? [];
  return address?.trim();
}

function textOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}
