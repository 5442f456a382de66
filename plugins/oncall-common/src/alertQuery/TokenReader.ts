import { AlertQueryToken } from './alertQueryTokens';

/** Goes through the parts of a search from the first to the last. */
export class TokenReader {
  readonly #tokens: readonly AlertQueryToken[];
  readonly #end: number;
  #next = 0;

  constructor(tokens: readonly AlertQueryToken[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  peek(): AlertQueryToken | undefined {
    return this.#tokens[this.#next];
  }

  take(): AlertQueryToken | undefined {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  takeIf(kind: AlertQueryToken['kind']): AlertQueryToken | undefined {
    return this.peek()?.kind === kind ? this.take() : undefined;
  }

  /** Where the next part is, or would be. */
  get at(): number {
    return this.peek()?.at ?? this.#end;
  }
}
