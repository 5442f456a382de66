/** Counts what this process changed, for those who remember what they have read. */
export class ChangeCount {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Whatever becomes of the change, what was read before its end is old. */
  async during<T>(change: PromiseLike<T>): Promise<T> {
    try {
      return await change;
    } finally {
      this.#count += 1;
    }
  }
}
