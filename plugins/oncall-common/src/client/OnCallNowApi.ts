import { MyOnCall, ScheduleOnCall, ServiceOnCall } from '../OnCallNow';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Who is on call: everywhere, for a service, and the caller.
 *
 * @public
 */
export interface OnCallNowApi {
  /** Every enabled schedule with who is on call at `at` (default: now). */
  whoIsOnCall(
    request: { readonly team?: string; readonly at?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly ScheduleOnCall[]>;
  /** Who answers for a service now and next, and what is wrong with it. */
  getServiceOnCall(
    entityRef: string,
    options?: OnCallRequestOptions,
  ): Promise<ServiceOnCall>;
  /** The same for the services of several incidents or an impact preview; at most 50 references. */
  getServicesOnCall(
    entityRefs: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<readonly ServiceOnCall[]>;
  /** The caller: on call now and soon, alerts, contact methods. */
  getMyOnCall(options?: OnCallRequestOptions): Promise<MyOnCall>;
}
