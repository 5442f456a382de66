import { CustomErrorBase, isError } from '@backstage/errors';

/**
 * The message can never be delivered to this address, so trying again is useless.
 *
 * @public
 */
export class UndeliverableError extends CustomErrorBase {
  /** Tells it from other errors. */
  name = 'UndeliverableError' as const;
  /** No message will ever reach this address again, so the contact method is turned off. */
  readonly isAddressGone: boolean;

  constructor(
    message?: string,
    cause?: Error | unknown,
    options?: { readonly isAddressGone?: boolean },
  ) {
    super(message, cause);
    this.isAddressGone = options?.isAddressGone ?? false;
  }
}

/**
 * Whether a channel gave up on the address for good.
 *
 * @remarks Compares the name, because a module may have brought its own copy of this package.
 * @public
 */
export function isUndeliverableError(error: unknown): error is Error & {
  readonly isAddressGone?: boolean;
} {
  return isError(error) && error.name === 'UndeliverableError';
}
