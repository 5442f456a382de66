import { InputError, isError } from '@backstage/errors';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import { CalendarEvent } from './CalendarEvent';
import { EventSeries, occurrencesOf, seriesOf } from './EventSeries';
import { inShortTurns } from './inShortTurns';
import { instantOf } from './instantOf';
import { lookUntil } from './lookUntil';
import { ZonedCalendar } from './ZonedCalendar';
import { zoneNamed } from './zoneNamed';

/** An event that comes back every second for ever must not keep the pager from paging. */
const MOST_TIMES = 50_000;

/** After so many the pager does what is due meanwhile. */
const TIMES_AT_ONCE = 100;

const DAY = 24 * 3_600_000;

/** What a calendar file says. */
export type CalendarContents = {
  /** IANA zone that the file names for itself, else that of its first event that names one. */
  readonly zone?: string;
  /** Zones that nobody knows and that the file does not describe; their times are read as those that name no zone. */
  readonly unknownZones: readonly string[];
  readonly events: readonly CalendarEvent[];
};

/**
 * The times of all events that end after `from` and begin before `to`, earliest first: events that come back with their
 * exceptions, cancelled ones left out. The rules about coming back are those of the library; the clocks are luxon's wherever the
 * file names a zone that luxon knows.
 */
export async function readEvents(
  text: string,
  options: ReadOptions,
): Promise<CalendarContents> {
  return refusingWhatCannotBeRead(() =>
    inShortTurns(contentsOf(text, options)),
  );
}

type ReadOptions = {
  /** Of times that name no zone; that of the file when absent. */
  readonly zone?: string;
  readonly from: DateTime;
  readonly to: DateTime;
};

/** Yields after every piece of work. */
function* contentsOf(
  text: string,
  options: ReadOptions,
): Generator<void, CalendarContents> {
  const calendars = calendarsIn(text);
  const zone = zoneOf(calendars);
  const floating = options.zone ?? zone ?? 'Etc/UTC';
  const budget = { left: MOST_TIMES };
  const events: CalendarEvent[] = [];
  const how = { ...options, floating, budget };
  for (const calendar of calendars) {
    calendar.readFloatingIn(floating);
    for (const series of seriesOf(calendar)) {
      events.push(...(yield* timesOf(series, how)));
    }
  }
  events.sort((a, b) => a.start.toMillis() - b.start.toMillis());
  const unknownZones = calendars.flatMap(one => [...one.unknownZones]);
  return { zone, unknownZones: [...new Set(unknownZones)], events };
}

/** The library reads values late: whatever it cannot read is wrong with the file. */
async function refusingWhatCannotBeRead<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isError(error) && error.name === 'InputError') {
      throw error;
    }
    const reason = isError(error) ? `: ${error.message}` : '';
    throw new InputError(
      `calendar is not an iCalendar file that can be read${reason}`,
    );
  }
}

/** All of the file: programs that export several calendars write one after the other. */
function calendarsIn(text: string): readonly ZonedCalendar[] {
  const parsed = ICAL.parse(text.replace(/^\uFEFF/, '').trim());
  const all: readonly unknown[][] = Array.isArray(parsed[0])
    ? parsed
    : [parsed];
  const calendars = all
    .map(one => new ZonedCalendar(one))
    .filter(({ name }) => name === 'vcalendar');
  if (calendars.length === 0) {
    throw new InputError(
      'calendar has no VCALENDAR, expected an iCalendar file',
    );
  }
  return calendars;
}

function zoneOf(calendars: readonly ICAL.Component[]): string | undefined {
  const own = calendars.map(one => one.getFirstPropertyValue('x-wr-timezone'));
  const ofEvents = calendars
    .flatMap(one => one.getAllSubcomponents('vevent'))
    .map(event => event.getFirstProperty('dtstart')?.getParameter('tzid'));
  return [...own, ...ofEvents]
    .map(name => (typeof name === 'string' ? zoneNamed(name) : undefined))
    .find(zone => zone !== undefined);
}

type TimesOptions = {
  readonly floating: string;
  readonly from: DateTime;
  readonly to: DateTime;
  readonly budget: { left: number };
};

function* timesOf(
  series: EventSeries,
  options: TimesOptions,
): Generator<void, readonly CalendarEvent[]> {
  const { event, isLeftOut, ownTimes } = series;
  const { from, to, floating, budget } = options;
  const until = lookUntil(event, options);
  const isChanged = Object.keys(event.exceptions).length > 0;
  const length = event.duration.toSeconds() * 1000;
  const times = ownTimes.map(own => timeOf(event, own, floating));
  for (const next of occurrencesOf(event)) {
    budget.left -= 1;
    if (budget.left < 0) {
      throw new InputError(
        `calendar has events that come back more than ${MOST_TIMES} times, expected fewer`,
      );
    }
    if (budget.left % TIMES_AT_ONCE === 0) {
      yield;
    }
    const start = instantOf(next, floating);
    if (start >= until) {
      break;
    }
    // Most of a long series is over: its details are not worth the time.
    const isOver =
      !isChanged && start.toMillis() + length + DAY < from.toMillis();
    if (!isOver && !isLeftOut(next)) {
      const details = event.getOccurrenceDetails(next);
      times.push(timeOf(details.item, details, floating));
    }
  }
  return times.filter(
    ({ start, end }) => start < end && end > from && start < to,
  );
}

function timeOf(
  event: ICAL.Event,
  { startDate, endDate }: { startDate: ICAL.Time; endDate: ICAL.Time },
  floating: string,
): CalendarEvent {
  return {
    summary: (event.summary ?? '').trim(),
    start: instantOf(startDate, floating),
    end: instantOf(endDate, floating),
    attendees: event.attendees.filter(hasNotDeclined).map(attendee => ({
      email: emailOf(attendee.getFirstValue()),
      name: textOf(attendee.getParameter('cn')),
    })),
  };
}

function hasNotDeclined(attendee: ICAL.Property): boolean {
  return (
    textOf(attendee.getParameter('partstat'))?.toUpperCase() !== 'DECLINED'
  );
}

function emailOf(value: unknown): string | undefined {
  const [, address] = /^mailto:(.+)$/i.exec(String(value)) ?? [];
  return address?.trim();
}

function textOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
