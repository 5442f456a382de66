import { NotFoundError } from '@backstage/errors';
import { SeedContext } from '../SeedContext';
import { routingRules } from './routingRules';

/** Makes the routing rules that do not exist yet; answers how many. */
export async function seedRoutingRules(context: SeedContext): Promise<number> {
  const { onCall, voices } = context;
  const machine = await voices.machine('oncall');
  const rules = routingRules({
    policyId: idIn(await onCall.listEscalationPolicies({}, machine)),
    scheduleId: idIn(await onCall.listSchedules({}, machine)),
  });
  let made = 0;
  for (const rule of rules) {
    const existing = await onCall.listRoutingRules(
      { team: rule.team },
      machine,
    );
    if (!existing.some(({ name }) => name === rule.name)) {
      await onCall.createRoutingRule(rule, machine);
      made += 1;
    }
  }
  return made;
}

function idIn(
  items: readonly { readonly id: string; readonly name: string }[],
) {
  return (name: string) => {
    const found = items.find(item => item.name === name);
    if (!found) {
      throw new NotFoundError(`Nothing is named "${name}".`);
    }
    return found.id;
  };
}
