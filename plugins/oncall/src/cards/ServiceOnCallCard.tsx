import { useApi } from '@backstage/core-plugin-api';
import { appTreeApiRef } from '@backstage/frontend-plugin-api';
import { EntityOnCallCard } from './EntityOnCallCard';

/** The card of the incidents, which says who is on call and what is open as well. */
const OPERATIONS_CARD = 'entity-card:incidents/operations';

/** The card of a service; nothing in portals whose Operations card says the same. */
export function ServiceOnCallCard() {
  const { tree } = useApi(appTreeApiRef).getTree();
  const hasOperations = tree.nodes.get(OPERATIONS_CARD)?.instance !== undefined;
  return hasOperations ? null : <EntityOnCallCard />;
}
