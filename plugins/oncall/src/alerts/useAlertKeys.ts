import { useEffect, useRef } from 'react';

/** What a key of the alert list does. */
export type AlertKeys = Readonly<Record<string, () => void>>;

/** A key that is held goes on moving; whatever else it does is done once, because some of it pages people. */
const HELD = ['j', 'k'];

/**
 * Keys for the whole page. They rest while somebody types or a dialog or menu is open, and leave the browser's own
 * shortcuts alone.
 */
export function useAlertKeys(keys: AlertKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      const isHeld = event.repeat && !HELD.includes(event.key);
      const act = latest.current[event.key];
      const isOurs =
        !hasModifier && !event.defaultPrevented && !isTyping(event);
      if (act && isOurs && !isHeld) {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** What takes letters itself; a box that is ticked does not. Whatever lies over the page has the focus before its fields have it. */
const TAKES_LETTERS =
  'input:not([type=checkbox]), textarea, select, [role="presentation"], [role="dialog"], [role="listbox"], [role="menu"]';

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(TAKES_LETTERS) !== null;
}
