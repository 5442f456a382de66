import {
  ContactMethod,
  NotificationAction,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { deleteNotificationRule } from './changeNotificationRules';
import { createNotificationRule } from './createNotificationRule';
import { PeopleRoom } from './PeopleRoom';
import { isUsable } from './Preferences';

/**
 * Gives other people the rules of a person in place of their own for the same actions. A step goes to the first contact
 * method of the same channel that they have; a step without one is left out, and so is a rule without a step. Schedules
 * that were deleted are left out too, and so is a rule that had no others.
 */
export async function copyNotificationRules(
  room: PeopleRoom,
  options: {
    readonly from: string;
    readonly to: readonly string[];
    readonly actions: readonly NotificationAction[];
    readonly actor: string;
  },
): Promise<void> {
  const { from, actions, actor } = options;
  const to = options.to.filter(person => person !== from);
  const people = [from, ...to];
  const roster = await room.rosters.get(room.clock());
  const methods = await room.methodsOf(people, roster);
  const stored = await room.preferenceStore.listFor(people);
  const isMeant = ({ action }: NotificationRule) => actions.includes(action);
  const rules = (stored.get(from)?.rules ?? [])
    .filter(isMeant)
    .flatMap(rule => withoutGoneSchedules(rule, roster));
  for (const person of to) {
    for (const { id } of (stored.get(person)?.rules ?? []).filter(isMeant)) {
      await deleteNotificationRule(room, person, id, actor);
    }
    for (const rule of rules) {
      const own = methods.get(person) ?? [];
      const steps = stepsFor(rule, methods.get(from) ?? [], own);
      if (steps.length > 0) {
        const { id: _, ...input } = rule;
        await createNotificationRule(room, person, { ...input, steps }, actor);
      }
    }
  }
}

function withoutGoneSchedules(
  rule: NotificationRule,
  roster: Roster,
): readonly NotificationRule[] {
  if (!rule.schedules) {
    return [rule];
  }
  const schedules = rule.schedules.filter(id => roster.schedule(id)?.id === id);
  return schedules.length > 0 ? [{ ...rule, schedules }] : [];
}

function stepsFor(
  { steps }: NotificationRule,
  theirs: readonly ContactMethod[],
  own: readonly ContactMethod[],
): NotificationRule['steps'] {
  return steps.flatMap(({ contactMethod, afterMinutes, enabled }) => {
    const channel = theirs.find(({ id }) => id === contactMethod)?.channel;
    const method = own.find(one => one.channel === channel && isUsable(one));
    return method ? [{ contactMethod: method.id, afterMinutes, enabled }] : [];
  });
}
