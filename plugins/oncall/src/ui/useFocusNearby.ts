import { FocusEvent, RefObject, useEffect, useRef } from 'react';

/** What does something when it is pressed. */
const CONTROL = 'input, textarea, select, button, [role=button], a';

/** Where an element stood: in which element, as which of its children. */
type Place = { readonly parent: Element; readonly index: number };

/**
 * Where what has the focus goes away because it removed itself, the focus moves to what stands in its place then, or before it, and not
 * to the beginning of the form. That is nothing that does something else: whoever pressed twice means the same button.
 */
export function useFocusNearby(content: RefObject<HTMLElement>): {
  readonly onFocus: (event: FocusEvent) => void;
} {
  const last = useRef<{ element: Element; places: readonly Place[] }>();
  useEffect(() => {
    const { element, places } = last.current ?? {};
    const place = places?.find(({ parent }) => parent.isConnected);
    // The kit gives a focus that was lost to the dialog around the form.
    const isLost = document.activeElement?.contains(content.current);
    if (place && isLost && element?.isConnected === false) {
      last.current = undefined;
      focusOn(nearby(place));
    }
  });
  return {
    onFocus: ({ target }) => {
      // What lies over the form, like a list of choices, cares for itself.
      last.current = content.current?.contains(target)
        ? { element: target, places: placesOf(target, content.current) }
        : undefined;
    },
  };
}

/** The place of an element, of the one around it, and so on. */
function placesOf(element: Element, outermost: Element): readonly Place[] {
  const parent = element.parentElement;
  if (element === outermost || !parent) {
    return [];
  }
  const index = [...parent.children].indexOf(element);
  return [{ parent, index }, ...placesOf(parent, outermost)];
}

function nearby({ parent, index }: Place): Element {
  const { children } = parent;
  return (
    [children[index], children[index - 1]].find(
      beside => beside && !beside.matches(CONTROL),
    ) ?? parent
  );
}

function focusOn(element: Element): void {
  if (element instanceof HTMLElement) {
    element.tabIndex = -1;
    element.focus();
  }
}
