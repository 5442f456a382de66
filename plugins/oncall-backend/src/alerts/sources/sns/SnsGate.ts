import { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { Fields } from '../reading/Fields';
import { snsAddress } from './snsAddress';
import { checkSnsSignature } from './snsSignature';

/** Regions change their certificates rarely; more than this many at a time are not real. */
const MAX_CERTIFICATES = 20;

const PATIENCE_MILLISECONDS = 10_000;

/**
 * What stands before the messages of Amazon SNS: their signature is checked, and a subscription is confirmed.
 *
 * Guaranteed: nothing is fetched but from SNS itself, and a message that it did not sign is refused. Not guaranteed: the
 * order and the number of deliveries; SNS repeats what was not answered.
 */
export class SnsGate {
  readonly #options: SnsGateOptions;
  readonly #certificates = new Map<string, string>();

  static create(options: SnsGateOptions): SnsGate {
    return new SnsGate(options);
  }

  private constructor(options: SnsGateOptions) {
    this.#options = options;
  }

  /** Fails unless the message may be read. */
  async admit(message: Fields): Promise<void> {
    if (this.#options.verifySignatures) {
      await this.#verify(message);
    }
    if (message.text('Type') === 'SubscriptionConfirmation') {
      await this.#confirm(message);
    }
  }

  async #verify(message: Fields): Promise<void> {
    if (!message.has('Signature')) {
      throw new NotAllowedError(
        'The message has no signature, expected a message of Amazon SNS; raw message delivery must be off, or oncall.amazonSns.verifySignatures false',
      );
    }
    const url = snsAddress('SigningCertURL', message.text('SigningCertURL'));
    const certificate = await this.#certificate(url);
    checkSnsSignature(message, certificate, this.#options.clock());
  }

  async #confirm(message: Fields): Promise<void> {
    const url = snsAddress('SubscribeURL', message.text('SubscribeURL'));
    await this.#get(url);
    this.#options.logger.info('Confirmed a subscription of Amazon SNS', {
      topic: message.text('TopicArn') ?? '',
    });
  }

  async #certificate(url: URL): Promise<string> {
    const known = this.#certificates.get(url.href);
    if (known) {
      return known;
    }
    const certificate = await this.#get(url);
    if (this.#certificates.size >= MAX_CERTIFICATES) {
      this.#certificates.clear();
    }
    this.#certificates.set(url.href, certificate);
    return certificate;
  }

  /** A failure is answered in a way that makes SNS try again. */
  async #get(url: URL): Promise<string> {
    try {
      const response = await this.#options.fetch(url, {
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      });
      if (!response.ok) {
        throw new Error(`it answers ${response.status}`);
      }
      return await response.text();
    } catch (error) {
      throw new ServiceUnavailableError(
        `Amazon SNS cannot be reached at ${url.origin}`,
        error,
      );
    }
  }
}

export type SnsGateOptions = {
  /** Off for installations that cannot reach Amazon; the key alone then says who may send. */
  readonly verifySignatures: boolean;
  readonly fetch: typeof fetch;
  readonly logger: LoggerService;
  readonly clock: () => DateTime;
};
