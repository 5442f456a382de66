import { CalendarLink } from '../CalendarLink';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * The caller's shifts in calendar programs.
 *
 * @public
 */
export interface OnCallCalendarLinksApi {
  /** The caller's secret addresses for calendar programs, oldest first. */
  listCalendarLinks(
    options?: OnCallRequestOptions,
  ): Promise<readonly CalendarLink[]>;
  /** The answer is the only place where the address is ever shown. Without a schedule: all shifts of the caller. */
  createCalendarLink(
    input: { readonly scheduleId?: string },
    options?: OnCallRequestOptions,
  ): Promise<CalendarLink & { readonly url: string }>;
  /** The address stops working. */
  deleteCalendarLink(id: string, options?: OnCallRequestOptions): Promise<void>;
}
