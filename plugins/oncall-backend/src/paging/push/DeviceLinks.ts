import { createHmac } from 'node:crypto';
import { DateTime, Duration } from 'luxon';
import { isSameSecret } from '../../isSameSecret';

/** Long enough to send it to the phone and put the page on the home screen. */
const VALID_FOR = Duration.fromObject({ hours: 1 });

/**
 * Signed links with which somebody sets up a phone or another browser to ring, without signing in there.
 *
 * Whoever has the link can have the person's pages for as long as the device stays in the person's list; so it is made
 * for the person alone, ends after an hour, and every device shows up under "My on-call".
 */
export class DeviceLinks {
  readonly #secret: string;
  readonly #baseUrl: string;

  private constructor(options: { secret: string; baseUrl: string }) {
    this.#secret = options.secret;
    this.#baseUrl = options.baseUrl;
  }

  static create(options: { secret: string; baseUrl: string }): DeviceLinks {
    return new DeviceLinks(options);
  }

  linkFor(
    person: string,
    now: DateTime,
  ): { readonly url: string; readonly expiresAt: DateTime } {
    const expiresAt = now.plus(VALID_FOR);
    const payload = Buffer.from(
      JSON.stringify([person, expiresAt.toUnixInteger()]),
    ).toString('base64url');
    const token = `${payload}.${this.#sign(payload)}`;
    return { url: `${this.#baseUrl}/push/device/${token}`, expiresAt };
  }

  /** The person; undefined for a link that is not ours or too old. */
  personOf(token: string, now: DateTime): string | undefined {
    const [payload = '', signature = ''] = token.split('.');
    if (!isSameSecret(signature, this.#sign(payload))) {
      return undefined;
    }
    const [person, expires] = JSON.parse(
      Buffer.from(payload, 'base64url').toString(),
    );
    return now.toUnixInteger() < expires ? person : undefined;
  }

  #sign(payload: string): string {
    // The word keeps signatures of this secret for anything else from being links.
    return createHmac('sha256', this.#secret)
      .update(`push-device:${payload}`)
      .digest('base64url');
  }
}
