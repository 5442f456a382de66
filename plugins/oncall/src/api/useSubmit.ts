import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ConflictError } from '@backstage/errors';
import {
  isUnanswered,
  reasonOf,
  useErrorWords,
} from '@muster/backstage-plugin-oncall-react';
import { useRef, useState } from 'react';
import { onCallTranslationRef } from '../translation';
import { useFocusAfter } from '../ui/useFocusAfter';

/** What a form replaces, as the form shows it, so that nobody else's change is undone unseen. */
export type Replaced = {
  /** As its reader found it. */
  readonly seen: unknown;
  /** As it is now; undefined where it is gone, which the server says in better words. */
  readonly read: () => Promise<unknown>;
};

/**
 * Runs one change at a time and keeps its error, in words for its reader, for the form that asked for it.
 *
 * @remarks `submit` tells whether the change was made, so that a dialog knows whether to close. Where somebody else changed what
 * it replaces, it says so, once: whoever submits again means it.
 */
export function useSubmit(
  options: {
    /** False where nothing is typed, so that nothing typed can be lost. */
    readonly isTyped?: boolean;
  } = {},
) {
  const { isTyped = true } = options;
  const { t } = useTranslationRef(onCallTranslationRef);
  const words = useErrorWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const known = useRef<string>();
  useFocusAfter(busy);
  const refuseUnseen = async ({ seen, read }: Replaced) => {
    const now = JSON.stringify(await read());
    if (now && now !== JSON.stringify(seen) && now !== known.current) {
      known.current = now;
      throw new ConflictError(t('dialog.changedMeanwhile'));
    }
  };
  const submit = async (
    change: () => Promise<unknown>,
    replaced?: Replaced,
  ): Promise<boolean> => {
    setBusy(true);
    setError(undefined);
    try {
      if (replaced) {
        await refuseUnseen(replaced);
      }
      await change();
      return true;
    } catch (caught) {
      const { name, message } = reasonOf(caught);
      const said =
        isTyped && isUnanswered({ name, message })
          ? t('dialog.unanswered')
          : words(caught);
      setError(Object.assign(new Error(said), { name }));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { submit, busy, error };
}
