import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import WhatshotIcon from '@material-ui/icons/Whatshot';
import { IncidentsClient } from '@muster/backstage-plugin-incidents-common';
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

/** The kinds of the catalog that can be impacted. */
const SERVICES = {
  kind: { $in: ['component', 'system', 'api', 'resource'] },
};

const incidentsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: incidentsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new IncidentsClient({ discoveryApi, fetchApi }),
    }),
});

const incidentsPage = PageBlueprint.make({
  params: {
    path: '/incidents',
    title: 'Incidents',
    icon: <WhatshotIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
    // The shell of the new frontend system marks no main part of its pages.
    loader: () =>
      import('./IncidentsRoutes').then(m => (
        <main style={{ display: 'contents' }}>
          <m.IncidentsRoutes />
        </main>
      )),
  },
});

const operationsCard = EntityCardBlueprint.make({
  name: 'operations',
  params: {
    filter: SERVICES,
    type: 'content',
    loader: () =>
      import('./entity/EntityOperationsCard').then(m => (
        <m.EntityOperationsCard />
      )),
  },
});

const incidentsContent = EntityContentBlueprint.make({
  params: {
    path: '/incidents',
    title: 'Incidents',
    routeRef: entityIncidentsRouteRef,
    filter: SERVICES,
    loader: () =>
      import('./entity/EntityIncidentsContent').then(m => (
        <m.EntityIncidentsContent />
      )),
  },
});

const incidentSearchResult = SearchResultListItemBlueprint.make({
  name: 'incident',
  params: {
    predicate: result => result.type === 'incident',
    component: () =>
      import('./search/IncidentsSearchResult').then(
        m => m.IncidentSearchResult,
      ),
  },
});

const postmortemSearchResult = SearchResultListItemBlueprint.make({
  name: 'postmortem',
  params: {
    predicate: result => result.type === 'postmortem',
    component: () =>
      import('./search/IncidentsSearchResult').then(
        m => m.PostmortemSearchResult,
      ),
  },
});

/**
 * Incidents and postmortems for the new frontend system.
 *
 * @public
 */
export const incidentsPlugin = createFrontendPlugin({
  pluginId: 'incidents',
  title: 'Incidents',
  icon: <WhatshotIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  extensions: [
    incidentsApi,
    incidentsPage,
    operationsCard,
    incidentsContent,
    incidentSearchResult,
    postmortemSearchResult,
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
