import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { OperationsCard } from '../operations/OperationsCard';

/**
 * What is wrong with the entity of the page, and who answers for it.
 *
 * @public
 */
export function EntityOperationsCard() {
  const { entity } = useEntity();
  return <OperationsCard entityRef={stringifyEntityRef(entity)} />;
}
