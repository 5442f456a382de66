import { OnCallFileProblem } from '@muster/backstage-plugin-oncall-common';
import { Document, isMap, isNode, isScalar, LineCounter, Pair } from 'yaml';
import { repeatedKeys } from './repeatedKeys';

/** Keys and indices that lead to a value. */
export type FieldPath = readonly (string | number)[];

/** A document of a file that knows where in the text each of its fields stands. */
export class FileDocument {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  /** The document as data; fails for one whose aliases multiply without measure. */
  toData(): unknown {
    return this.#document.toJS({ maxAliasCount: 100 });
  }

  /** What the reader of YAML stumbled over. */
  syntaxProblems(): readonly OnCallFileProblem[] {
    const { errors } = this.#document;
    if (errors.length > 0) {
      return errors.map(({ pos: [offset], message }) => ({
        ...this.#position(offset),
        message,
      }));
    }
    return repeatedKeys(this.#document).map(offset => ({
      ...this.#position(offset),
      message: 'Map keys must be unique',
    }));
  }

  /** A problem of a field, at the place of the field, or of what should have held it. */
  problemAt(path: FieldPath, message: string): OnCallFileProblem {
    return { ...this.#position(this.#offsetOf(path)), message };
  }

  #offsetOf(path: FieldPath): number {
    if (path.length === 0) {
      const root = this.#document.contents;
      return root?.range?.[0] ?? this.#document.range?.[0] ?? 0;
    }
    const parent = path.slice(0, -1);
    const holder =
      parent.length === 0
        ? this.#document.contents
        : this.#document.getIn(parent, true);
    if (isMap(holder)) {
      const pair = holder.items.find(
        item => keyOf(item) === String(path[path.length - 1]),
      );
      return startOf(pair?.key) ?? this.#offsetOf(parent);
    }
    return startOf(this.#document.getIn(path, true)) ?? this.#offsetOf(parent);
  }

  #position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
