import { RefObject, useRef } from 'react';

/** What is typed into, chosen from or switched; what is chosen from a list of many becomes a chip. */
const CHANGEABLE = 'input, textarea, select, [aria-pressed], .MuiChip-label';

/**
 * Whether what stands in a form is no longer what stood there when its reader first touched it.
 *
 * @remarks Before that it may change by itself: some fields are filled when an answer arrives.
 */
export function useIsChanged(content: RefObject<HTMLElement>) {
  const before = useRef<string>();
  return {
    /** Before every touch. */
    onTouch: () => {
      before.current ??= stateOf(content.current);
    },
    isChanged: () =>
      before.current !== undefined &&
      before.current !== stateOf(content.current),
  };
}

function stateOf(content: HTMLElement | null): string {
  const fields = [...(content?.querySelectorAll(CHANGEABLE) ?? [])];
  return JSON.stringify(fields.map(valueOf));
}

function valueOf(field: Element): string | boolean | null {
  if (field instanceof HTMLInputElement) {
    const isSwitch = field.type === 'checkbox' || field.type === 'radio';
    return isSwitch ? field.checked : field.value;
  }
  return field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
    ? field.value
    : field.getAttribute('aria-pressed') ?? field.textContent;
}
