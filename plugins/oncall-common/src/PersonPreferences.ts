import { ContactMethod } from './ContactMethod';
import { NotificationRule, QuietHours } from './NotificationRule';

/**
 * A way by which this installation reaches people.
 *
 * @public
 */
export type ContactChannel = {
  /** Such as `email`, `push`, `sms`. */
  readonly id: string;
  /** What people type in; `none` when there is nothing to type. */
  readonly addressKind: 'email' | 'phone' | 'url' | 'other' | 'none';
};

/**
 * How the person wants to be told. Visible to the person only.
 *
 * @public
 */
export type PersonPreferences = {
  /** The zone of the person's clock, by which rules and quiet hours go. */
  readonly zone: string;
  /** In the person's order, what the catalog says first. */
  readonly contactMethods: readonly ContactMethod[];
  readonly channels: readonly ContactChannel[];
  /** In their order. Empty: the defaults count. */
  readonly rules: readonly NotificationRule[];
  /** What happens for an action without a rule of the person's own. */
  readonly defaults: readonly NotificationRule[];
  readonly quietHours?: QuietHours;
  /** ISO 8601 UTC, in the future. Nothing is sent until then. */
  readonly mutedUntil?: string;
  /** Sentences about what keeps the person from being reached. */
  readonly warnings: readonly string[];
};

/**
 * A link that makes a phone or another browser ring for the person who asked for it.
 *
 * @public
 */
export type DeviceLink = {
  readonly url: string;
  /** ISO 8601 UTC. */
  readonly expiresAt: string;
};
