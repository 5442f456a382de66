import { NotificationRule } from '@muster/backstage-plugin-oncall-common';

/**
 * The ids of all rules of a person when one has moved to its place among those for the same action, 0 being the first; none
 * when it is not among them.
 */
export function placedRules(
  rules: readonly NotificationRule[],
  id: string,
  order: number,
): readonly string[] {
  const action = rules.find(rule => rule.id === id)?.action;
  const same = rules.filter(rule => rule.action === action);
  const others = same.map(rule => rule.id).filter(one => one !== id);
  const placed = [...others.slice(0, order), id, ...others.slice(order)];
  return action === undefined
    ? []
    : rules.map(rule =>
        rule.action === action ? placed[same.indexOf(rule)] : rule.id,
      );
}
