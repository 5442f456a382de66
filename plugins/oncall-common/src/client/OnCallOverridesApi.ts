import { Override, OverrideInput } from '../Schedule';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Who takes over for a while in a schedule.
 *
 * @public
 */
export interface OnCallOverridesApi {
  /** Somebody takes over for a while. */
  createOverride(
    scheduleId: string,
    input: OverrideInput,
    options?: OnCallRequestOptions,
  ): Promise<Override>;
  /** Replaces an override; it counts as the newest from now on. */
  updateOverride(
    scheduleId: string,
    overrideId: string,
    input: OverrideInput,
    options?: OnCallRequestOptions,
  ): Promise<Override>;
  /** The rotation holds again. */
  deleteOverride(
    scheduleId: string,
    overrideId: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;
}
