/**
 * Group commit: work that arrives while a transaction is being written shares the next one.
 *
 * A durable answer costs the database one flush to disk. Writing items together shares that cost: a lone item is written
 * at once, and whoever comes meanwhile forms the next batch. Senders that wait for their answers send again together, so
 * a batch waits for as many as the batch before had: half as long as that took to write, and at most two milliseconds.
 *
 * What is guaranteed: every item gets its own answer, after the commit that made it durable. Batches run one after the
 * other, so items that arrive later never overtake. When a batch fails for a passing reason it is tried again; when it
 * fails for good, its items are tried one by one, so that one bad item fails alone.
 *
 * What is not guaranteed: when the process dies between the commit and the answer, the sender does not know that its
 * item was taken. Senders repeat; items must bear that.
 */
export class GroupCommit<Item, Result> {
  static readonly #maxAttempts = 6;
  static readonly #patienceMilliseconds = 2;
  readonly #options: GroupCommitOptions<Item, Result>;
  readonly #waiting: Waiting<Item, Result>[] = [];
  #running: Promise<void> | undefined;
  #lastBatchSize = 1;
  #lastBatchMilliseconds = 0;

  static create<Item, Result>(
    options: GroupCommitOptions<Item, Result>,
  ): GroupCommit<Item, Result> {
    return new GroupCommit(options);
  }

  private constructor(options: GroupCommitOptions<Item, Result>) {
    this.#options = options;
  }

  submit(item: Item): Promise<Result> {
    if (this.#waiting.length >= this.#options.maxWaiting) {
      return Promise.reject(this.#options.tooBusy());
    }
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when everything that was submitted has its answer. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gather();
      const batch = this.#waiting.splice(0, this.#options.maxBatch);
      const startedAt = performance.now();
      await this.#commit(batch);
      this.#lastBatchSize = batch.length;
      this.#lastBatchMilliseconds = performance.now() - startedAt;
    }
    this.#running = undefined;
  }

  #gather(): Promise<void> {
    const patience = Math.min(
      GroupCommit.#patienceMilliseconds,
      this.#lastBatchMilliseconds / 2,
    );
    const end = performance.now() + patience;
    return new Promise(resolve => {
      const look = () => {
        const isComplete = this.#waiting.length >= this.#lastBatchSize;
        if (isComplete || performance.now() >= end) {
          resolve();
        } else {
          setImmediate(look);
        }
      };
      // What the server reads in the same turn of the event loop belongs together anyway.
      setImmediate(look);
    });
  }

  async #commit(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#try(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      if (batch.length === 1 || this.#options.isHopeless(error)) {
        batch.forEach(({ reject }) => reject(error));
        return;
      }
      for (const one of batch) {
        await this.#commit([one]);
      }
    }
  }

  async #try(items: readonly Item[]): Promise<readonly Result[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#options.commit(items);
      } catch (error) {
        if (
          attempt === GroupCommit.#maxAttempts ||
          !this.#options.isPassing(error)
        ) {
          throw error;
        }
      }
      await new Promise(resolve => setImmediate(resolve));
    }
  }
}

/** How items are written, and what errors mean. */
export type GroupCommitOptions<Item, Result> = {
  /** Writes all items in one transaction and answers in their order, or writes nothing and fails. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly maxBatch: number;
  /** More than this many waiting items are refused. */
  readonly maxWaiting: number;
  readonly tooBusy: () => Error;
  /** Another attempt may succeed at once, for example after a lost race. */
  readonly isPassing: (error: unknown) => boolean;
  /** No item can be written now, for example because the database is gone. */
  readonly isHopeless: (error: unknown) => boolean;
};

type Waiting<Item, Result> = {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};
