import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { isError } from '@backstage/errors';
import { useCallback } from 'react';
import { reasonOf } from '../api/reasonOf';
import { onCallReactTranslationRef } from '../translation';
import { isErrorNamed } from './isErrorNamed';
import { isUnanswered } from './isUnanswered';

/**
 * Says why something failed, so that a reader knows what to do: that nobody answers, that the sign-in is over, or else what the
 * server says.
 *
 * @public
 */
export function useErrorWords(): (caught: unknown) => string {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  return useCallback(
    caught => {
      const reason = reasonOf(caught);
      if (isUnanswered(reason)) {
        return t('face.error.unanswered');
      }
      if (isErrorNamed(reason, 'AuthenticationError')) {
        return t('face.error.signedOut');
      }
      return isFault(caught) ? t('face.error.inside') : reason.message;
    },
    [t],
  );
}

/** Whether what the server says is about its inside, which tells a reader nothing; a pager that is away says so itself. */
function isFault(caught: unknown): boolean {
  return (
    isError(caught) &&
    Number(caught.statusCode) >= 500 &&
    !isErrorNamed(caught, 'ServiceUnavailableError')
  );
}
