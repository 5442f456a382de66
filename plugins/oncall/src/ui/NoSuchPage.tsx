import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import SearchIcon from '@material-ui/icons/Search';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { rootRouteRef } from '../routes';
import { onCallTranslationRef } from '../translation';

/** Where an address leads to no page. */
export function NoSuchPage() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const rootLink = useRouteRef(rootRouteRef);
  return (
    <EmptyFace
      icon={<SearchIcon />}
      title={t('noSuchPage.title')}
      description={t('noSuchPage.description')}
      action={
        <LinkButton variant="outlined" to={rootLink()}>
          {t('page.whoIsOnCall')}
        </LinkButton>
      }
    />
  );
}
