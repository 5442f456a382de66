import { createHmac } from 'node:crypto';
import { DateTime, Duration } from 'luxon';
import { isSameSecret } from '../isSameSecret';

/**
 * Signed acknowledge links.
 *
 * A link lets one person acknowledge one alert without being signed in, because at 3 a.m. nobody should have to log in
 * on a phone. It names the page that it was sent in, the alert, the person, the run of the escalation and the end of
 * its validity, signed with HMAC-SHA256.
 *
 * What is guaranteed:
 * - Only who knows the secret can make a link; changing any part of it makes it invalid. Signatures are compared in
 *   constant time.
 * - A link does nothing after its expiry, nor once the escalation for which it was sent is over.
 * - Opening it (GET) changes nothing, because mail scanners and link previews open links.
 *
 * What is not guaranteed:
 * - That the one who uses it is the person: whoever can read the message can use it, like every link in a mail.
 */
export class AcknowledgeLinks {
  readonly #secret: string;
  readonly #baseUrl: string;
  readonly #expiryMillis: number;

  private constructor(options: AcknowledgeLinksOptions) {
    this.#secret = options.secret;
    this.#baseUrl = options.baseUrl;
    this.#expiryMillis = options.expiry.toMillis();
  }

  static create(options: AcknowledgeLinksOptions): AcknowledgeLinks {
    return new AcknowledgeLinks(options);
  }

  urlFor(claim: AcknowledgeClaim, now: DateTime): string {
    const { pageId, alertId, person, runToken } = claim;
    const token = this.#tokenOf('acknowledge', [
      pageId,
      alertId,
      person,
      runToken,
      this.#expiryAfter(now),
    ]);
    return `${this.#baseUrl}/acknowledge/${token}`;
  }

  read(token: string, now: DateTime): LinkToken<AcknowledgeClaim> {
    const content = this.#contentOf('acknowledge', token);
    if (!content) {
      return { kind: 'invalid' };
    }
    const [pageId, alertId, person, runToken, expires] = content;
    return now.toUnixInteger() >= Number(expires)
      ? { kind: 'expired' }
      : { kind: 'valid', claim: { pageId, alertId, person, runToken } };
  }

  /** Acknowledges all alerts of one message. */
  urlForMessage({ messageId, person }: MessageClaim, now: DateTime): string {
    const expires = this.#expiryAfter(now);
    const content = [messageId, person, expires];
    const token = this.#tokenOf('acknowledge-all', content);
    return `${this.#baseUrl}/acknowledge-all/${token}`;
  }

  readForMessage(token: string, now: DateTime): LinkToken<MessageClaim> {
    const content = this.#contentOf('acknowledge-all', token);
    if (!content) {
      return { kind: 'invalid' };
    }
    const [messageId, person, expires] = content;
    return now.toUnixInteger() >= Number(expires)
      ? { kind: 'expired' }
      : { kind: 'valid', claim: { messageId, person } };
  }

  #expiryAfter(now: DateTime): string {
    return String(Math.floor((now.toMillis() + this.#expiryMillis) / 1000));
  }

  #tokenOf(purpose: Purpose, content: readonly string[]): string {
    const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `${payload}.${this.#sign(purpose, payload)}`;
  }

  #contentOf(purpose: Purpose, token: string): readonly string[] | undefined {
    const [payload = '', signature = '', ...rest] = token.split('.');
    return rest.length === 0 &&
      isSameSecret(signature, this.#sign(purpose, payload))
      ? JSON.parse(Buffer.from(payload, 'base64url').toString())
      : undefined;
  }

  #sign(purpose: Purpose, payload: string): string {
    // The word keeps signatures of this secret for anything else from being links of this kind.
    return createHmac('sha256', this.#secret)
      .update(`${purpose}:${payload}`)
      .digest('base64url');
  }
}

type Purpose = 'acknowledge' | 'acknowledge-all';

/** What a link says. */
export type AcknowledgeClaim = {
  readonly pageId: string;
  readonly alertId: string;
  /** Entity reference. */
  readonly person: string;
  readonly runToken: string;
};

/** What a link for all alerts of a message says. */
export type MessageClaim = {
  readonly messageId: string;
  /** Entity reference. */
  readonly person: string;
};

/** A link as it came back. */
export type LinkToken<Claim> =
  | { readonly kind: 'valid'; readonly claim: Claim }
  | { readonly kind: 'expired' }
  | { readonly kind: 'invalid' };

/** How links are made. */
export type AcknowledgeLinksOptions = {
  readonly secret: string;
  /** Of this plugin, as a phone reaches it: `https://portal.example.com/api/oncall`. */
  readonly baseUrl: string;
  readonly expiry: Duration;
};
