import { useCallback } from 'react';
import { Action, useAction } from './useAction';

/** What a dialog does in the end: once it is written, the page behind reads again and the dialog goes. */
export function useDialogAction<Args extends readonly unknown[]>(
  write: (...args: Args) => Promise<unknown>,
  options: { readonly refresh: () => void; readonly onClose: () => void },
): Action<Args> {
  const { refresh, onClose } = options;
  const act = useCallback(
    async (...args: Args) => {
      await write(...args);
      refresh();
      onClose();
    },
    [write, refresh, onClose],
  );
  return useAction(act);
}
