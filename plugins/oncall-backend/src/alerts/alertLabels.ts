import {
  AlertTransition,
  changed,
  Deed,
  eventOf,
  unchanged,
} from './AlertTransition';
import { StoredAlert } from './StoredAlert';

/** Other tags; closed alerts can be tagged too. */
export function tagged(
  stored: StoredAlert,
  deed: Deed & {
    readonly add: readonly string[];
    readonly remove: readonly string[];
  },
): AlertTransition {
  const { tags } = stored.alert;
  const added = [...new Set(deed.add)].filter(tag => !tags.includes(tag));
  const removed = deed.remove.filter(tag => tags.includes(tag));
  if (added.length + removed.length === 0) {
    return unchanged(stored);
  }
  const kept = tags.filter(tag => !removed.includes(tag));
  return {
    stored: changed(stored, deed, { tags: [...kept, ...added] }),
    events: [edited(stored, deed, 'tag', added, removed)],
  };
}

/** Other details; an existing key gets the new value. */
export function detailed(
  stored: StoredAlert,
  deed: Deed & {
    readonly set: Readonly<Record<string, string>>;
    readonly remove: readonly string[];
  },
): AlertTransition {
  const before = new Map(Object.entries(stored.alert.details));
  const set = Object.entries(deed.set).filter(
    ([key, value]) => before.get(key) !== value,
  );
  const removed = deed.remove.filter(key => before.has(key));
  if (set.length + removed.length === 0) {
    return unchanged(stored);
  }
  const details = new Map([...before, ...set]);
  removed.forEach(key => details.delete(key));
  const keys = set.map(([key]) => key);
  return {
    stored: changed(stored, deed, { details: Object.fromEntries(details) }),
    events: [edited(stored, deed, 'detail', keys, removed)],
  };
}

function edited(
  stored: StoredAlert,
  deed: Deed,
  noun: string,
  added: readonly string[],
  removed: readonly string[],
) {
  const verbs = [
    ...(added.length > 0 ? [`Added the ${named(noun, added)}`] : []),
    ...(removed.length > 0 ? [`Removed the ${named(noun, removed)}`] : []),
  ];
  return eventOf(stored, deed, 'updated', verbs.join('. '));
}

function named(noun: string, names: readonly string[]): string {
  return `${names.length === 1 ? noun : `${noun}s`} ${names.join(', ')}`;
}
