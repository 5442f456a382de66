import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useContext } from 'react';
import { EscalationNames } from './EscalationNames';
import { isEscalationId } from './isEscalationId';

/** Asked for in place of what the catalog does not have; the answer is not used. */
const NOBODY = 'user:default/none';

/** The display name of a person or team, by entity reference, or of an escalation policy, by id. */
export function useParticipantTitle(ref: string): string {
  const isEscalation = isEscalationId(ref);
  const names = useContext(EscalationNames);
  const { primaryTitle } = useEntityPresentation(isEscalation ? NOBODY : ref);
  return isEscalation ? names.get(ref) ?? ref : primaryTitle;
}
