import { Alert } from '@muster/backstage-plugin-oncall-common';

/**
 * What a message says about an alert.
 *
 * @public
 */
export type OnCallMessageAlert = Pick<
  Alert,
  | 'id'
  | 'tinyId'
  | 'message'
  | 'description'
  | 'priority'
  | 'source'
  | 'service'
  | 'tags'
  | 'details'
  | 'count'
  | 'createdAt'
>;

/**
 * One message to one address of one person: plain data, ready to be sent.
 *
 * @public
 */
export type OnCallMessage = {
  /** The same for every attempt to send it; use it as the idempotency key of the vendor. */
  readonly id: string;
  /** Entity reference of the person. */
  readonly person: string;
  /** The address of the contact method: an e-mail address, a URL, an entity reference, by channel. */
  readonly to: string;
  /** One line. */
  readonly subject: string;
  /** The whole message as plain text, with the links. */
  readonly text: string;
  /** The alerts it is about, most urgent first; empty for messages about shifts. Of very many only the first. */
  readonly alerts: readonly OnCallMessageAlert[];
  /** How many it is about, when one message stands for many alerts. */
  readonly alertCount?: number;
  /** Acknowledges without being signed in. Opening it changes nothing, because link previews open links. */
  readonly acknowledgeUrl?: string;
  /** The alert's page in the portal; the list of alerts when the message stands for many. */
  readonly alertUrl?: string;
  /** What it is for: `proof` carries a code that proves the address, `test` was asked for by the person. `page` when absent. */
  readonly kind?: 'page' | 'proof' | 'test' | 'notice';
};

/**
 * What people type in to be reached by a channel: checked before it is stored.
 *
 * @public
 */
export type OnCallAddressKind = 'email' | 'phone' | 'url' | 'other';

/**
 * A way to reach people, for example e-mail.
 *
 * @public
 */
export interface OnCallChannel {
  /** The name that contact methods refer to, for example `email`. */
  readonly id: string;

  /** What its addresses are; `other` when absent. A channel with the id `sms` or `voice` should say `phone`. */
  readonly addressKind?: OnCallAddressKind;

  /**
   * Sends the message, or throws.
   *
   * @remarks Throw an `UndeliverableError` when trying again can never help (bad number, left the company); whatever else
   * is thrown is tried again. The same message may arrive twice after a crash.
   */
  send(message: OnCallMessage): Promise<void>;
}
