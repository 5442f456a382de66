import { Replaced } from './useSubmit';

/** What saving the form of something that is kept in a list replaces; nothing for something new. */
export function replacing<T extends { readonly id: string }>(
  before: T | undefined,
  list: () => Promise<readonly T[]>,
  formOf: (one: T) => unknown,
): Replaced | undefined {
  return (
    before && {
      seen: formOf(before),
      read: async () => {
        const now = (await list()).find(({ id }) => id === before.id);
        return now && formOf(now);
      },
    }
  );
}
