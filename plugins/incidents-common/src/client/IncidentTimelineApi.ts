import { TimelineEntry } from '../TimelineEntry';
import { IncidentsRequestOptions } from './IncidentsRequestOptions';

/**
 * What happened in an incident.
 *
 * @public
 */
export interface IncidentTimelineApi {
  /** What happened, oldest first. */
  getTimeline(
    id: string,
    options?: IncidentsRequestOptions,
  ): Promise<readonly TimelineEntry[]>;
  /** Writes down what somebody saw or did. */
  addTimelineEntry(
    id: string,
    input: { readonly text: string; readonly at?: string },
    options?: IncidentsRequestOptions,
  ): Promise<TimelineEntry>;
}
