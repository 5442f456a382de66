import { PageTime } from '../people/heldPage';

/** What goes to the same contact method belongs together. */
export function byContactMethod<
  T extends { readonly person: string; readonly contactMethod: string },
>(messages: readonly T[]) {
  return grouped(messages, item => `${item.contactMethod} of ${item.person}`);
}

/** Of what is in one message each part may have been attempted differently often. */
export function byAttempts<T extends { readonly attempts: number }>(
  messages: readonly T[],
) {
  return grouped(messages, ({ attempts }) => String(attempts));
}

/** What goes at the same time for the same reason. */
export function byTime<T extends PageTime>(messages: readonly T[]) {
  return grouped(messages, ({ at, how = '' }) => `${at.toMillis()} ${how}`);
}

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) {
      group.push(item);
    } else {
      groups.set(keyOf(item), [item]);
    }
  }
  return [...groups.values()];
}
