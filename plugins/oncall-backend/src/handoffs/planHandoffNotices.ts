import {
  ContactMethod,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { DateTime, Duration } from 'luxon';
import { chooseRule } from '../people/chooseRule';
import { isUsable, Preferences } from '../people/Preferences';
import { quietUntil } from '../people/quietUntil';
import { Handoff } from './handoffsOf';
import { HandoffNotice } from './HandoffNotice';
import { handoffText } from './handoffText';

/** Nobody wants to read later than this that a turn has begun or ended. */
export const LATEST_NOTICE = Duration.fromObject({ minutes: 15 });

/**
 * The notices about a handoff whose time has come, as the person's rules say. What was due while nobody looked is still
 * told until a while after the handoff. Of several that are due at the same contact method the last one says it all.
 *
 * Quiet hours and mutes suppress them: nobody has to do anything about a notice.
 */
export function planHandoffNotices(options: {
  handoff: Handoff;
  preferences: Preferences;
  now: DateTime;
}): readonly HandoffNotice[] {
  const { handoff, preferences, now } = options;
  const { action, schedule } = handoff;
  const scheduleId = schedule.id;
  const chosen = chooseRule({ preferences, action, scheduleId, now });
  if (
    chosen.kind === 'none' ||
    now > handoff.at.plus(LATEST_NOTICE) ||
    quietUntil(preferences, undefined, now)
  ) {
    return [];
  }
  return preferences.methods.filter(isUsable).flatMap(method => {
    const last = lastDue(chosen.rule, { method, handoff, now });
    return last
      ? [
          {
            id: randomUUID(),
            person: handoff.person,
            scheduleId,
            action,
            boundary: handoff.at,
            minutesBefore: last.minutesBefore,
            contactMethod: method.id,
            channel: method.channel,
            to: method.to,
            ...handoffText(handoff, preferences.zone, now),
            attempts: 0,
            nextAttemptAt: now,
          },
        ]
      : [];
  });
}

function lastDue(
  { minutesBefore = [], steps }: NotificationRule,
  {
    method,
    handoff,
    now,
  }: { method: ContactMethod; handoff: Handoff; now: DateTime },
) {
  return minutesBefore
    .flatMap(minutes =>
      steps
        .filter(step => step.enabled && step.contactMethod === method.id)
        .map(({ afterMinutes }) => ({
          minutesBefore: minutes,
          at: handoff.at.plus({ minutes: afterMinutes - minutes }),
        })),
    )
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at.toMillis() - other.at.toMillis())
    .at(-1);
}

/** How long before a handoff the earliest notice is due. */
export function longestLead(rules: readonly NotificationRule[]): number {
  return Math.max(
    15,
    ...rules.flatMap(({ minutesBefore = [] }) => minutesBefore),
  );
}
