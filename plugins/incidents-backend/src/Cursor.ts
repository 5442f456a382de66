import { InputError } from '@backstage/errors';
import { z } from 'zod';

const cursorSchema = z.tuple([z.number().int(), z.string()]);

/** Where a list goes on: after the row with this rank and, among equals, this id. */
export type Cursor = { readonly rank: number; readonly id: string };

/** The text that stands for a place in a list. */
function writeCursor({ rank, id }: Cursor): string {
  return Buffer.from(JSON.stringify([rank, id])).toString('base64url');
}

/** The place that a caller goes on from. */
export function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) {
    return undefined;
  }
  try {
    const [rank, id] = cursorSchema.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString()),
    );
    return { rank, id };
  } catch {
    throw new InputError(
      `cursor is '${text}', expected the nextCursor of the part before`,
    );
  }
}

/** One part of a list of which one row more than asked for was read. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  cursorOf: (row: T) => Cursor,
): { readonly items: T[]; readonly nextCursor?: string } {
  const items = rows.slice(0, limit);
  return rows.length > limit
    ? { items, nextCursor: writeCursor(cursorOf(items[items.length - 1])) }
    : { items };
}
