import { DateTime } from 'luxon';
import { OpsgenieDomain } from './OpsgenieDomain';
import { OpsgenieError } from './OpsgenieError';
import { DomainLimits } from './requestLimitSettings';
import { TokenBucket } from '../TokenBucket';

/** Keys that are gone must not fill the memory. */
const MAX_BUCKETS = 10_000;

/**
 * Holds back machines that ask too much, by key and domain.
 *
 * It counts in the memory of this process, so that it costs the way of an alert next to nothing: several instances allow
 * several times as much. Signs of life are never held back: a heartbeat that was refused would page somebody.
 */
export class RequestLimits {
  readonly #domains: DomainLimits;
  readonly #buckets = new Map<string, readonly TokenBucket[]>();

  static create(options: { domains: DomainLimits }): RequestLimits {
    return new RequestLimits(options);
  }

  private constructor(options: { domains: DomainLimits }) {
    this.#domains = options.domains;
  }

  /** Counts a request; fails with 429 when the key has asked too much. */
  count(integrationId: string, domain: OpsgenieDomain, now: DateTime): void {
    if (domain === 'heartbeat') {
      return;
    }
    const nowMs = now.toMillis();
    const buckets = this.#bucketsOf(
      `${domain} ${integrationId}`,
      domain,
      nowMs,
    );
    const empty = buckets.find(bucket => !bucket.hasToken(nowMs));
    if (empty) {
      throw tooManyRequests(empty.periodInSeconds);
    }
    buckets.forEach(bucket => bucket.take());
  }

  #bucketsOf(
    key: string,
    domain: OpsgenieDomain,
    nowMs: number,
  ): readonly TokenBucket[] {
    const known = this.#buckets.get(key);
    if (known) {
      return known;
    }
    if (this.#buckets.size >= MAX_BUCKETS) {
      this.#buckets.clear();
    }
    const buckets = this.#domains[domain].map(limit =>
      TokenBucket.create(limit, nowMs),
    );
    this.#buckets.set(key, buckets);
    return buckets;
  }
}

function tooManyRequests(periodInSeconds: number): OpsgenieError {
  return new OpsgenieError(
    429,
    'You are making too many requests! To avoid this, you can reduce the request frequency.',
    {
      headers: {
        'X-RateLimit-State': 'THROTTLED',
        'X-RateLimit-Reason': 'INTEGRATION',
        'X-RateLimit-Period-In-Sec': String(periodInSeconds),
        'Retry-After': String(periodInSeconds),
      },
    },
  );
}
