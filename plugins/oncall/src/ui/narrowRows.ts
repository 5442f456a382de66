/** The rows in whose words each of the typed ones stands, at least as a part. */
export function narrowRows<T>(
  rows: readonly T[],
  typed: string,
  wordsOf: (row: T) => readonly (string | undefined)[],
): readonly T[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) {
    return rows;
  }
  return rows.filter(row => {
    const text = wordsOf(row).join(' ').toLowerCase();
    return wanted.every(word => text.includes(word));
  });
}
