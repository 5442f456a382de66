import { SnapshotPolicy } from './PolicySnapshot';

/** What a responder leads to. */
export type ResponderPolicy = {
  readonly policy?: SnapshotPolicy;
  /** Entity reference of the Group behind it. */
  readonly team?: string;
  /** The beginning of a sentence: what happens; the reason follows. */
  readonly text: string;
  /** Whole sentences. */
  readonly remarks: readonly string[];
  /** A routing rule wants that nobody is told; a whole sentence. */
  readonly nobodyBecause?: string;
};
