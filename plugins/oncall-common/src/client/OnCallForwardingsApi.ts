import { Forwarding, ForwardingInput } from '../Forwarding';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Whose shifts and pages go to somebody else for a while.
 *
 * @public
 */
export interface OnCallForwardingsApi {
  /** Who stands in for whom, now and later: everybody, or from and to a person. */
  listForwardings(
    request: { readonly person?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Forwarding[]>;
  /** One person's shifts and pages go to another; those of others take a permission. */
  createForwarding(
    input: ForwardingInput,
    options?: OnCallRequestOptions,
  ): Promise<Forwarding>;
  /** Another person, another time. */
  updateForwarding(
    id: string,
    input: ForwardingInput,
    options?: OnCallRequestOptions,
  ): Promise<Forwarding>;
  /** The person is back. What was forwarded until now stays as it was. */
  deleteForwarding(id: string, options?: OnCallRequestOptions): Promise<void>;
}
