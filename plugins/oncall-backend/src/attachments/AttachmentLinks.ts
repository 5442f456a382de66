import { NotAllowedError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { createHmac } from 'node:crypto';
import { isSameSecret } from '../isSameSecret';

const VALID_MINUTES = 10;

/**
 * Addresses under which a file can be fetched without signing in, for some minutes: a browser does not send the portal's
 * token when it follows a link, and neither do clients of Opsgenie. Who knows the address can read the file until then.
 */
export class AttachmentLinks {
  readonly #secret: string;
  readonly #baseUrl: string;

  private constructor(options: { secret: string; baseUrl: string }) {
    this.#secret = options.secret;
    this.#baseUrl = options.baseUrl;
  }

  static create(options: {
    secret: string;
    /** Of this plugin: `https://portal.example.com/api/oncall`. */
    baseUrl: string;
  }): AttachmentLinks {
    return new AttachmentLinks(options);
  }

  urlFor(attachmentId: string, now: DateTime): string {
    const expires = now.plus({ minutes: VALID_MINUTES }).toUnixInteger();
    const query = new URLSearchParams({
      expires: String(expires),
      signature: this.#sign(attachmentId, String(expires)),
    });
    return `${this.#baseUrl}/attachments/${attachmentId}?${query}`;
  }

  /** Fails unless the address was made here, and not long ago. */
  check(
    claim: { attachmentId: string; expires: string; signature: string },
    now: DateTime,
  ): void {
    const wanted = this.#sign(claim.attachmentId, claim.expires);
    const isGenuine = isSameSecret(claim.signature, wanted);
    if (!isGenuine || now.toUnixInteger() >= Number(claim.expires)) {
      throw new NotAllowedError(
        `The link to attachment ${claim.attachmentId} is not valid, or not any more; get a new one from the alert`,
      );
    }
  }

  #sign(attachmentId: string, expires: string): string {
    return createHmac('sha256', this.#secret)
      .update(`attachment:${attachmentId}:${expires}`)
      .digest('base64url');
  }
}
