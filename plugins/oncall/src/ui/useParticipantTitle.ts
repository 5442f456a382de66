import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useContext } from 'react';
import { onCallTranslationRef } from '../translation';
import { EscalationNames } from './EscalationNames';
import { isEscalationId } from './isEscalationId';

/** Asked for in place of what the catalog does not have; the answer is not used. */
const NOBODY = 'user:default/none';

/** The display name of a person or team, by entity reference, of an escalation policy, by id, or of `none`. */
export function useParticipantTitle(ref: string): string {
  const { t } = useTranslationRef(onCallTranslationRef);
  const names = useContext(EscalationNames);
  const isEscalation = isEscalationId(ref);
  const isNobody = ref === 'none';
  const { primaryTitle } = useEntityPresentation(
    isEscalation || isNobody ? NOBODY : ref,
  );
  if (isNobody) {
    return t('person.nobody');
  }
  return isEscalation ? names.get(ref) ?? ref : primaryTitle;
}
