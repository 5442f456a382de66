import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ConflictError } from '@backstage/errors';
import { reasonOf } from '@muster/backstage-plugin-oncall-react';
import { useRef } from 'react';
import { onCallTranslationRef } from '../translation';

/**
 * Makes a change of the revision that its reader saw, which the server refuses where somebody else changed it meanwhile. That is
 * said once: whoever submits again means what is there by then.
 *
 * @param seen - The revision that the form shows; undefined for something new
 * @param read - That of now; undefined where it is gone
 */
export function useRevision(
  seen: string | undefined,
  read: () => Promise<string | undefined>,
) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const said = useRef<string>();
  return async <T>(change: (revision?: string) => Promise<T>): Promise<T> => {
    const revision = said.current ?? seen;
    try {
      return await change(revision);
    } catch (caught) {
      const isRefused = reasonOf(caught).name === 'ConflictError';
      const now = isRefused && revision ? await read() : undefined;
      if (now && now !== revision) {
        said.current = now;
        throw new ConflictError(t('dialog.changedMeanwhile'));
      }
      throw caught;
    }
  };
}

/** The revision of one thing of a list. */
export function revisionIn(
  list: readonly { readonly id: string; readonly revision?: string }[],
  id: string | undefined,
): string | undefined {
  return list.find(one => one.id === id)?.revision;
}
