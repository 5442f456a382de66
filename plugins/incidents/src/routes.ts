import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/core-plugin-api';

/** The list of incidents. @public */
export const rootRouteRef = createRouteRef({ id: 'incidents' });

/** One incident, by key (`INC-46`) or id. @public */
export const incidentRouteRef = createSubRouteRef({
  id: 'incidents-incident',
  parent: rootRouteRef,
  path: '/:key',
});

/** Deployments around the start of one incident. @public */
export const investigateRouteRef = createSubRouteRef({
  id: 'incidents-investigate',
  parent: rootRouteRef,
  path: '/:key/investigate',
});

/** The archive of postmortems. @public */
export const postmortemsRouteRef = createSubRouteRef({
  id: 'incidents-postmortems',
  parent: rootRouteRef,
  path: '/postmortems',
});

/** One postmortem: its editor while it is a draft, the document once it is published. @public */
export const postmortemRouteRef = createSubRouteRef({
  id: 'incidents-postmortem',
  parent: rootRouteRef,
  path: '/postmortems/:id',
});

/** The tab on the page of a service. @public */
export const entityIncidentsRouteRef = createRouteRef({
  id: 'incidents-entity',
});

/** One alert in the pager. Without a pager, alerts are plain text. @public */
export const alertRouteRef = createExternalRouteRef({
  id: 'oncall-alert',
  params: ['id'],
  optional: true,
  defaultTarget: 'oncall.alert',
});

/** Who is on call. @public */
export const onCallRouteRef = createExternalRouteRef({
  id: 'oncall-root',
  optional: true,
  defaultTarget: 'oncall.root',
});
