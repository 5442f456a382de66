import { ConditionSubject } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { Roster } from '../directory/Roster';
import { startRun } from '../escalation/EscalationRun';
import { EscalationPlan } from '../escalation/Route';
import { EscalationStart } from '../escalation/startEscalation';
import { PolicySnapshot } from '../escalation/PolicySnapshot';
import { heldBecause, heldBy } from '../maintenance/heldBy';
import { nextLook } from '../maintenance/letGo';
import { AlertTimer } from './AlertTimer';
import { delayedUntil, toDuration } from './delayedUntil';
import {
  chooseNotificationPolicy,
  NotificationPolicy,
} from './chooseNotificationPolicy';
import { zoneOf } from './judgePolicy';
import { notificationEffects } from './notificationEffects';

/**
 * Starts the escalation of a new alert: at once, at the end of a maintenance, or as the notification policies of its
 * teams say. Whatever keeps people from being told now leaves a sentence.
 */
export function beginRun(options: {
  plan: EscalationPlan;
  subject: ConditionSubject;
  roster: Roster;
  now: DateTime;
}): EscalationStart {
  const { plan, subject, roster, now } = options;
  const { maintenance } = roster;
  const { policy, verdicts } = chooseNotificationPolicy({
    policies: roster.handlingPolicies,
    teams: plan.teams,
    subject,
    maintenance,
    now,
  });
  const window = maintenance.ofAlert(plan, now);
  const timers = policy ? timersOf(policy, now) : [];
  const reason = verdicts.at(-1)?.reason ?? '';
  const events = [
    ...plan.events,
    ...(policy ? [routed(describe(policy, reason, now))] : []),
    ...(window ? [routed(heldBecause(window))] : []),
  ];
  const snapshot = {
    ...plan.snapshot,
    ...quietBy(policy, now),
    ...(policy && delayedBy(policy, now)),
    ...(window && { held: heldBy(window) }),
  };
  const run = startRun(
    snapshot,
    DateTime.max(startOf(policy, now), window?.end ?? now),
  );
  const { nextActionAt } = run;
  return {
    ...plan,
    snapshot,
    events,
    timers,
    ...run,
    ...(window &&
      nextActionAt && { nextActionAt: nextLook(nextActionAt, now) }),
  };
}

function startOf(
  policy: NotificationPolicy | undefined,
  now: DateTime,
): DateTime {
  return policy?.delayAction
    ? delayedUntil(policy.delayAction, now.setZone(zoneOf(policy))).toUTC()
    : now;
}

function delayedBy(
  policy: NotificationPolicy,
  now: DateTime,
): Pick<PolicySnapshot, 'delayedBecause' | 'delayedUntil'> {
  const start = startOf(policy, now);
  return start > now
    ? {
        delayedBecause: `The notification policy "${
          policy.name
        }" tells nobody before its escalation starts, ${toIso(start)}.`,
        delayedUntil: toIso(start),
      }
    : {};
}

/** Whether nobody is told until something happens. */
function quietBy(
  policy: NotificationPolicy | undefined,
  now: DateTime,
): Pick<PolicySnapshot, 'quietBecause' | 'threshold'> {
  const { deduplicationAction, suppress, name = '' } = policy ?? {};
  if (suppress) {
    const quietBecause = `The notification policy "${name}" suppresses it.`;
    return { quietBecause };
  }
  if (!deduplicationAction) {
    return {};
  }
  const { count, deduplicationActionType, duration } = deduplicationAction;
  return {
    quietBecause: `The notification policy "${name}" waits until it is reported more often.`,
    threshold: {
      policy: name,
      count,
      recent: [now.toMillis()],
      ...(deduplicationActionType === 'frequency-based' && {
        withinMs: toDuration(duration).toMillis(),
      }),
    },
  };
}

function timersOf(
  { name, autoCloseAction, autoRestartAction }: NotificationPolicy,
  now: DateTime,
): readonly AlertTimer[] {
  const timers: AlertTimer[] = [];
  if (autoCloseAction) {
    const every = toDuration(autoCloseAction.duration);
    timers.push({
      kind: 'auto-close',
      dueAt: now.plus(every),
      policy: name,
      again: { every, left: 0 },
    });
  }
  if (autoRestartAction && autoRestartAction.maxRepeatCount > 0) {
    const every = toDuration(autoRestartAction.duration);
    timers.push({
      kind: 'auto-restart',
      dueAt: now.plus(every),
      policy: name,
      again: { every, left: autoRestartAction.maxRepeatCount },
    });
  }
  return timers;
}

function describe(
  policy: NotificationPolicy,
  reason: string,
  now: DateTime,
): string {
  const effects =
    notificationEffects(policy, now).join('; ') || 'changes nothing';
  return `The notification policy "${policy.name}" applied, because ${reason}: ${effects}.`;
}

function routed(text: string) {
  return { type: 'routed' as const, text };
}
