import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** The on-call page, which opens on who is on call. */
export const rootRouteRef = createRouteRef({ id: 'oncall' });

/** The list of schedules. */
export const schedulesRouteRef = createSubRouteRef({
  id: 'oncall/schedules',
  parent: rootRouteRef,
  path: '/schedules',
});

/** One schedule. */
export const scheduleRouteRef = createSubRouteRef({
  id: 'oncall/schedule',
  parent: rootRouteRef,
  path: '/schedules/:id',
});

/** The list of alerts. */
export const alertsRouteRef = createSubRouteRef({
  id: 'oncall/alerts',
  parent: rootRouteRef,
  path: '/alerts',
});

/** One alert. */
export const alertRouteRef = createSubRouteRef({
  id: 'oncall/alert',
  parent: rootRouteRef,
  path: '/alerts/:id',
});

/** The escalation policies. */
export const escalationRouteRef = createSubRouteRef({
  id: 'oncall/escalation',
  parent: rootRouteRef,
  path: '/escalation',
});

/** The list of teams. */
export const teamsRouteRef = createSubRouteRef({
  id: 'oncall/teams',
  parent: rootRouteRef,
  path: '/teams',
});

/** One team. */
export const teamRouteRef = createSubRouteRef({
  id: 'oncall/team',
  parent: rootRouteRef,
  path: '/teams/:namespace/:name',
});

/** The reader's own on-call. */
export const myOnCallRouteRef = createSubRouteRef({
  id: 'oncall/me',
  parent: rootRouteRef,
  path: '/me',
});

/** The keys of the machines that send alerts. */
export const integrationsRouteRef = createSubRouteRef({
  id: 'oncall/integrations',
  parent: rootRouteRef,
  path: '/integrations',
});

/** Where incidents are declared, in portals that have them; `?declare=1&alert=<id>` opens the form. */
export const incidentsRouteRef = createExternalRouteRef({
  id: 'incidents',
  optional: true,
  defaultTarget: 'incidents.root',
});

/** Where links of other plugins may lead. */
export const oncallRoutes = {
  root: rootRouteRef,
  alerts: alertsRouteRef,
  alert: alertRouteRef,
  schedules: schedulesRouteRef,
  schedule: scheduleRouteRef,
  escalation: escalationRouteRef,
  teams: teamsRouteRef,
  team: teamRouteRef,
  me: myOnCallRouteRef,
  integrations: integrationsRouteRef,
};
