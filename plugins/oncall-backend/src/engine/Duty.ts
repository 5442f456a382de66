/** Something that the engine does again and again. */
export type Duty = {
  readonly name: string;
  /** Grows when the rules or the shape of the data change. */
  readonly version: number;
  /** Does what is due, and says whether there may be more. */
  readonly run: () => Promise<boolean>;
};
