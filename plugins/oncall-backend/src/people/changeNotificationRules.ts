import { NotFoundError } from '@backstage/errors';
import {
  NotificationRule,
  NotificationRuleInput,
} from '@muster/backstage-plugin-oncall-common';
import { audited } from '../audited';
import { refuseOutdated } from '../revisionOf';
import { knownToRules } from './knownToRules';
import { notificationRuleFromInput } from './notificationRuleFromInput';
import { PeopleRoom } from './PeopleRoom';
import { revised } from './ruleRow';

/** The rule is replaced as a whole; pages that are planned stay as they are. */
export async function updateNotificationRule(
  room: PeopleRoom,
  person: string,
  {
    id,
    inputOf,
  }: {
    readonly id: string;
    /** What is wanted of the rule as it is then. */
    readonly inputOf: (before: NotificationRule) => NotificationRuleInput;
  },
  actor = person,
): Promise<NotificationRule> {
  const known = await knownToRules(room, person);
  const change = (before: NotificationRule) => {
    const input = inputOf(before);
    refuseOutdated(input.revision, revised(before));
    return notificationRuleFromInput({ id, input, before, ...known });
  };
  const rule = await audited(
    room.auditor,
    {
      eventId: 'update-notification-rule',
      actor,
      meta: { person, ruleId: id },
    },
    async () => {
      const now = room.clock();
      const changed = await room.preferenceStore.changeRule(person, id, {
        change,
        now,
      });
      return changed ?? refuseUnknown(id);
    },
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
    async () => {
      if (!(await room.preferenceStore.deleteRule(person, id))) {
        refuseUnknown(id);
      }
    },
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

/** Puts one rule at its place among those for the same action; 0 is the first. */
export async function placeNotificationRule(
  room: PeopleRoom,
  person: string,
  { id, order }: { readonly id: string; readonly order: number },
  actor = person,
): Promise<void> {
  await audited(
    room.auditor,
    {
      eventId: 'order-notification-rules',
      actor,
      meta: { person, ruleId: id },
    },
    async () => {
      if (!(await room.preferenceStore.placeRule(person, id, order))) {
        refuseUnknown(id);
      }
    },
  );
}

function refuseUnknown(id: string): never {
  throw new NotFoundError(`You have no notification rule with id ${id}`);
}
