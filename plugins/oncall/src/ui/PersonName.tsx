import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { onCallTranslationRef } from '../translation';

/** The display name of a person or team, where a link would lead away from a form; `none` is nobody. */
export function PersonName(props: { readonly entityRef: string }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  return props.entityRef === 'none' ? (
    <em>{t('person.nobody')}</em>
  ) : (
    <KnownName entityRef={props.entityRef} />
  );
}

function KnownName(props: { readonly entityRef: string }) {
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  return <>{primaryTitle}</>;
}
