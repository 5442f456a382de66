const PREFIX = 'muster.incidents.draft.';

/**
 * Keeps what somebody is typing in this browser, so that a closed tab or dialog costs nothing.
 *
 * @remarks A browser without storage keeps nothing, and says nothing: the draft is then as safe as any form.
 */
export function keepDraft(key: string, draft: unknown): void {
  try {
    window.localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Storage is full or switched off.
  }
}

/** What was kept, if anything; the caller checks its shape. */
export function readDraft(key: string): unknown {
  try {
    const text = window.localStorage.getItem(PREFIX + key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Forgets a draft that was sent or thrown away. */
export function dropDraft(key: string): void {
  try {
    window.localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}
