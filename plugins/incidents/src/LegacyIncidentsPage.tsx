import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { IncidentsRoutes } from './IncidentsRoutes';
import { incidentsTranslationRef } from './translation';

/** The pages in the shell that the old frontend system expects them to bring. */
export function LegacyIncidentsPage() {
  const { t } = useTranslationRef(incidentsTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} subtitle={t('page.subtitle')} />
      <Content noPadding>
        <IncidentsRoutes />
      </Content>
    </Page>
  );
}
