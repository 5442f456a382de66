import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import SearchIcon from '@material-ui/icons/Search';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { incidentsTranslationRef } from '../translation';
import { IncidentsTabs } from './IncidentsTabs';
import { PageBody } from './PageBody';

/** Where an address leads to no page; the tabs lead back. */
export function NoSuchPage() {
  const { t } = useTranslationRef(incidentsTranslationRef);
  return (
    <PageBody>
      <IncidentsTabs />
      <EmptyFace
        icon={<SearchIcon />}
        title={t('noSuchPage.title')}
        description={t('noSuchPage.description')}
      />
    </PageBody>
  );
}
