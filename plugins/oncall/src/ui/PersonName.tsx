import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { onCallTranslationRef } from '../translation';
import { isEscalationId } from './isEscalationId';
import { useParticipantTitle } from './useParticipantTitle';

/** The display name of a person, team or escalation policy, where a link would lead away from a form; `none` is nobody. */
export function PersonName(props: { readonly entityRef: string }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  return props.entityRef === 'none' ? (
    <em>{t('person.nobody')}</em>
  ) : (
    <KnownName of={props.entityRef} />
  );
}

function KnownName(props: { readonly of: string }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const name = useParticipantTitle(props.of);
  return (
    <>{isEscalationId(props.of) ? t('person.escalation', { name }) : name}</>
  );
}
