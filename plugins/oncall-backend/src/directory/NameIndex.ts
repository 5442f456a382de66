/**
 * Finds items by any of their names, without regard to case.
 *
 * A better kind of name wins over a worse one (a reference over a display name), then the item that comes first.
 */
export class NameIndex<Item> {
  readonly #byName: ReadonlyMap<string, Item>;

  /** `namesOf` gives the names of an item, the best kind first, always in the same places. */
  constructor(
    items: readonly Item[],
    namesOf: (item: Item) => readonly (string | undefined)[],
  ) {
    const named = items.map(item => ({ item, names: namesOf(item) }));
    const kinds = Math.max(0, ...named.map(({ names }) => names.length));
    const byName = new Map<string, Item>();
    for (let kind = 0; kind < kinds; kind++) {
      for (const { item, names } of named) {
        const name = normal(names[kind] ?? '');
        if (name !== '' && !byName.has(name)) {
          byName.set(name, item);
        }
      }
    }
    this.#byName = byName;
  }

  find(text: string): Item | undefined {
    return this.#byName.get(normal(text));
  }
}

function normal(text: string): string {
  return text.trim().toLocaleLowerCase('en-US');
}
