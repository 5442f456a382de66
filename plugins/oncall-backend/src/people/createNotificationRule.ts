import { ConflictError } from '@backstage/errors';
import {
  NotificationRule,
  NotificationRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
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
  const rule = await checkedRule(room, person, { id: randomUUID(), input });
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

/** The rule as it may be stored. */
export async function checkedRule(
  room: PeopleRoom,
  person: string,
  { id, input }: { id: string; input: NotificationRuleInput },
): Promise<NotificationRule> {
  const roster = await room.rosters.get(room.clock());
  const methods = await room.methodsOf([person], roster);
  const stored = await room.preferenceStore.listFor([person]);
  return notificationRuleFromInput({
    id,
    input,
    methods: methods.get(person) ?? [],
    roster,
    before: stored.get(person)?.rules.find(rule => rule.id === id),
  });
}
