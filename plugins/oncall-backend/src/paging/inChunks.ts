const ROWS_PER_STATEMENT = 200;

/** As many rows as one statement takes, time and again. */
export function inChunks<T>(items: readonly T[]): readonly T[][] {
  const count = Math.ceil(items.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
}
