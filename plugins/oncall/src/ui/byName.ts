// As people count: "Shop 2" stands before "Shop 10".
const NAMES = new Intl.Collator('en-US', { numeric: true });

/** Things by name, for whoever looks for one among many. */
export function byName<T extends { readonly name: string }>(
  things: readonly T[],
): readonly T[] {
  return [...things].sort((one, other) => NAMES.compare(one.name, other.name));
}
