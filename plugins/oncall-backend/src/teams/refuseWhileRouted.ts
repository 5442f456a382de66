import { ConflictError } from '@backstage/errors';
import { RoutingTarget } from '@muster/backstage-plugin-oncall-common';
import { RoutingRuleStore } from './RoutingRuleStore';

/** Refuses to delete what a routing rule leads to: alerts would go elsewhere without a word. */
export async function refuseWhileRouted(
  rules: RoutingRuleStore,
  target: Extract<RoutingTarget, { readonly id: string }>,
  name: string,
): Promise<void> {
  const users = (await rules.list()).filter(
    ({ notify }) =>
      notify.type === target.type && 'id' in notify && notify.id === target.id,
  );
  if (users.length > 0) {
    const names = users
      .map(rule => `"${rule.name}" of ${rule.team}`)
      .join(', ');
    throw new ConflictError(
      `${name} is used by the routing rules ${names}; change them first`,
    );
  }
}
