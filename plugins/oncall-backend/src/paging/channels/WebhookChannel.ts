import {
  OnCallChannel,
  OnCallMessage,
  UndeliverableError,
} from '@muster/backstage-plugin-oncall-node';
import { createHmac } from 'node:crypto';
import { DateTime } from 'luxon';
import { sendRequest } from './sendRequest';

/** How webhooks are called. */
export type WebhookOptions = {
  /** Signs the body, so that the receiver knows the sender. Without it nothing is signed. */
  readonly signingSecret?: string;
  /** Allows addresses inside the company's network. */
  readonly allowPrivateAddresses: boolean;
};

/** Gone: the receiver says that it will never come back. */
const STATUS_GONE = 410;

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
    const body = JSON.stringify(toPayload(message));
    const status = await sendRequest({
      url: new URL(message.to),
      method: 'POST',
      headers: this.#headers(body, message.id),
      body,
      allowPrivateAddresses: this.#options.allowPrivateAddresses,
    });
    if (status === STATUS_GONE) {
      throw new UndeliverableError(`The receiver answers ${status}`);
    }
    if (status < 200 || status > 299) {
      throw new Error(`The receiver answers ${status}`);
    }
  }

  #headers(body: string, messageId: string) {
    const { signingSecret } = this.#options;
    const seconds = this.#clock().toUnixInteger();
    return {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'User-Agent': 'Muster',
      'Idempotency-Key': messageId,
      ...(signingSecret && {
        'X-Muster-Signature': `t=${seconds},v1=${sign(
          signingSecret,
          `${seconds}.${body}`,
        )}`,
      }),
    };
  }
}

function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}

/** The receiver knows its own address. */
function toPayload({ to, ...message }: OnCallMessage) {
  const { kind = 'page', ...rest } = message;
  return { type: kind, ...rest };
}
