import { NotificationRule } from '@muster/backstage-plugin-oncall-common';
import { revisionOf } from '../revisionOf';

/** A notification rule as the database keeps it. */
export type DbRuleRow = {
  readonly id: string;
  readonly person: string;
  readonly rule: string;
};

export function fromRuleRow({ rule }: DbRuleRow): NotificationRule {
  return JSON.parse(rule);
}

/** Everything that is replaced with a rule is in it; its place is not. */
export function revised(
  rule: NotificationRule,
): NotificationRule & { readonly revision: string } {
  return { ...rule, revision: revisionOf(rule) };
}
