import { Alert, AlertInput, AlertState, AlertUpdate } from '../Alert';
import { AlertEvent } from '../AlertEvent';
import { AlertFilter, AlertListRequest } from '../AlertListRequest';
import { AlertRecipient } from '../AlertRecipient';
import { AlertPlan } from '../Page';
import { CursorPage } from './CursorPage';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Alerts: which there are, what they say and what became of them.
 *
 * @public
 */
export interface OnCallAlertsApi {
  /** Open alerts first, the most urgent before the others, then the newest; closed alerts by age. */
  listAlerts(
    request: AlertListRequest,
    options?: OnCallRequestOptions,
  ): Promise<CursorPage<Alert>>;
  /** How many alerts fit the filter, by state; of the closed ones no more than `MOST_CLOSED_COUNTED` are counted. */
  countAlerts(
    filter: AlertFilter,
    options?: OnCallRequestOptions,
  ): Promise<Readonly<Record<AlertState, number>>>;
  /** One alert; 404 when there is none with this id. */
  getAlert(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  /** What happened to the alert, oldest first. */
  getAlertEvents(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertEvent[]>;
  /** Who was paged when and how, and who is next. */
  getAlertPlan(id: string, options?: OnCallRequestOptions): Promise<AlertPlan>;
  /** Everybody who was told about the alert or did something with it. */
  getAlertRecipients(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertRecipient[]>;
  /** Reports that something is wrong. An open alert with the same alias is reported again instead. */
  createAlert(
    input: AlertInput,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Other words or another priority. */
  updateAlert(
    id: string,
    update: AlertUpdate,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Adds and removes tags. */
  changeAlertTags(
    id: string,
    change: {
      readonly add?: readonly string[];
      readonly remove?: readonly string[];
    },
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Sets and removes details. */
  changeAlertDetails(
    id: string,
    change: {
      readonly set?: Readonly<Record<string, string>>;
      readonly remove?: readonly string[];
    },
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Removes the alert with its activity. */
  deleteAlert(id: string, options?: OnCallRequestOptions): Promise<void>;
}
