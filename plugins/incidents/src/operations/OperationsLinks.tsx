import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { onCallRouteRef, rootRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';

/** From the card of a service to everything else about it. */
export function OperationsLinks(props: { readonly entityRef: string }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const rootRoute = useRouteRef(rootRouteRef);
  const onCallRoute = useRouteRef(onCallRouteRef);
  const search = new URLSearchParams({ service: props.entityRef });
  return (
    <>
      <LinkButton to={`${rootRoute()}?${search}`}>
        {t('card.action.incidents')}
      </LinkButton>
      {onCallRoute && (
        <LinkButton to={onCallRoute()}>{t('card.action.onCall')}</LinkButton>
      )}
    </>
  );
}
