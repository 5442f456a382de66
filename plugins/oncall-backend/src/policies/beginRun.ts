import {
  ConditionSubject,
  HandlingPolicy,
  NotificationPolicyInput,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { startRun } from '../escalation/EscalationRun';
import { EscalationPlan } from '../escalation/Route';
import { EscalationStart } from '../escalation/startEscalation';
import { heldBecause, holdRun } from '../maintenance/holdRun';
import { AlertTimer } from './AlertTimer';
import { delayedUntil, toDuration } from './delayedUntil';
import { fits } from './fits';

type NotificationPolicy = Extract<HandlingPolicy, { type: 'notification' }>;

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
  const { plan, roster, now } = options;
  const found = policyFor(options);
  const window = roster.maintenance.ofAlert(plan, now);
  const timers = found ? timersOf(found.policy, now) : [];
  const events = [
    ...plan.events,
    ...(found ? [routed(describe(found, now))] : []),
    ...(window ? [routed(heldBecause(window))] : []),
  ];
  const start = { ...plan, events, timers };
  if (found?.policy.suppress || found?.policy.deduplicationAction) {
    return hold({ ...start }, found.policy, now);
  }
  if (window) {
    return { ...start, ...holdRun(window, plan.snapshot, now) };
  }
  const { delayAction } = found?.policy ?? {};
  const from = delayAction ? delayedUntil(delayAction, now) : now;
  return { ...start, ...startRun(plan.snapshot, from) };
}

/** Nobody is told until something happens. */
function hold(
  start: EscalationPlan & Pick<EscalationStart, 'timers'>,
  policy: NotificationPolicy,
  now: DateTime,
): EscalationStart {
  const { deduplicationAction, suppress, name } = policy;
  const quietBecause = suppress
    ? `The notification policy "${name}" suppresses it.`
    : `The notification policy "${name}" waits until it is reported more often.`;
  const threshold =
    deduplicationAction && !suppress
      ? {
          policy: name,
          count: deduplicationAction.count,
          recent: [now.toMillis()],
          ...(deduplicationAction.deduplicationActionType ===
            'frequency-based' && {
            withinMs: toDuration(deduplicationAction.duration).toMillis(),
          }),
        }
      : undefined;
  const snapshot = {
    ...start.snapshot,
    quietBecause,
    ...(threshold && { threshold }),
  };
  const run = { ...startRun(snapshot, now), nextActionAt: undefined };
  return { ...start, snapshot, ...run };
}

/** The first that fits of the policies of the alert's teams, in the order of the teams. */
function policyFor(
  options: Parameters<typeof beginRun>[0],
):
  | { readonly policy: NotificationPolicy; readonly reason: string }
  | undefined {
  const { plan, subject, roster, now } = options;
  const policies = roster.handlingPolicies.filter(
    policy =>
      isNotificationPolicy(policy) &&
      (policy.team === undefined || plan.teams.includes(policy.team)),
  );
  for (const policy of policies) {
    const { maintenance } = roster;
    const fitting = fits(policy, { subject, maintenance, now });
    if (fitting && isNotificationPolicy(policy)) {
      return { policy, ...fitting };
    }
  }
  return undefined;
}

function timersOf(
  { name, autoCloseAction, autoRestartAction }: NotificationPolicy,
  now: DateTime,
): readonly AlertTimer[] {
  const timers: AlertTimer[] = [];
  if (autoCloseAction) {
    const dueAt = now.plus(toDuration(autoCloseAction.duration));
    timers.push({ kind: 'auto-close', dueAt, policy: name });
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
  found: { readonly policy: NotificationPolicy; readonly reason: string },
  now: DateTime,
): string {
  const { policy, reason } = found;
  const effects = effectsOf(policy, now).join('; ') || 'changes nothing';
  return `The notification policy "${policy.name}" applied, because ${reason}: ${effects}.`;
}

function effectsOf(
  policy: NotificationPolicyInput,
  now: DateTime,
): readonly string[] {
  const { suppress, delayAction, deduplicationAction } = policy;
  const { autoCloseAction, autoRestartAction } = policy;
  const words = (duration: Parameters<typeof toDuration>[0]) =>
    `${duration?.timeAmount ?? 0} ${duration?.timeUnit ?? 'minutes'}`;
  return [
    suppress && 'nobody is told',
    delayAction &&
      `nobody is told before ${delayedUntil(delayAction, now).toFormat(
        "d LLLL yyyy, HH:mm 'UTC'",
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

function routed(text: string) {
  return { type: 'routed' as const, text };
}

function isNotificationPolicy(
  policy: HandlingPolicy,
): policy is NotificationPolicy {
  return policy.type === 'notification';
}
