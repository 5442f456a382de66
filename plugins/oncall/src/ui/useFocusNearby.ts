import { FocusEvent, RefObject, useEffect, useRef } from 'react';

/** What does something when it is pressed. */
const CONTROL = 'input, textarea, select, button, [role=button], a';

/** Where an element stood: in which element, and between which others; the nearest of both sides first. */
type Place = {
  readonly parent: Element;
  readonly after: readonly Element[];
  readonly before: readonly Element[];
};

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
  const all = [...parent.children];
  const index = all.indexOf(element);
  const after = all.slice(index + 1);
  const before = all.slice(0, index).reverse();
  return [{ parent, after, before }, ...placesOf(parent, outermost)];
}

function nearby({ parent, after, before }: Place): Element {
  // Others may have gone away with it.
  const beside = [after, before].map(some =>
    some.find(({ isConnected }) => isConnected),
  );
  return beside.find(one => one && !one.matches(CONTROL)) ?? parent;
}

function focusOn(element: Element): void {
  if (element instanceof HTMLElement) {
    element.tabIndex = -1;
    element.focus();
  }
}
