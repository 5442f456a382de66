import { DateTime, Duration } from 'luxon';

/** What happens to an open alert later, because a policy says so. */
export type AlertTimer = {
  readonly kind: 'auto-close' | 'auto-restart';
  readonly dueAt: DateTime;
  /** The name of the policy. */
  readonly policy: string;
  /** After so long it comes, and so many times again. */
  readonly again?: { readonly every: Duration; readonly left: number };
};
