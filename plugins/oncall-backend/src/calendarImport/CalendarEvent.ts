import { DateTime } from 'luxon';

/** One time of one event of a calendar. */
export type CalendarEvent = {
  readonly summary: string;
  readonly start: DateTime;
  /** Exclusive. */
  readonly end: DateTime;
  /** E-mail addresses and names of those who are invited and have not declined. */
  readonly attendees: readonly {
    readonly email?: string;
    readonly name?: string;
  }[];
};
