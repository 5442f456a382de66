import { Alert, AlertResponder } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { subjectOf } from '../alerts/subjectOf';
import { Roster } from '../directory/Roster';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { EscalationRun, firstUnplanned, isAhead } from './EscalationRun';
import { delayEndOf } from './delayEndOf';
import { mayPageAt } from './mayPageAt';
import { othersDelayed } from './othersDelayed';
import {
  PolicySnapshot,
  quietReason,
  SnapshotPolicy,
  snapshotVersion,
} from './PolicySnapshot';
import { Route } from './Route';
import { nextStepAt } from './nextStepAt';
import { withoutRepeats } from './withoutRepeats';

/** An escalation that one more responder has joined. */
export type JoinedEscalation = {
  readonly snapshot: PolicySnapshot;
  readonly run: EscalationRun;
  /** Entity references of the Groups that come along. */
  readonly teams: readonly string[];
  /** What happens and why. */
  readonly sentences: readonly string[];
};

/**
 * Lets a responder join an alert's escalation.
 *
 * The responder's steps run beside those that go on, from now. The run keeps its token: what is on its way to others
 * still goes out, and a worker that holds the alert finds its next action moved and decides again.
 */
export function joinEscalation(options: {
  escalating: EscalatingAlert;
  roster: Roster;
  responder: AlertResponder;
  because: string;
  now: DateTime;
}): JoinedEscalation {
  const { roster, responder, because, now } = options;
  const { alert } = options.escalating;
  const { run, snapshot: before } = withoutDelay(options.escalating, now);
  const service = alert.service ? roster.service(alert.service) : undefined;
  const route = Route.create({
    roster,
    service,
    subject: subjectOf(alert),
    at: now,
  });
  route.add({ responder, because });
  const { snapshot: own, teams, events } = route.toPlan();
  const at = run.escalatedUntil
    ? DateTime.max(firstUnplanned(run, now), mayPageAt(before, now))
    : now;
  const joining = own.policies.map(policy => joinAt(policy, at));
  const policies = withoutRepeats([...before.policies, ...joining]);
  const snapshot = { ...before, version: snapshotVersion(policies), policies };
  return {
    snapshot,
    run:
      alert.state === 'snoozed'
        ? run
        : {
            ...run,
            nextActionAt: nextStepAt({
              snapshot,
              run,
              state: alert.state,
              acknowledgedAt: acknowledgedAt(alert),
            }),
          },
    teams,
    sentences: events.map(({ text }) => text),
  };
}

/**
 * A notification policy that delays an escalation does not delay whoever is asked for by hand: the run begins now, and what was
 * there before counts as having joined it at its own time.
 */
function withoutDelay(
  { run, snapshot }: EscalatingAlert,
  now: DateTime,
): Pick<EscalatingAlert, 'run' | 'snapshot'> {
  // Nobody is told before a maintenance ends.
  const startedAt = mayPageAt(snapshot, now);
  const delayEnd = delayEndOf(snapshot);
  const isDelayed = delayEnd ? delayEnd > now : run.startedAt > startedAt;
  if (!isDelayed || !isAhead(run, now)) {
    return { run, snapshot };
  }
  if (quietReason(snapshot)) {
    // Nobody else is told before the silence ends, which knows of the delay.
    return { run: delayEnd ? { ...run, startedAt } : run, snapshot };
  }
  return {
    run: { ...run, startedAt },
    snapshot: othersDelayed(snapshot, delayEnd ?? run.startedAt),
  };
}

/** Somebody asked for this responder by hand, so the first steps tell also when another one has acknowledged. */
function joinAt(policy: SnapshotPolicy, at: DateTime): SnapshotPolicy {
  return {
    ...policy,
    joinedAt: new Date(at.toMillis()).toISOString(),
    steps: policy.steps.map(step =>
      step.delayMinutes === 0 && step.condition === 'if-not-acked'
        ? { ...step, condition: 'if-not-closed', isAskedFor: true }
        : step,
    ),
  };
}

function acknowledgedAt(alert: Alert): DateTime | undefined {
  return alert.acknowledgedAt === undefined
    ? undefined
    : DateTime.fromISO(alert.acknowledgedAt, { zone: 'utc' });
}
