import {
  ContactMethod,
  NotificationRule,
  QuietHours,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** How one person wants to be told. */
export type Preferences = {
  readonly methods: readonly ContactMethod[];
  /** In the person's order. */
  readonly rules: readonly NotificationRule[];
  readonly quietHours?: QuietHours;
  readonly mutedUntil?: DateTime;
  /** Of the person's clock. */
  readonly zone: string;
};

/** Whether a contact method is still where it was when something was planned for it, and is used. */
export function isReachedBy(
  { methods }: Pick<Preferences, 'methods'>,
  {
    contactMethod,
    to,
  }: { readonly contactMethod: string; readonly to: string },
): boolean {
  return methods.some(
    method =>
      method.id === contactMethod && method.to === to && isUsable(method),
  );
}

/** Whether messages are sent by a method at all. */
export function isUsable({ enabled, verified }: ContactMethod): boolean {
  return enabled && verified;
}
