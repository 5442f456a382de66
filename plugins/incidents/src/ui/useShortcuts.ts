import { useEffect, useRef } from 'react';

/** What happens by key, as in `KeyboardEvent.key`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const BUSY = 'input, textarea, select, [contenteditable], [role="listbox"]';
const OVERLAY = '[role="dialog"], [role="menu"]';

/**
 * Single keys that work anywhere on the page, except while typing, in dialogs and menus, and together with Ctrl, ⌘ or
 * Alt.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (act && isForThePage(event)) {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isForThePage(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || defaultPrevented) {
    return false;
  }
  return !(target instanceof Element && target.closest(`${BUSY}, ${OVERLAY}`));
}
