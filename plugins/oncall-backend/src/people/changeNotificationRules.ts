import { NotFoundError } from '@backstage/errors';
import {
  NotificationRule,
  NotificationRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { checkedRule } from './createNotificationRule';
import { PeopleRoom } from './PeopleRoom';

/** The rule is replaced as a whole; pages that are planned stay as they are. */
export async function updateNotificationRule(
  room: PeopleRoom,
  person: string,
  change: { id: string; input: NotificationRuleInput },
  actor = person,
): Promise<NotificationRule> {
  const rule = await checkedRule(room, person, change);
  await audited(
    room.auditor,
    {
      eventId: 'update-notification-rule',
      actor,
      meta: { person, ruleId: rule.id, action: rule.action },
    },
    async () =>
      refuseUnknown(
        await room.preferenceStore.updateRule(person, rule, room.clock()),
        rule.id,
      ),
  );
  room.rosters.forget();
  return rule;
}

/** Without a rule for an action the default counts for it. */
export async function deleteNotificationRule(
  room: PeopleRoom,
  person: string,
  id: string,
  actor = person,
): Promise<void> {
  await audited(
    room.auditor,
    {
      eventId: 'delete-notification-rule',
      actor,
      meta: { person, ruleId: id },
    },
    async () =>
      refuseUnknown(await room.preferenceStore.deleteRule(person, id), id),
  );
}

/** The first rule that fits counts. */
export async function orderNotificationRules(
  room: PeopleRoom,
  person: string,
  ids: readonly string[],
  actor = person,
): Promise<void> {
  await audited(
    room.auditor,
    { eventId: 'order-notification-rules', actor, meta: { person } },
    () => room.preferenceStore.orderRules(person, ids),
  );
}

function refuseUnknown(isKnown: boolean, id: string): void {
  if (!isKnown) {
    throw new NotFoundError(`You have no notification rule with id ${id}`);
  }
}
