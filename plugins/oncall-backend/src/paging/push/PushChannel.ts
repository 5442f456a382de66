import {
  OnCallChannel,
  OnCallMessage,
  UndeliverableError,
} from '@muster/backstage-plugin-oncall-node';
import { generateRequestDetails } from 'web-push';
import { sendRequest } from '../channels/sendRequest';
import { PushKeys } from './PushKeyStore';
import { fromPushAddress } from './PushSubscription';

/** How pushes are sent. */
export type PushOptions = {
  readonly keys: PushKeys;
  /** Whom a push service writes to when something is wrong with our pushes: `mailto:` or `https:`. */
  readonly subject: string;
  /** Push services inside the company's network, and without TLS. */
  readonly allowPrivateAddresses: boolean;
};

/** A phone that was off for longer is told when it is opened anyway. */
const KEEP_SECONDS = 4 * 60 * 60;

/** Push services take 4 kB with the encryption, and a character takes up to three bytes; the rest is one tap away. */
const LONGEST_TEXT = 600;

/** The browser took the subscription back, or the person removed the app. */
const GONE = [404, 410];

/**
 * Pages that make a phone or a browser ring, by the Web Push protocol (RFC 8030, 8188, 8291, 8292): the message is
 * encrypted for the one browser, and signed so that the push service of its vendor takes it. No account with anybody is
 * needed.
 */
export class PushChannel implements OnCallChannel {
  readonly id = 'push';
  readonly #options: PushOptions;

  private constructor(options: PushOptions) {
    this.#options = options;
  }

  static create(options: PushOptions): PushChannel {
    return new PushChannel(options);
  }

  async send(message: OnCallMessage): Promise<void> {
    const { keys, subject, allowPrivateAddresses } = this.#options;
    const { endpoint, method, headers, body } = generateRequestDetails(
      fromPushAddress(message.to),
      JSON.stringify(toPayload(message)),
      {
        TTL: KEEP_SECONDS,
        urgency: 'high',
        contentEncoding: 'aes128gcm',
        vapidDetails: { subject, ...keys },
      },
    );
    const status = await sendRequest({
      url: new URL(endpoint),
      method,
      headers,
      body: body ?? undefined,
      allowPrivateAddresses,
    });
    if (GONE.includes(status)) {
      throw new UndeliverableError(
        'The browser no longer takes pushes; set the device up again',
        undefined,
        { isAddressGone: true },
      );
    }
    if (status < 200 || status > 299) {
      throw new Error(`The push service answers ${status}`);
    }
  }
}

/** What the service worker shows. */
function toPayload(message: OnCallMessage) {
  const { id, kind = 'page', subject, text, alerts } = message;
  const [alert] = alerts;
  return {
    id,
    kind,
    title: shownText(subject),
    body: shownText(alert?.description ?? (alert ? alert.source : text)),
    // A later page for the same alert takes the place of the earlier one, and rings again.
    tag: alert ? `alert-${alert.id}` : `${kind}-${id}`,
    acknowledgeUrl: message.acknowledgeUrl,
    alertUrl: message.alertUrl,
  };
}

/** Nobody sees control characters and halves of a character, which would take six bytes each. */
function shownText(text: string): string {
  const start = text.replace(/(?!\n)\p{Cc}/gu, '').slice(0, LONGEST_TEXT);
  return Buffer.from(start).toString();
}
