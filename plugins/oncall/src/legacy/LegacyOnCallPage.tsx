import { Header, Page, RoutedTabs } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { AlertsPage } from '../alerts/AlertsPage';
import { EscalationPage } from '../escalation/EscalationPage';
import { HeartbeatsPage } from '../heartbeats/HeartbeatsPage';
import { IntegrationsPage } from '../integrations/IntegrationsPage';
import { MaintenancePage } from '../maintenance/MaintenancePage';
import { MyOnCallPage } from '../me/MyOnCallPage';
import { SchedulesPage } from '../schedules/SchedulesPage';
import { TeamsPage } from '../teams/TeamsPage';
import { onCallTranslationRef } from '../translation';
import { WhoIsOnCall } from '../whoIsOnCall/WhoIsOnCall';

/** The pages in the shell that the earlier frontend system expects of a page. */
export function LegacyOnCallPage() {
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} />
      <RoutedTabs
        routes={[
          {
            path: '/who',
            title: t('page.whoIsOnCall'),
            children: <WhoIsOnCall />,
          },
          {
            path: '/alerts',
            title: t('page.alerts'),
            children: <AlertsPage />,
          },
          {
            path: '/schedules',
            title: t('page.schedules'),
            children: <SchedulesPage />,
          },
          {
            path: '/escalation',
            title: t('page.escalation'),
            children: <EscalationPage />,
          },
          { path: '/teams', title: t('page.teams'), children: <TeamsPage /> },
          { path: '/me', title: t('page.me'), children: <MyOnCallPage /> },
          {
            path: '/integrations',
            title: t('page.integrations'),
            children: <IntegrationsPage />,
          },
          {
            path: '/heartbeats',
            title: t('page.heartbeats'),
            children: <HeartbeatsPage />,
          },
          {
            path: '/maintenance',
            title: t('page.maintenance'),
            children: <MaintenancePage />,
          },
        ]}
      />
    </Page>
  );
}
