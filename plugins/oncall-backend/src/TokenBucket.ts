/** So many requests in so many seconds. */
export type RequestLimit = {
  readonly limit: number;
  readonly periodInSeconds: number;
};

/** Lets as many requests through as the limit allows on average; what was not used before can be used at once. */
export class TokenBucket {
  readonly #limit: RequestLimit;
  #tokens: number;
  #filledAt: number;

  /** Full at first. */
  static create(limit: RequestLimit, nowMs: number): TokenBucket {
    return new TokenBucket(limit, nowMs);
  }

  private constructor(limit: RequestLimit, nowMs: number) {
    this.#limit = limit;
    this.#tokens = limit.limit;
    this.#filledAt = nowMs;
  }

  /** Whether one more request fits now; it takes nothing. */
  hasToken(nowMs: number): boolean {
    const { limit, periodInSeconds } = this.#limit;
    // A clock that steps back must not empty the bucket.
    const passed = Math.max(0, nowMs - this.#filledAt);
    const refilled = (passed * limit) / (periodInSeconds * 1000);
    this.#tokens = Math.min(limit, this.#tokens + refilled);
    this.#filledAt = nowMs;
    return this.#tokens >= 1;
  }

  take(): void {
    this.#tokens -= 1;
  }

  get periodInSeconds(): number {
    return this.#limit.periodInSeconds;
  }
}
