import { RefObject, useCallback } from 'react';

/**
 * Moves the focus through the first links of the rows of a list. The focus itself is the memory, so that Tab, the
 * mouse and the keys j and k never disagree; Enter opens because a link has the focus.
 */
export function useRowKeys(container: RefObject<HTMLElement>): {
  readonly next: () => void;
  readonly previous: () => void;
} {
  const move = useCallback(
    (step: 1 | -1) => {
      const rows = [...(container.current?.querySelectorAll('li') ?? [])];
      const at = rows.findIndex(row => row.contains(document.activeElement));
      const start = step === 1 ? -1 : rows.length;
      const target = rows[(at === -1 ? start : at) + step];
      target?.querySelector('a')?.focus();
    },
    [container],
  );
  const next = useCallback(() => move(1), [move]);
  const previous = useCallback(() => move(-1), [move]);
  return { next, previous };
}
