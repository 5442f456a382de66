import { FocusEvent, useEffect, useRef } from 'react';

/**
 * Where a focused button goes away because it did its work, the focus moves to the element of this id, and is not lost. The element is
 * none that does something else: whoever pressed twice means the same button.
 */
export function useKeepFocus(refugeId: string): {
  readonly onFocus: (event: FocusEvent) => void;
} {
  const last = useRef<Element>();
  useEffect(() => {
    const isGone = last.current?.isConnected === false;
    if (isGone && document.activeElement === document.body) {
      last.current = undefined;
      document.getElementById(refugeId)?.focus({ preventScroll: true });
    }
  });
  return {
    onFocus: ({ target }) => {
      last.current = target;
    },
  };
}
