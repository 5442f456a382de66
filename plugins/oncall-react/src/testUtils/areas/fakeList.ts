import { NotFoundError } from '@backstage/errors';

/**
 * Things of one kind that a fake knows, in order.
 *
 * @public
 */
export type FakeList<T> = {
  /** All of them. */
  readonly all: () => readonly T[];
  /** The thing with this id; `NotFoundError` when there is none. */
  readonly get: (id: string) => T;
  /** Comes last. */
  readonly add: (item: T) => T;
  /** Takes the place of the one with the same id. */
  readonly replace: (item: T) => T;
  /** Changes what is said, and leaves the rest; `NotFoundError` when there is none with this id. */
  readonly change: (id: string, changes: Partial<T>) => T;
  /** Nothing happens when there is none with this id. */
  readonly remove: (id: string) => void;
  /** Puts the things with these ids in this order; the others keep theirs, before them. */
  readonly order: (ids: readonly string[]) => void;
};

/**
 * A list that lives elsewhere.
 *
 * @public
 */
export function fakeList<T extends { readonly id?: string }>(options: {
  /** What one of the things is called in errors. */
  readonly kind: string;
  readonly get: () => readonly T[];
  readonly set: (items: readonly T[]) => void;
}): FakeList<T> {
  const { kind, get: all, set } = options;
  const get = (id: string) => {
    const found = all().find(item => item.id === id);
    if (!found) {
      throw new NotFoundError(`There is no ${kind} with the id ${id}`);
    }
    return found;
  };
  const replace = (changed: T) => {
    set(all().map(item => (item.id === changed.id ? changed : item)));
    return changed;
  };
  return {
    all,
    get,
    add: item => {
      set([...all(), item]);
      return item;
    },
    replace,
    change: (id, changes) => replace({ ...get(id), ...changes }),
    remove: id => set(all().filter(item => item.id !== id)),
    order: ids => {
      const place = ({ id = '' }: T) => ids.indexOf(id);
      set([...all()].sort((a, b) => place(a) - place(b)));
    },
  };
}
