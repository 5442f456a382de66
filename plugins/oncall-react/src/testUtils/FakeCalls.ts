/**
 * One call of a fake: the method's name and its arguments.
 *
 * @public
 */
export type FakeCall = readonly [method: string, ...args: readonly unknown[]];

/**
 * What a fake answers to calls of one of its methods.
 *
 * @public
 */
export type FakeAnswer = (...args: readonly never[]) => Promise<unknown>;

/**
 * The calls of a fake: each is written down before it is answered, and fails if it is told to.
 *
 * @public
 */
export class FakeCalls {
  /** Every call, in order. */
  readonly all: FakeCall[] = [];
  readonly #failures = new Map<string, Error>();

  /** Gives a fake its methods, so that their calls come by here. */
  watch<T extends object>(
    fake: object,
    answers: T & { readonly [Method in keyof T]: FakeAnswer },
  ): void {
    const methods: [string, FakeAnswer][] = Object.entries(answers);
    methods.forEach(([method, answer]) =>
      Object.assign(fake, { [method]: this.#watched(method, answer) }),
    );
  }

  /** Every later call of a method fails with this error; without an error it works again. */
  failWith(method: string, error: Error | undefined): void {
    if (error) {
      this.#failures.set(method, error);
    } else {
      this.#failures.delete(method);
    }
  }

  #watched(method: string, answer: FakeAnswer): FakeAnswer {
    return async (...args) => {
      this.all.push([method, ...args]);
      const failure = this.#failures.get(method);
      if (failure) {
        throw failure;
      }
      return answer(...args);
    };
  }
}
