import { useEffect, useRef } from 'react';

/** What a key of the alert list does. */
export type AlertKeys = Readonly<Record<string, () => void>>;

/**
 * Keys for the whole page. They rest while somebody types or a dialog is open, and leave the browser's own shortcuts
 * alone.
 */
export function useAlertKeys(keys: AlertKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      const act = latest.current[event.key];
      if (act && !hasModifier && !event.defaultPrevented && !isTyping(event)) {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [role="dialog"], [role="listbox"]',
    ) !== null
  );
}
