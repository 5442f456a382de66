import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import NotificationsActiveIcon from '@material-ui/icons/NotificationsActive';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import {
  alertRouteRef,
  alertsRouteRef,
  escalationRouteRef,
  incidentsRouteRef,
  integrationsRouteRef,
  myOnCallRouteRef,
  rootRouteRef,
  scheduleRouteRef,
  schedulesRouteRef,
} from './routes';
import { TabContent } from './ui/TabContent';

const onCallApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: onCallApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: apis => new OnCallClient(apis),
    }),
});

const onCallPage = PageBlueprint.make({
  params: {
    path: '/on-call',
    title: 'On-call',
    icon: <NotificationsActiveIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
  },
});

const whoIsOnCallTab = SubPageBlueprint.make({
  name: 'who',
  params: {
    path: 'who',
    title: 'Who is on call',
    loader: async () => {
      const { WhoIsOnCall } = await import('./whoIsOnCall/WhoIsOnCall');
      return (
        <TabContent>
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
        <TabContent>
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
        <TabContent>
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
        <TabContent>
          <EscalationPage />
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
        <TabContent>
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
        <TabContent>
          <IntegrationsPage />
        </TabContent>
      );
    },
  },
});

const serviceCard = EntityCardBlueprint.make({
  name: 'service',
  params: {
    filter: { kind: { $in: ['component', 'system', 'api', 'resource'] } },
    loader: async () => {
      const { EntityOnCallCard } = await import('./cards/EntityOnCallCard');
      return <EntityOnCallCard />;
    },
  },
});

const teamCard = EntityCardBlueprint.make({
  name: 'team',
  params: {
    filter: { kind: 'group' },
    loader: async () => {
      const { EntityTeamOnCallCard } = await import(
        './cards/EntityTeamOnCallCard'
      );
      return <EntityTeamOnCallCard />;
    },
  },
});

/**
 * On-call for today's frontend system.
 *
 * @public
 */
export const oncallPlugin = createFrontendPlugin({
  pluginId: 'oncall',
  title: 'On-call',
  icon: <NotificationsActiveIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: rootRouteRef,
    alerts: alertsRouteRef,
    alert: alertRouteRef,
    schedules: schedulesRouteRef,
    schedule: scheduleRouteRef,
    escalation: escalationRouteRef,
    me: myOnCallRouteRef,
    integrations: integrationsRouteRef,
  },
  externalRoutes: { incidents: incidentsRouteRef },
  extensions: [
    onCallApi,
    onCallPage,
    whoIsOnCallTab,
    alertsTab,
    schedulesTab,
    escalationTab,
    myOnCallTab,
    integrationsTab,
    serviceCard,
    teamCard,
  ],
});
