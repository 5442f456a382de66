import { TeamWarning } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { planNotification } from '../people/planNotification';
import { isUsable, Preferences } from '../people/Preferences';

/** An alert like most; what gets through at night only because it is urgent is no help here. */
const USUAL_PRIORITY = 'P3';

/**
 * What keeps a person from being paged about a new alert at this moment; undefined when nothing does.
 *
 * Quiet hours matter only for whoever is on call: everybody else may sleep.
 */
export function personWarning(options: {
  name: string;
  preferences: Preferences | undefined;
  isOnCall: boolean;
  now: DateTime;
}): TeamWarning | undefined {
  const { name, preferences, isOnCall, now } = options;
  if (!preferences?.methods.some(isUsable)) {
    const text = `${name} cannot be paged: there is no way to reach this person.`;
    return { code: 'unreachable-person', text };
  }
  const { messages, remark } = planNotification({
    preferences,
    action: 'create-alert',
    priority: USUAL_PRIORITY,
    now,
  });
  if (messages.length === 0) {
    const text = `${name} is not told about new alerts at this time, except P1: ${remark}.`;
    return { code: 'unreachable-person', text };
  }
  const [first] = [...messages].sort(
    (a, b) => a.at.toMillis() - b.at.toMillis(),
  );
  return isOnCall && isHeldBack(preferences, first.at, now)
    ? {
        code: 'quiet-person',
        text: `${name} is on call now, but is told about a new ${USUAL_PRIORITY} only later: ${first.how}.`,
      }
    : undefined;
}

/** Whether the first message would come sooner without quiet hours and without being muted. */
function isHeldBack(
  preferences: Preferences,
  firstAt: DateTime,
  now: DateTime,
): boolean {
  const { messages } = planNotification({
    preferences: {
      ...preferences,
      quietHours: undefined,
      mutedUntil: undefined,
    },
    action: 'create-alert',
    priority: USUAL_PRIORITY,
    now,
  });
  return messages.some(({ at }) => at < firstAt);
}
