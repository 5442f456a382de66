const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  9007199254740993,
  '',
  ' ',
  '\0',
  '\ud800',
  '\udc00\ud800',
  '*',
  '{{a}}',
  '<'.repeat(2_000),
  '['.repeat(2_000),
  'x'.repeat(20_000),
  '\u202e\u0000🔥',
  '2026-01-05T08:00:00Z',
  'resolved',
  'OK',
  'closed',
  [],
  {},
  [[[[]]]],
  [null],
  { length: 3 },
  JSON.parse('{"__proto__":{"message":"x"}}'),
];

const ODD_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  'a.b',
  '\0',
  'k'.repeat(3_000),
];

/** Damages messages in every way that a seed leads to; the same seed does the same damage. */
export class Mutator {
  #state: number;

  static seeded(seed: number): Mutator {
    return new Mutator(seed);
  }

  private constructor(seed: number) {
    this.#state = seed;
  }

  /** A copy of the message with one to four kinds of damage. */
  damage(message: unknown): unknown {
    let damaged = JSON.parse(JSON.stringify(message ?? null));
    for (let times = this.#below(4); times >= 0; times -= 1) {
      damaged = this.#damageSomewhere(damaged);
    }
    return damaged;
  }

  /** A copy of a text with a part cut out, repeated or replaced. */
  damageText(text: string): string {
    const from = this.#below(text.length + 1);
    const to = from + this.#below(20);
    const middle = this.#pick([
      '',
      text.slice(from, to).repeat(3),
      String(this.#pick(ODD_VALUES)),
      String.fromCharCode(this.#below(0x10000)),
    ]);
    return text.slice(0, from) + middle + text.slice(to);
  }

  #damageSomewhere(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.#below(8) === 0) {
      return this.#replace(value);
    }
    const entries = Object.entries(value);
    const at = this.#below(entries.length);
    if (entries.length > 0) {
      const [name, child] = entries[at];
      entries[at] = [
        this.#below(12) === 0 ? this.#pick(ODD_NAMES) : name,
        this.#damageSomewhere(child),
      ];
      if (this.#below(6) === 0) {
        entries.splice(at, 1);
      }
    }
    return Array.isArray(value)
      ? entries.map(([, child]) => child)
      : Object.fromEntries(entries);
  }

  #replace(value: unknown): unknown {
    switch (this.#below(4)) {
      case 0:
        return [value];
      case 1:
        return { value };
      case 2:
        return typeof value === 'string'
          ? this.damageText(value)
          : this.#pick(ODD_VALUES);
      default:
        return this.#pick(ODD_VALUES);
    }
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[this.#below(choices.length)];
  }

  /** A whole number from 0 to below the limit; mulberry32. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    return Math.floor(fraction * limit);
  }
}
