import {
  Alert,
  AlertEvent,
  AlertFilter,
  AlertInput,
  AlertState,
} from './Alert';
import { EscalationPolicy, EscalationPolicyInput } from './EscalationPolicy';
import {
  ContactMethod,
  Integration,
  MyOnCall,
  ScheduleOnCall,
  ServiceOnCall,
} from './OnCallNow';
import { AlertPlan } from './Page';
import {
  Override,
  OverrideInput,
  Schedule,
  ScheduleInput,
  Shift,
} from './Schedule';

/**
 * One part of a longer list.
 *
 * @public
 */
export type CursorPage<T> = {
  readonly items: readonly T[];
  /** Pass it back to get the next part; absent at the end. */
  readonly nextCursor?: string;
};

/**
 * How the service call is authorized when it is made by a backend.
 *
 * @public
 */
export type OnCallRequestOptions = { readonly token?: string };

/**
 * The native API of the on-call plugin, as seen by browsers and by other backends.
 *
 * @remarks Every method fails with a `ResponseError` whose body is Backstage's error format. Times are ISO 8601 UTC.
 * @public
 */
export interface OnCallApi {
  listAlerts(
    request: AlertFilter & {
      readonly cursor?: string;
      readonly limit?: number;
    },
    options?: OnCallRequestOptions,
  ): Promise<CursorPage<Alert>>;
  countAlerts(
    filter: AlertFilter,
    options?: OnCallRequestOptions,
  ): Promise<Readonly<Record<AlertState, number>>>;
  getAlert(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  getAlertEvents(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertEvent[]>;
  getAlertPlan(id: string, options?: OnCallRequestOptions): Promise<AlertPlan>;
  createAlert(
    input: AlertInput,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  acknowledgeAlert(id: string, options?: OnCallRequestOptions): Promise<Alert>;
  unacknowledgeAlert(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  snoozeAlert(
    id: string,
    until: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  closeAlert(
    id: string,
    note?: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert>;
  addAlertNote(
    id: string,
    text: string,
    options?: OnCallRequestOptions,
  ): Promise<AlertEvent>;

  listSchedules(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Schedule[]>;
  getSchedule(id: string, options?: OnCallRequestOptions): Promise<Schedule>;
  createSchedule(
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule>;
  updateSchedule(
    id: string,
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule>;
  deleteSchedule(id: string, options?: OnCallRequestOptions): Promise<void>;
  /** The final schedule in [from, to); at most 400 days. */
  getShifts(
    request: {
      readonly scheduleId: string;
      readonly from: string;
      readonly to: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<readonly Shift[]>;
  createOverride(
    scheduleId: string,
    input: OverrideInput,
    options?: OnCallRequestOptions,
  ): Promise<Override>;
  deleteOverride(
    scheduleId: string,
    overrideId: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  listEscalationPolicies(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly EscalationPolicy[]>;
  createEscalationPolicy(
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy>;
  updateEscalationPolicy(
    id: string,
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy>;
  deleteEscalationPolicy(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** Every enabled schedule with who is on call at `at` (default: now). */
  whoIsOnCall(
    request: { readonly team?: string; readonly at?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly ScheduleOnCall[]>;
  getServiceOnCall(
    entityRef: string,
    options?: OnCallRequestOptions,
  ): Promise<ServiceOnCall>;
  /** The same for the services of several incidents or an impact preview; at most 50 references. */
  getServicesOnCall(
    entityRefs: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<readonly ServiceOnCall[]>;
  getMyOnCall(options?: OnCallRequestOptions): Promise<MyOnCall>;
  addContactMethod(
    input: { readonly channel: string; readonly to: string },
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod>;
  deleteContactMethod(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  listIntegrations(
    options?: OnCallRequestOptions,
  ): Promise<readonly Integration[]>;
  /** The answer is the only place where the key is ever shown. */
  createIntegration(
    input: {
      readonly name: string;
      readonly type?: Integration['type'];
      readonly team?: string;
      /** An existing Opsgenie key to keep; a new one is made when absent. */
      readonly key?: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<Integration & { readonly key: string }>;
  deleteIntegration(id: string, options?: OnCallRequestOptions): Promise<void>;
}
