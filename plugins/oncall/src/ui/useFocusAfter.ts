import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back to the button that began something, once that has ended. A button that cannot be pressed meanwhile loses it, and
 * whoever has only a keyboard would have to walk through the form again to press once more.
 */
export function useFocusAfter(busy: boolean): void {
  const began = useRef<Element>();
  // The browser takes the focus away only when it paints.
  useLayoutEffect(() => {
    if (busy) {
      began.current = document.activeElement ?? undefined;
    }
  }, [busy]);
  useEffect(() => {
    const element = began.current;
    // The kit gives a focus that was lost to the dialog around the form.
    const isLost = document.activeElement?.contains(element ?? null);
    if (!busy && isLost && element instanceof HTMLElement) {
      began.current = undefined;
      element.focus();
    }
  }, [busy]);
}
