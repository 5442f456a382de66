/** Counts what was written to a fake, and can fail in the middle. */
export class Journal {
  readonly writes: string[] = [];
  #failures: number[];

  /** The numbers of the writes that fail, each once. */
  constructor(failures: readonly number[] = []) {
    this.#failures = [...failures];
  }

  write(what: string): void {
    if (this.#failures[0] === this.writes.length) {
      this.#failures = this.#failures.slice(1);
      throw new Error(`The network is gone during ${what}`);
    }
    this.writes.push(what);
  }
}
