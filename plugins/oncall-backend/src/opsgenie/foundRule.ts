import {
  ContactMethod,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { contactsOf } from './foundContact';
import { OpsgenieError } from './OpsgenieError';
import { PersonQuestion } from './personRoutes';

/** A rule that a path names, with what is needed to show it. */
export type FoundRule = {
  readonly rule: NotificationRule;
  /** Among the rules for the same action. */
  readonly order: number;
  readonly contacts: readonly ContactMethod[];
};

/** The rules of a person, in order. */
export async function rulesOf({
  room,
  person,
}: PersonQuestion): Promise<readonly NotificationRule[]> {
  const stored = await room.preferenceStore.listFor([person]);
  return stored.get(person)?.rules ?? [];
}

/** The place of a rule among those for the same action. */
export function orderOfRule(
  rules: readonly NotificationRule[],
  { id, action }: NotificationRule,
): number {
  return rules
    .filter(rule => rule.action === action)
    .findIndex(rule => rule.id === id);
}

/** The rule of the path, or 404. */
export async function foundRule(question: PersonQuestion): Promise<FoundRule> {
  const { ruleId } = question.call.params;
  const rules = await rulesOf(question);
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) {
    throw OpsgenieError.notFound(
      `No notification rule exists with ID [${ruleId}]`,
    );
  }
  return {
    rule,
    order: orderOfRule(rules, rule),
    contacts: await contactsOf(question.room, question.person),
  };
}
