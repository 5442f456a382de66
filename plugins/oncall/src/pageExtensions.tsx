import { SubPageBlueprint } from '@backstage/frontend-plugin-api';
import { onCallPage } from './onCallPage';
import { TabContent } from './ui/TabContent';

const whoIsOnCallTab = SubPageBlueprint.make({
  name: 'who',
  params: {
    path: 'who',
    title: 'Who is on call',
    loader: async () => {
      const { WhoIsOnCall } = await import('./whoIsOnCall/WhoIsOnCall');
      return (
        <TabContent tab="whoIsOnCall">
          <WhoIsOnCall />
        </TabContent>
      );
    },
  },
});

const alertsTab = SubPageBlueprint.make({
  name: 'alerts',
  params: {
    path: 'alerts',
    title: 'Alerts',
    loader: async () => {
      const { AlertsPage } = await import('./alerts/AlertsPage');
      return (
        <TabContent tab="alerts">
          <AlertsPage />
        </TabContent>
      );
    },
  },
});

const schedulesTab = SubPageBlueprint.make({
  name: 'schedules',
  params: {
    path: 'schedules',
    title: 'Schedules',
    loader: async () => {
      const { SchedulesPage } = await import('./schedules/SchedulesPage');
      return (
        <TabContent tab="schedules">
          <SchedulesPage />
        </TabContent>
      );
    },
  },
});

const escalationTab = SubPageBlueprint.make({
  name: 'escalation',
  params: {
    path: 'escalation',
    title: 'Escalation',
    loader: async () => {
      const { EscalationPage } = await import('./escalation/EscalationPage');
      return (
        <TabContent tab="escalation">
          <EscalationPage />
        </TabContent>
      );
    },
  },
});

const policiesTab = SubPageBlueprint.make({
  name: 'policies',
  params: {
    path: 'policies',
    title: 'Policies',
    loader: async () => {
      const { PoliciesPage } = await import('./policies/PoliciesPage');
      return (
        <TabContent tab="policies">
          <PoliciesPage />
        </TabContent>
      );
    },
  },
});

const teamsTab = SubPageBlueprint.make({
  name: 'teams',
  params: {
    path: 'teams',
    title: 'Teams',
    loader: async () => {
      const { TeamsPage } = await import('./teams/TeamsPage');
      return (
        <TabContent tab="teams">
          <TeamsPage />
        </TabContent>
      );
    },
  },
});

const myOnCallTab = SubPageBlueprint.make({
  name: 'me',
  params: {
    path: 'me',
    title: 'My on-call',
    loader: async () => {
      const { MyOnCallPage } = await import('./me/MyOnCallPage');
      return (
        <TabContent tab="me">
          <MyOnCallPage />
        </TabContent>
      );
    },
  },
});

const integrationsTab = SubPageBlueprint.make({
  name: 'integrations',
  params: {
    path: 'integrations',
    title: 'Integrations',
    loader: async () => {
      const { IntegrationsPage } = await import(
        './integrations/IntegrationsPage'
      );
      return (
        <TabContent tab="integrations">
          <IntegrationsPage />
        </TabContent>
      );
    },
  },
});

const heartbeatsTab = SubPageBlueprint.make({
  name: 'heartbeats',
  params: {
    path: 'heartbeats',
    title: 'Heartbeats',
    loader: async () => {
      const { HeartbeatsPage } = await import('./heartbeats/HeartbeatsPage');
      return (
        <TabContent tab="heartbeats">
          <HeartbeatsPage />
        </TabContent>
      );
    },
  },
});

const maintenanceTab = SubPageBlueprint.make({
  name: 'maintenance',
  params: {
    path: 'maintenance',
    title: 'Maintenance',
    loader: async () => {
      const { MaintenancePage } = await import('./maintenance/MaintenancePage');
      return (
        <TabContent tab="maintenance">
          <MaintenancePage />
        </TabContent>
      );
    },
  },
});

const drillsTab = SubPageBlueprint.make({
  name: 'drills',
  params: {
    path: 'drills',
    title: 'Drills',
    loader: async () => {
      const { DrillsPage } = await import('./drills/DrillsPage');
      return (
        <TabContent tab="drills">
          <DrillsPage />
        </TabContent>
      );
    },
  },
});

/** The page and its tabs, in the order in which they are shown. */
export const onCallPages = [
  onCallPage,
  whoIsOnCallTab,
  alertsTab,
  schedulesTab,
  escalationTab,
  policiesTab,
  teamsTab,
  myOnCallTab,
  integrationsTab,
  heartbeatsTab,
  maintenanceTab,
  drillsTab,
];
