import {
  OnCallChannel,
  OnCallMessage,
} from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';
import { postJson } from './postJson';

/** How webhooks are called. */
export type WebhookOptions = {
  /** Signs the body, so that the receiver knows the sender. Without it nothing is signed. */
  readonly signingSecret?: string;
  /** Allows addresses inside the company's network. */
  readonly allowPrivateAddresses: boolean;
};

/**
 * Pages by an HTTP request with a JSON body.
 *
 * With a signing secret the header `X-Muster-Signature` holds `t=<unix seconds>,v1=<hex>`, the HMAC-SHA256 of
 * `<unix seconds>.<body>`; the time lets a receiver refuse what is old. Redirects are not followed: they would lead
 * past the check of the address.
 */
export class WebhookChannel implements OnCallChannel {
  readonly id = 'webhook';
  readonly addressKind = 'url';
  readonly #options: WebhookOptions;
  readonly #clock: () => DateTime;

  private constructor(options: WebhookOptions, clock: () => DateTime) {
    this.#options = options;
    this.#clock = clock;
  }

  static create(options: WebhookOptions, clock: () => DateTime) {
    return new WebhookChannel(options, clock);
  }

  async send(message: OnCallMessage): Promise<void> {
    await postJson({
      ...this.#options,
      url: message.to,
      id: message.id,
      content: toPayload(message),
      now: this.#clock(),
    });
  }
}

/** The receiver knows its own address. */
function toPayload({ to, ...message }: OnCallMessage) {
  const { kind = 'page', ...rest } = message;
  return { type: kind, ...rest };
}
