import { ActionHook, ActionHookInput } from '../ActionHook';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Where custom actions of alerts are done.
 *
 * @public
 */
export interface OnCallActionHooksApi {
  /** Where custom actions of alerts are done. */
  listActionHooks(
    options?: OnCallRequestOptions,
  ): Promise<readonly ActionHook[]>;
  /** From now on an address is called whenever somebody runs an action. */
  createActionHook(
    input: ActionHookInput,
    options?: OnCallRequestOptions,
  ): Promise<ActionHook>;
  /** Replaces what is said about an action hook; calls that wait go to the new address. */
  updateActionHook(
    id: string,
    input: ActionHookInput,
    options?: OnCallRequestOptions,
  ): Promise<ActionHook>;
  /** Nothing is called any more, neither what waits. */
  deleteActionHook(id: string, options?: OnCallRequestOptions): Promise<void>;
}
