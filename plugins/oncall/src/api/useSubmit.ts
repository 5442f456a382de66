import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  isUnanswered,
  reasonOf,
  useErrorWords,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallTranslationRef } from '../translation';

/**
 * Runs one change at a time and keeps its error, in words for its reader, for the form that asked for it.
 *
 * @remarks `submit` tells whether the change was made, so that a dialog knows whether to close.
 */
export function useSubmit() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const words = useErrorWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const submit = async (change: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setError(undefined);
    try {
      await change();
      return true;
    } catch (caught) {
      const { name, message } = reasonOf(caught);
      const said = isUnanswered({ name, message })
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
