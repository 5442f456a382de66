/** So much can be under way at the same time. */
export class Hands {
  readonly #count: number;
  readonly #busy = new Set<Promise<void>>();
  /** Kept for work that is about to come. */
  #reserved = 0;
  #onFree: () => void = () => {};

  private constructor(count: number) {
    this.#count = count;
  }

  static create(count: number): Hands {
    return new Hands(count);
  }

  get free(): number {
    return this.#count - this.#busy.size - this.#reserved;
  }

  /** Called whenever a hand has finished its work. */
  onFree(callback: () => void): void {
    this.#onFree = callback;
  }

  reserve(count: number): void {
    this.#reserved += count;
  }

  letGo(count: number): void {
    this.#reserved -= count;
  }

  /** A hand is busy until the work is done, which must not fail. */
  keepBusy(doing: Promise<void>): void {
    const work = doing.finally(() => {
      this.#busy.delete(work);
      this.#onFree();
    });
    this.#busy.add(work);
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#busy.size > 0) {
      await Promise.all(this.#busy);
    }
  }
}
