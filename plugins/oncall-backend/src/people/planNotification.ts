import {
  AlertPriority,
  ConditionSubject,
  ContactMethod,
  NotificationAction,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { minutesAfter } from '../escalation/roundTimes';
import { ChosenRule, chooseRule } from './chooseRule';
import { defaultRule } from './defaultRule';
import { isUsable, Preferences } from './Preferences';
import { quietUntil } from './quietUntil';

/** Repetitions of one step count between the first turns of the steps. */
export const TURNS_PER_STEP = 100_000;

/** A rule that says more must keep nobody else from being told. */
const MOST_REPEAT_MINUTES = 365 * 24 * 60;

/** One message to one contact method. */
export type PlannedMessage = {
  readonly method: ContactMethod;
  readonly at: DateTime;
  /** 0, or more when the rule uses the method more than once. */
  readonly turn: number;
  readonly repeatMinutes?: number;
  /** Why then and by this method: "own rule Nights, 5 min later". */
  readonly how: string;
  /** Why it does not go when it is due: quiet hours or a mute. */
  readonly waitsBecause?: string;
};

/** The messages to one person for one reason. */
export type PlannedNotification = {
  readonly messages: readonly PlannedMessage[];
  /** Why there are none, or why they differ from what the person's rules say. */
  readonly remark?: string;
};

/**
 * Decides by which contact methods a person is told about something, and when.
 *
 * What the person chose counts. What would come in quiet hours or while the person is muted waits for their end; it is
 * sent then unless nobody wants it any more. For a P1 that the person's own rules would tell nobody about, the default
 * counts instead.
 */
export function planNotification(options: {
  preferences: Preferences;
  action: NotificationAction;
  priority?: AlertPriority;
  subject?: ConditionSubject;
  now: DateTime;
}): PlannedNotification {
  const { preferences, action, priority } = options;
  if (!preferences.methods.some(isUsable)) {
    const remark =
      preferences.methods.length === 0
        ? 'there is no way to reach this person'
        : 'no contact method of this person is verified and enabled';
    return { messages: [], remark };
  }
  const chosen = chooseRule(options);
  const messages = messagesOf(chosen, options);
  if (messages.length > 0) {
    return { messages };
  }
  const because =
    chosen.kind === 'none'
      ? chosen.because
      : `the rule ${chosen.rule.name} uses no contact method that works`;
  const rule =
    priority === 'P1' && isAboutNewAlert(action)
      ? defaultRule('create-alert', preferences.methods)
      : undefined;
  return rule
    ? {
        messages: messagesOf({ kind: 'default', rule }, options),
        remark: `${because}; because it is P1, the default is used`,
      }
    : { messages: [], remark: because };
}

/** Whether somebody has to do something. */
export function isAboutNewAlert(action: NotificationAction): boolean {
  return action === 'create-alert' || action === 'renotified-alert';
}

function messagesOf(
  chosen: ChosenRule,
  options: {
    preferences: Preferences;
    action: NotificationAction;
    priority?: AlertPriority;
    now: DateTime;
  },
): readonly PlannedMessage[] {
  if (chosen.kind === 'none') {
    return [];
  }
  const { preferences, action, priority, now } = options;
  const { kind, rule } = chosen;
  const turns = new Map<string, number>();
  const repeatMinutes =
    isAboutNewAlert(action) && rule.repeat
      ? Math.min(rule.repeat.afterMinutes, MOST_REPEAT_MINUTES)
      : undefined;
  const steps = stepsToTake(rule, { preferences, action });
  return steps.map(({ method, afterMinutes, isEarlier }) => {
    const turn = turns.get(method.id) ?? 0;
    turns.set(method.id, turn + 1);
    const due = minutesAfter(now, afterMinutes);
    const quiet = quietUntil(preferences, priority, due);
    const parts = [
      kind === 'own' ? `own rule ${rule.name}` : 'default',
      afterMinutes > 0 ? `${afterMinutes} min later` : 'at once',
      isEarlier && 'in place of a contact method that does not work',
      quiet?.why,
    ];
    return {
      method,
      at: quiet?.until ?? due,
      turn: turn * TURNS_PER_STEP,
      repeatMinutes,
      how: parts.filter(part => part).join(', '),
      ...(quiet && { waitsBecause: quiet.why }),
    };
  });
}

/**
 * The steps whose contact method works. Where the first ones of a rule do not, the next takes their place: a page does not
 * wait an hour for a later step because the phone that comes first was never proved.
 */
function stepsToTake(
  rule: NotificationRule,
  {
    preferences: { methods },
    action,
  }: { preferences: Preferences; action: NotificationAction },
) {
  const wanted = rule.steps.filter(({ enabled }) => enabled);
  const usable = wanted.flatMap(({ contactMethod, afterMinutes }) => {
    const method = methods.find(({ id }) => id === contactMethod);
    return method && isUsable(method) ? [{ method, afterMinutes }] : [];
  });
  const first = Math.min(...wanted.map(step => step.afterMinutes));
  const soonest = Math.min(...usable.map(step => step.afterMinutes));
  return usable.map(step => {
    const isEarlier =
      isAboutNewAlert(action) &&
      step.afterMinutes === soonest &&
      soonest > first;
    return isEarlier
      ? { ...step, isEarlier, afterMinutes: first }
      : { ...step, isEarlier };
  });
}
