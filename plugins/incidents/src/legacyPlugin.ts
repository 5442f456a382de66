import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  createSearchResultListItemExtension,
  SearchResultListItemExtensionProps,
} from '@backstage/plugin-search-react';
import { IncidentsClient } from '@muster/backstage-plugin-incidents-common';
import type { JSX } from 'react';
import { incidentsApiRef } from './api/incidentsApiRef';
import {
  alertRouteRef,
  entityIncidentsRouteRef,
  incidentRouteRef,
  investigateRouteRef,
  onCallRouteRef,
  postmortemRouteRef,
  postmortemsRouteRef,
  rootRouteRef,
} from './routes';

/**
 * Incidents and postmortems for portals of the old frontend system.
 *
 * @public
 */
export const incidentsPlugin = createPlugin({
  id: 'incidents',
  apis: [
    createApiFactory({
      api: incidentsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new IncidentsClient({ discoveryApi, fetchApi }),
    }),
  ],
  routes: {
    root: rootRouteRef,
    incident: incidentRouteRef,
    investigate: investigateRouteRef,
    postmortems: postmortemsRouteRef,
    postmortem: postmortemRouteRef,
    entity: entityIncidentsRouteRef,
  },
  externalRoutes: { alert: alertRouteRef, onCall: onCallRouteRef },
});

/**
 * The page at `/incidents`.
 *
 * @public
 */
export const IncidentsPage: () => JSX.Element = incidentsPlugin.provide(
  createRoutableExtension({
    name: 'IncidentsPage',
    mountPoint: rootRouteRef,
    component: () =>
      import('./LegacyIncidentsPage').then(m => m.LegacyIncidentsPage),
  }),
);

/**
 * The card for the overview of a service.
 *
 * @public
 */
export const EntityOperationsCard: () => JSX.Element = incidentsPlugin.provide(
  createComponentExtension({
    name: 'EntityOperationsCard',
    component: {
      lazy: () =>
        import('./entity/EntityOperationsCard').then(
          m => m.EntityOperationsCard,
        ),
    },
  }),
);

/**
 * The tab on the page of a service.
 *
 * @public
 */
export const EntityIncidentsContent: () => JSX.Element =
  incidentsPlugin.provide(
    createRoutableExtension({
      name: 'EntityIncidentsContent',
      mountPoint: entityIncidentsRouteRef,
      component: () =>
        import('./entity/EntityIncidentsContent').then(
          m => m.EntityIncidentsContent,
        ),
    }),
  );

/**
 * Incidents among the results of the portal's search.
 *
 * @public
 */
export const IncidentSearchResultListItem: (
  props: SearchResultListItemExtensionProps,
) => JSX.Element | null = incidentsPlugin.provide(
  createSearchResultListItemExtension({
    name: 'IncidentSearchResultListItem',
    predicate: result => result.type === 'incident',
    component: () =>
      import('./search/IncidentsSearchResult').then(
        m => m.IncidentSearchResult,
      ),
  }),
);

/**
 * Postmortems among the results of the portal's search.
 *
 * @public
 */
export const PostmortemSearchResultListItem: (
  props: SearchResultListItemExtensionProps,
) => JSX.Element | null = incidentsPlugin.provide(
  createSearchResultListItemExtension({
    name: 'PostmortemSearchResultListItem',
    predicate: result => result.type === 'postmortem',
    component: () =>
      import('./search/IncidentsSearchResult').then(
        m => m.PostmortemSearchResult,
      ),
  }),
);
