import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityIncidents } from './EntityIncidents';

/**
 * The incidents, deployments and postmortems of the entity of the page.
 *
 * @public
 */
export function EntityIncidentsContent() {
  const { entity } = useEntity();
  return <EntityIncidents entityRef={stringifyEntityRef(entity)} />;
}
