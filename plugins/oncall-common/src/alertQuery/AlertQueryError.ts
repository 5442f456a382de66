/**
 * A search that cannot be understood, with the place in its text.
 *
 * @public
 */
export class AlertQueryError extends Error {
  /** Tells it from other errors. */
  readonly name = 'AlertQueryError';
  /** Of the first character that is wrong, from 1. */
  readonly at: number;

  constructor(at: number, problem: string) {
    super(`at character ${at}: ${problem}`);
    this.at = at;
  }
}
