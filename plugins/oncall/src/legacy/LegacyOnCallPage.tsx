import { Header, Page, RoutedTabs } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ReactElement } from 'react';
import { AlertsPage } from '../alerts/AlertsPage';
import { DirectoryNotices } from '../directory/DirectoryNotices';
import { DrillsPage } from '../drills/DrillsPage';
import { EscalationPage } from '../escalation/EscalationPage';
import { HeartbeatsPage } from '../heartbeats/HeartbeatsPage';
import { IntegrationsPage } from '../integrations/IntegrationsPage';
import { MaintenancePage } from '../maintenance/MaintenancePage';
import { MyOnCallPage } from '../me/MyOnCallPage';
import { PoliciesPage } from '../policies/PoliciesPage';
import { SchedulesPage } from '../schedules/SchedulesPage';
import { TeamsPage } from '../teams/TeamsPage';
import { onCallTranslationRef } from '../translation';
import { RightsNotice } from '../ui/RightsNotice';
import { TabHeading } from '../ui/TabHeading';
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
            children: withBanner(t('page.whoIsOnCall'), <WhoIsOnCall />),
          },
          {
            path: '/alerts',
            title: t('page.alerts'),
            children: withBanner(t('page.alerts'), <AlertsPage />),
          },
          {
            path: '/schedules',
            title: t('page.schedules'),
            children: withBanner(t('page.schedules'), <SchedulesPage />),
          },
          {
            path: '/escalation',
            title: t('page.escalation'),
            children: withBanner(t('page.escalation'), <EscalationPage />),
          },
          {
            path: '/policies',
            title: t('page.policies'),
            children: withBanner(t('page.policies'), <PoliciesPage />),
          },
          {
            path: '/teams',
            title: t('page.teams'),
            children: withBanner(t('page.teams'), <TeamsPage />),
          },
          {
            path: '/me',
            title: t('page.me'),
            children: withBanner(t('page.me'), <MyOnCallPage />),
          },
          {
            path: '/integrations',
            title: t('page.integrations'),
            children: withBanner(t('page.integrations'), <IntegrationsPage />),
          },
          {
            path: '/heartbeats',
            title: t('page.heartbeats'),
            children: withBanner(t('page.heartbeats'), <HeartbeatsPage />),
          },
          {
            path: '/maintenance',
            title: t('page.maintenance'),
            children: withBanner(t('page.maintenance'), <MaintenancePage />),
          },
          {
            path: '/drills',
            title: t('page.drills'),
            children: withBanner(t('page.drills'), <DrillsPage />),
          },
        ]}
      />
    </Page>
  );
}

function withBanner(title: string, page: ReactElement) {
  return (
    <>
      <TabHeading title={title} />
      <DirectoryNotices />
      <RightsNotice />
      {page}
    </>
  );
}
