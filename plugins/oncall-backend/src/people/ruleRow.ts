import { NotificationRule } from '@muster/backstage-plugin-oncall-common';

/** A notification rule as the database keeps it. */
export type DbRuleRow = {
  readonly id: string;
  readonly person: string;
  readonly rule: string;
};

export function fromRuleRow({ rule }: DbRuleRow): NotificationRule {
  return JSON.parse(rule);
}
