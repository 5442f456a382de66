import {
  NotificationPolicyInput,
  PolicyDuration,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { delayedUntil } from './delayedUntil';
import { zoneOf } from './judgePolicy';

/** What a notification policy does to an alert that opens now, in plain English. */
export function notificationEffects(
  policy: NotificationPolicyInput,
  now: DateTime,
): readonly string[] {
  const { suppress, delayAction, deduplicationAction } = policy;
  const { autoCloseAction, autoRestartAction } = policy;
  return [
    suppress && 'nobody is told',
    delayAction &&
      `nobody is told before ${writeMoment(
        delayedUntil(delayAction, now.setZone(zoneOf(policy))),
      )}`,
    deduplicationAction &&
      `nobody is told before it was reported ${
        deduplicationAction.count
      } times${
        deduplicationAction.deduplicationActionType === 'frequency-based'
          ? ` within ${words(deduplicationAction.duration)}`
          : ''
      }`,
    autoRestartAction &&
      `the escalation starts again every ${words(
        autoRestartAction.duration,
      )}, at most ${autoRestartAction.maxRepeatCount} times`,
    autoCloseAction &&
      `it is closed after ${words(
        autoCloseAction.duration,
      )} if it is still open`,
  ].flatMap(effect => (effect ? [effect] : []));
}

function writeMoment(at: DateTime): string {
  return `${at.toFormat('d LLLL yyyy, HH:mm')} ${at.zoneName}`;
}

function words(duration: PolicyDuration | undefined): string {
  const { timeAmount = 0, timeUnit = 'minutes' } = duration ?? {};
  return `${timeAmount} ${timeAmount === 1 ? timeUnit.slice(0, -1) : timeUnit}`;
}
