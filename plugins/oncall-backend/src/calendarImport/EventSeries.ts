import ICAL from 'ical.js';
import { cancelledWithRest, dayOf, isCancelled } from './cancelledWithRest';
import { lengthIsOnItsClock } from './lengthIsOnItsClock';

/** An event with everything that the file says about its times; most events have one. */
export type EventSeries = {
  /** With those of its times that are different, its exceptions. */
  readonly event: ICAL.Event;
  /** Whether a time of it does not take place: it is excluded, or cancelled, alone or with all that follow. */
  readonly isLeftOut: (time: ICAL.Time) => boolean;
  /** Times that have an end of their own. */
  readonly ownTimes: readonly { startDate: ICAL.Time; endDate: ICAL.Time }[];
};

/** The events of a calendar that are not cancelled as a whole; each is read when it is asked for, because there may be very many. */
export function* seriesOf(calendar: ICAL.Component): Generator<EventSeries> {
  const all = calendar
    .getAllSubcomponents('vevent')
    .filter(component => component.hasProperty('dtstart'))
    // Without a list of its own, an event would take the exceptions of all others for its own.
    .map(component => new ICAL.Event(component, { exceptions: [] }));
  const exceptions = all.filter(event => event.isRecurrenceException());
  const main = all.filter(event => !event.isRecurrenceException());
  const uids = new Set(main.map(({ uid }) => uid));
  const orphans = exceptions.filter(({ uid }) => !uids.has(uid));
  for (const event of [...main, ...orphans]) {
    if (!isCancelled(event)) {
      const isOwn = uids.has(event.uid);
      yield oneSeries(
        event,
        isOwn ? exceptions.filter(({ uid }) => uid === event.uid) : [],
      );
    }
  }
}

/** When a series takes place, in the order of its rule; a single event once. */
export function* occurrencesOf(event: ICAL.Event): Generator<ICAL.Time> {
  const { component, startDate } = event;
  const hasOnlyDates =
    component.hasProperty('rdate') && !component.hasProperty('rrule');
  if (hasOnlyDates || !event.isRecurring()) {
    yield startDate;
  }
  if (event.isRecurring()) {
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (!hasOnlyDates || next.compare(startDate) !== 0) {
        yield next;
      }
    }
  }
}

function oneSeries(
  event: ICAL.Event,
  exceptions: readonly ICAL.Event[],
): EventSeries {
  const { component } = event;
  [event, ...exceptions].forEach(lengthIsOnItsClock);
  exceptions
    .filter(exception => !isCancelled(exception))
    .forEach(exception => event.relateException(exception.component));
  const leftOut = [
    ...datesOf(component, 'exdate'),
    ...exceptions
      .filter(
        exception => isCancelled(exception) && !exception.modifiesFuture(),
      )
      .map(({ recurrenceId }): unknown => recurrenceId),
  ].filter((time): time is ICAL.Time => time instanceof ICAL.Time);
  const isOver = cancelledWithRest(exceptions);
  const days = leftOut.filter(({ isDate }) => isDate).map(dayOf);
  const instants = leftOut
    .filter(({ isDate }) => !isDate)
    .map(time => time.toUnixTime());
  const ownTimes = periodsOf(component);
  untilIsOnItsClock(event);
  // They are known now; the library looks at one of them a time, and does not know periods.
  component.removeAllProperties('exdate');
  const [excludedDays, excluded] = [new Set(days), new Set(instants)];
  return {
    event,
    isLeftOut: time =>
      excludedDays.has(dayOf(time)) ||
      excluded.has(time.toUnixTime()) ||
      isOver(time),
    ownTimes,
  };
}

/**
 * An end without a zone is on the clock of the event, whatever the standard says, and a day is all of it also where the event has
 * hours: programs write it so.
 */
function untilIsOnItsClock({ component, startDate }: ICAL.Event): void {
  const rule: unknown = component.getFirstPropertyValue('rrule');
  const until = rule instanceof ICAL.Recur ? rule.until : undefined;
  if (!until || startDate.isDate) {
    return;
  }
  if (until.isDate) {
    until.isDate = false;
    until.hour = 23;
    until.minute = 59;
    until.second = 59;
  }
  if (until.zone === ICAL.Timezone.localTimezone) {
    until.zone = startDate.zone;
  }
}

/** Takes the additional times that have an end of their own out of the component. */
function periodsOf(component: ICAL.Component): EventSeries['ownTimes'] {
  const properties = component
    .getAllProperties('rdate')
    .filter(({ type }) => type === 'period');
  const periods = properties
    .flatMap((property): readonly unknown[] => property.getValues())
    .filter((period): period is ICAL.Period => period instanceof ICAL.Period)
    .map(period => ({ startDate: period.start, endDate: period.getEnd() }));
  properties.forEach(property => component.removeProperty(property));
  return periods;
}

function datesOf(component: ICAL.Component, name: string): readonly unknown[] {
  return component
    .getAllProperties(name)
    .flatMap((property): readonly unknown[] => property.getValues());
}
