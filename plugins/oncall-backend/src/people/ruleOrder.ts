import { Knex } from 'knex';
import { DbRuleRow, fromRuleRow } from './ruleRow';
import { placedRules } from './placedRules';

/** The rules of a person in the order in which they are asked. */
export async function writeRuleOrder(
  tx: Knex.Transaction,
  person: string,
  ids: readonly string[],
): Promise<void> {
  for (const [position, id] of ids.entries()) {
    await tx('notification_rule').where({ person, id }).update({ position });
  }
}

/**
 * Puts a rule at its place among those for the same action; the others keep theirs. Moves at the same time come one after the
 * other, so that none is lost. False when the person has no such rule.
 */
export async function placeRule(
  tx: Knex.Transaction,
  person: string,
  id: string,
  order: number,
): Promise<boolean> {
  const own = () => tx<DbRuleRow>('notification_rule').where({ person });
  await own().orderBy('id').forUpdate().select('id');
  const rows = await own().orderBy(['position', 'created_at', 'id']);
  const placed = placedRules(rows.map(fromRuleRow), id, order);
  await writeRuleOrder(tx, person, placed);
  return placed.length > 0;
}
