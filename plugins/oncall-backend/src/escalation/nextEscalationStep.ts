import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { PersonToPage } from '../paging/planPages';
import { EscalationRun, isAhead, startRunAgain } from './EscalationRun';
import { POLICY_SNAPSHOT_VERSION, PolicySnapshot } from './PolicySnapshot';
import { acknowledgedSince, acknowledgementEnds } from './acknowledgementTimes';
import { DueWork, dueWork } from './dueWork';
import { nextStepAt } from './nextStepAt';
import { EscalationOptions, tellPeople } from './tellPeople';

/** What the engine has to do with an alert whose time has come. */
export type EscalationDecision =
  | {
      /** A snooze is over: the alert is open again and its escalation starts from the beginning. */
      readonly kind: 'reopen';
      readonly run: EscalationRun;
      readonly reason: string;
    }
  | {
      /** Steps are due. */
      readonly kind: 'escalate';
      readonly run: EscalationRun;
      readonly people: readonly PersonToPage[];
      /** A sentence for every step: whom it tells, or why nobody. */
      readonly sentences: readonly string[];
      /** A new round begins although somebody had acknowledged: the alert is open again. */
      readonly reopens?: boolean;
      /** All rounds are over, which closes the alert; by whom. */
      readonly closedBy?: string;
      /** Another frozen escalation: a policy closes the alert later than it was meant to, or other policies are on call. */
      readonly snapshot?: PolicySnapshot;
    }
  | {
      /** Nothing is due: only the time of the next look is corrected. */
      readonly kind: 'wait';
      readonly run: EscalationRun;
      readonly reason: string;
    }
  | {
      /** This process does not know the shape of the escalation; a newer one does. */
      readonly kind: 'stand-aside';
      readonly reason: string;
    };

/**
 * Decides what follows for an alert at `now`.
 *
 * Steps that became due while nobody looked (an outage) are taken together, and each person is told once for them.
 */
export function nextEscalationStep(
  options: EscalationOptions,
): EscalationDecision {
  const { escalating, now } = options;
  const { alert, snapshot } = escalating;
  if (snapshot.version > POLICY_SNAPSHOT_VERSION) {
    const reason = `The escalation has the version ${snapshot.version}`;
    return { kind: 'stand-aside', reason };
  }
  if (alert.state === 'snoozed') {
    return afterSnooze(escalating, now);
  }
  const takenBack = afterAcknowledgement(options);
  if (takenBack) {
    return takenBack;
  }
  const work = dueWork(escalating, now);
  const advanced = advance(escalating, work);
  const isIdle = work.steps.length === 0 && !work.reminder;
  return isIdle && !work.reset && !work.close
    ? {
        kind: 'wait',
        run: advanced,
        reason: `No step applies to an alert that is ${alert.state}`,
      }
    : escalate(options, work, advanced);
}

/** An acknowledgement that the policy ends by itself. */
function afterAcknowledgement({
  escalating,
  roster,
  now,
}: EscalationOptions): EscalationDecision | undefined {
  const { alert, snapshot } = escalating;
  const since = acknowledgedSince(alert);
  const end = since && acknowledgementEnds(snapshot, since);
  return end && end <= now
    ? {
        kind: 'reopen',
        run: startRunAgain(escalating, now),
        reason: `The acknowledgement by ${roster.nameOf(
          alert.acknowledgedBy ?? '',
        )} was taken back, because the alert is still open; the escalation starts from the beginning.`,
      }
    : undefined;
}

function afterSnooze(
  escalating: EscalatingAlert,
  now: DateTime,
): EscalationDecision {
  const { alert, run } = escalating;
  const until = DateTime.fromISO(alert.snoozedUntil ?? '', { zone: 'utc' });
  if (until.isValid && until > now) {
    return {
      kind: 'wait',
      run: { ...run, nextActionAt: until },
      reason: 'The alert is snoozed',
    };
  }
  const starts = isAhead(run, now)
    ? `starts when it was to start, ${toIso(run.startedAt)}`
    : 'starts from the beginning';
  return {
    kind: 'reopen',
    run: startRunAgain(escalating, now),
    reason: `The snooze is over; the escalation ${starts}.`,
  };
}

/** The same run with what is due behind it. */
function advance(
  { alert, run, snapshot: frozen }: EscalatingAlert,
  {
    until = run.escalatedUntil,
    state,
    close,
    later: snapshot = frozen,
  }: DueWork,
): EscalationRun {
  const advanced = { ...run, escalatedUntil: until };
  if (close) {
    return { ...advanced, runToken: randomUUID(), nextActionAt: undefined };
  }
  const acknowledgedAt =
    state === 'acknowledged' ? acknowledgedSince(alert) : undefined;
  return {
    ...advanced,
    nextActionAt: nextStepAt({
      snapshot,
      run: advanced,
      state,
      acknowledgedAt,
    }),
  };
}

function escalate(
  options: EscalationOptions,
  work: DueWork,
  run: EscalationRun,
): EscalationDecision {
  const { reset, close, later: snapshot } = work;
  const told = tellPeople(options, work);
  const again = reset
    ? [
        `${reset.policyName} starts over with round ${reset.round}, and nobody counts as having acknowledged, as the policy says.`,
      ]
    : [];
  const over = close
    ? [`${close.policyName} is over; it closes the alert, as the policy says.`]
    : [];
  const late = snapshot
    ? [
        'These steps come late, so the alert is not closed yet, and there is time to answer.',
      ]
    : [];
  return {
    kind: 'escalate',
    run,
    // Whoever would be told of an alert that is closed in the same moment is not.
    people: close ? [] : told.people,
    sentences: [...again, ...told.sentences, ...late, ...over],
    ...(reset && !close && { reopens: true }),
    ...(close && { closedBy: close.policyName }),
    ...(snapshot && { snapshot }),
  };
}
