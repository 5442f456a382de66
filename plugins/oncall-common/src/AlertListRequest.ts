import { AlertPriority, AlertState } from './Alert';

/**
 * A part of a list of alerts.
 *
 * @public
 */
export type AlertListRequest = AlertFilter & {
  /** `urgency` when absent. */
  readonly sort?: AlertSort;
  /** `desc` when absent; by urgency there is only one order. */
  readonly order?: 'asc' | 'desc';
  readonly cursor?: string;
  readonly limit?: number;
};

/**
 * The filter of an alert list.
 *
 * @public
 */
export type AlertFilter = {
  readonly state?: readonly AlertState[];
  readonly priority?: readonly AlertPriority[];
  readonly team?: string;
  readonly service?: string;
  /** Free text in message, description, alias, entity and tags. */
  readonly text?: string;
  /** A search in Opsgenie's language, such as `status: open AND tag: eu`; see `parseAlertQuery`. */
  readonly query?: string;
};

/**
 * By what a list of alerts is sorted. By urgency, open alerts come first, the most urgent before the others, then the
 * newest.
 *
 * @public
 */
export type AlertSort =
  | 'urgency'
  | 'createdAt'
  | 'updatedAt'
  | 'lastOccurredAt'
  | 'count';
