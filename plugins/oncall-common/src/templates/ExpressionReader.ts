const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/y;

/** Walks through the source of an expression; never behind its end. */
export class ExpressionReader {
  readonly #source: string;
  #at = 0;

  static of(source: string): ExpressionReader {
    return new ExpressionReader(source);
  }

  private constructor(source: string) {
    this.#source = source;
  }

  isAtEnd(): boolean {
    this.#skipSpace();
    return this.#at >= this.#source.length;
  }

  take(character: string): boolean {
    this.#skipSpace();
    if (this.#source[this.#at] !== character) {
      return false;
    }
    this.#at += 1;
    return true;
  }

  match(pattern: RegExp): string | undefined {
    this.#skipSpace();
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  quoted(): string | undefined {
    return this.match(QUOTED)?.slice(1, -1).replace(/\\(.)/g, unescaped);
  }

  problem(expected: string): { readonly problem: string } {
    return { problem: `${expected} at character ${this.#at + 1}` };
  }

  #skipSpace(): void {
    while (this.#source[this.#at] === ' ') {
      this.#at += 1;
    }
  }
}

function unescaped(_: string, character: string): string {
  return character === 'n' ? '\n' : character;
}
