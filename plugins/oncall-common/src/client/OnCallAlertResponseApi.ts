import { Alert, AlertResponder } from '../Alert';
import { AlertEvent } from '../AlertEvent';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * What people do about an alert.
 *
 * @public
 */
export interface OnCallAlertResponseApi {
  /** The caller takes care: steps that wait for an acknowledgement stop. */
  acknowledgeAlert(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  /** Nobody takes care any more: the escalation starts again. */
  unacknowledgeAlert(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Nobody is paged until then (at most a week ahead); afterwards the escalation starts again. */
  snoozeAlert(
    id: string,
    until: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** It is over: nobody else is paged, and the alias is free for a new alert. */
  closeAlert(
    id: string,
    note?: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Takes the next step of its escalation at once; 409 when the alert is not open, or all steps are over. */
  escalateAlert(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  /** Writes a comment; closed alerts take comments too. */
  addAlertNote(
    id: string,
    text: string,
    options?: OnCallRequestOptions,
  ): Promise<AlertEvent>;
  /** The caller looks at it: pages that are still on their way to the caller stop, the escalation goes on. */
  markAlertSeen(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  /** Somebody owns it from now on, and is told unless it is the caller. `owner` is an entity reference. */
  assignAlert(
    id: string,
    owner: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** One more person, team, schedule or policy is told from now on, beside those that are told already. */
  addAlertResponder(
    id: string,
    responder: AlertResponder,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  /** Runs one of the alert's own `actions`. */
  runAlertAction(
    id: string,
    action: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
}
