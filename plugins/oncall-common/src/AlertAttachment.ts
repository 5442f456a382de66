/**
 * Something that belongs to an alert: a link to somewhere else, or a file that was uploaded.
 *
 * @public
 */
export type AlertAttachment = {
  readonly id: string;
  readonly name: string;
  /** Where a link leads; absent for a file. */
  readonly url?: string;
  /** Of a file, in bytes. */
  readonly size?: number;
  /** ISO 8601 UTC. */
  readonly addedAt: string;
  /** Entity reference of a person, or the name of a machine. */
  readonly addedBy: string;
};

/**
 * A link that belongs to an alert.
 *
 * @public
 */
export type AlertLinkInput = {
  /** The address when absent. */
  readonly name?: string;
  /** Begins with `https://` or `http://`. */
  readonly url: string;
};
