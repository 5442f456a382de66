import { ConflictError, NotFoundError } from '@backstage/errors';
import { RoutingRule } from '@muster/backstage-plugin-oncall-common';
import { isDefaultRuleId } from './defaultRule';
import { RoutingRuleStore } from './RoutingRuleStore';

/** The rule, which is not a default rule; `what` is what cannot be done with one of those. */
export async function existingRule(
  store: RoutingRuleStore,
  id: string,
  what: string,
): Promise<RoutingRule> {
  if (isDefaultRuleId(id)) {
    throw new ConflictError(
      `The default rule cannot be ${what}: it is always last and takes what no other rule takes`,
    );
  }
  const rule = await store.get(id);
  if (!rule) {
    throw new NotFoundError(`No routing rule with id ${id}`);
  }
  return rule;
}
