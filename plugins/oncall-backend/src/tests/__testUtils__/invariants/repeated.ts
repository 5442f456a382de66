/** What comes more than once. */
export function repeated(items: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = items.filter(item => seen.has(item) || !seen.add(item));
  return [...new Set(twice)];
}
