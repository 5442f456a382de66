import ICAL from 'ical.js';

/**
 * Makes an event as long as its clock says. A week from Monday 09:00 to Monday 09:00 is an hour shorter when the clocks go forward
 * within; the library would take that hour from each of its times, and would give it to the wall clock of the first one as well.
 */
export function lengthIsOnItsClock(event: ICAL.Event): void {
  const { component, startDate, endDate } = event;
  if (component.hasProperty('dtend') && startDate.zone === endDate.zone) {
    event.duration = endDate.subtractDate(startDate);
  }
}
