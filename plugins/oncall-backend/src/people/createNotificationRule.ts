import { ConflictError } from '@backstage/errors';
import {
  NotificationRule,
  NotificationRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { knownToRules } from './knownToRules';
import { notificationRuleFromInput } from './notificationRuleFromInput';
import { PeopleRoom } from './PeopleRoom';

const MOST_RULES = 100;

/** One more rule by which the person is told, after those that there are. */
export async function createNotificationRule(
  room: PeopleRoom,
  person: string,
  input: NotificationRuleInput,
  actor = person,
): Promise<NotificationRule> {
  const rule = notificationRuleFromInput({
    id: randomUUID(),
    input,
    ...(await knownToRules(room, person)),
  });
  const stored = await room.preferenceStore.listFor([person]);
  if ((stored.get(person)?.rules.length ?? 0) >= MOST_RULES) {
    throw new ConflictError(
      `You have ${MOST_RULES} rules already; delete one first`,
    );
  }
  await audited(
    room.auditor,
    {
      eventId: 'create-notification-rule',
      actor,
      meta: { person, ruleId: rule.id, action: rule.action },
    },
    () => room.preferenceStore.insertRule(person, rule, room.clock()),
  );
  room.rosters.forget();
  return rule;
}
