import { createApiRef } from '@backstage/core-plugin-api';
import { IncidentsApi } from '@muster/backstage-plugin-incidents-common';

/**
 * Incidents, deployments and postmortems, as the browser sees them.
 *
 * @public
 */
export const incidentsApiRef = createApiRef<IncidentsApi>({
  id: 'plugin.incidents.api',
});
