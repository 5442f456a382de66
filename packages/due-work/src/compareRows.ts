/**
 * One column of an order.
 *
 * @public
 */
export type RowOrder = {
  readonly column: string;
  /** Ascending when absent. */
  readonly direction?: 'asc' | 'desc';
};

/**
 * Puts rows in the order in which the database would have returned them.
 *
 * @remarks `update ... returning` has no order of its own, neither on SQLite nor on PostgreSQL. Numbers are compared as
 * numbers also when PostgreSQL hands them back as strings.
 * @internal
 */
export function compareRows(orders: readonly RowOrder[]) {
  return (left: object, right: object): number => {
    for (const { column, direction } of orders) {
      const order = compareValues(
        Reflect.get(left, column),
        Reflect.get(right, column),
      );
      if (order !== 0) {
        return direction === 'desc' ? -order : order;
      }
    }
    return 0;
  };
}

function compareValues(left: unknown, right: unknown): number {
  const [a, b] =
    isNumeric(left) && isNumeric(right)
      ? [Number(left), Number(right)]
      : [String(left), String(right)];
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

function isNumeric(value: unknown): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && /^-?\d+$/.test(value))
  );
}
