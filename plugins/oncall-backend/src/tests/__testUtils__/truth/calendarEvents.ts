import ICAL from 'ical.js';

/** An event of a calendar file. */
export type CalendarEvent = {
  readonly start: string;
  readonly end: string;
  /** The entity reference that its id names. */
  readonly who: string;
};

/** What a calendar program reads. */
export function calendarEvents(file: string): readonly CalendarEvent[] {
  return new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map(component => new ICAL.Event(component))
    .map(({ startDate, endDate, uid }) => ({
      start: startDate.toJSDate().toISOString(),
      end: endDate.toJSDate().toISOString(),
      who: /((user|group):default\/\w+)\//.exec(uid)?.[1] ?? uid,
    }));
}
