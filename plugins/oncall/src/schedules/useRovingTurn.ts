import { KeyboardEvent, useState } from 'react';

const TARGETS: Readonly<
  Record<
    string,
    ((from: number, turns: readonly Element[]) => number) | undefined
  >
> = {
  ArrowLeft: from => from - 1,
  ArrowRight: from => from + 1,
  Home: () => 0,
  End: (_, turns) => turns.length - 1,
};

/**
 * One tab stop for the turns of a row: the arrow keys, Home and End move between them.
 *
 * The stop is the turn that had the focus last; before that, the first that the row has.
 */
export function useRovingTurn(keys: readonly string[]) {
  const [last, setLast] = useState<string>();
  const stop = last !== undefined && keys.includes(last) ? last : keys[0];
  return {
    tabIndexOf: (key: string) => (key === stop ? 0 : -1),
    remember: setLast,
    handlers: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const turns = [...event.currentTarget.querySelectorAll('button')];
        const from = turns.findIndex(turn => turn === event.target);
        const to = from === -1 ? undefined : TARGETS[event.key]?.(from, turns);
        if (to !== undefined && !isModified(event)) {
          event.preventDefault();
          turns[Math.min(Math.max(to, 0), turns.length - 1)].focus();
        }
      },
    },
  };
}

function isModified(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
