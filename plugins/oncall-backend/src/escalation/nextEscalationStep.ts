import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { PersonToPage } from '../paging/planPages';
import { EscalationRun, startRun, startRunAgain } from './EscalationRun';
import { POLICY_SNAPSHOT_VERSION, PolicySnapshot } from './PolicySnapshot';
import {
  acknowledgedSince,
  acknowledgementEnds,
  Reminder,
} from './acknowledgementTimes';
import { DueWork, dueWork } from './dueWork';
import { Recipients, recipientsOf } from './recipientsOf';
import { nextStepAt, TimedStep } from './stepTimeline';
import { turnKey } from './turnsToTake';

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
      /** Another frozen escalation: a policy closes the alert later than it was meant to. */
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

type EscalationOptions = {
  readonly escalating: EscalatingAlert;
  readonly roster: Roster;
  readonly now: DateTime;
  /** Whose turn it is in the steps that rotate, by `turnKey`. */
  readonly turns?: ReadonlyMap<string, string>;
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
  const takenBack = afterAcknowledgement(escalating, now);
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
function afterAcknowledgement(
  escalating: EscalatingAlert,
  now: DateTime,
): EscalationDecision | undefined {
  const { alert, snapshot } = escalating;
  const since = acknowledgedSince(alert);
  const end = since && acknowledgementEnds(snapshot, since);
  return end && end <= now
    ? {
        kind: 'reopen',
        run: startRunAgain(escalating, now),
        reason: `The acknowledgement by ${alert.acknowledgedBy} was taken back, because the alert is still open; the escalation starts from the beginning.`,
      }
    : undefined;
}

function afterSnooze(
  escalating: EscalatingAlert,
  now: DateTime,
): EscalationDecision {
  const { alert, run, snapshot } = escalating;
  const until = DateTime.fromISO(alert.snoozedUntil ?? '', { zone: 'utc' });
  return until.isValid && until > now
    ? {
        kind: 'wait',
        run: { ...run, nextActionAt: until },
        reason: 'The alert is snoozed',
      }
    : {
        kind: 'reopen',
        run: snapshot.held
          ? startRunAgain(escalating, now)
          : startRun(snapshot, now),
        reason: 'The snooze is over; the escalation starts from the beginning.',
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
        `${reset.policyName} starts over, and nobody counts as having acknowledged, as the policy says.`,
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

function tellPeople(
  options: EscalationOptions,
  { steps, reminder }: DueWork,
): {
  readonly people: readonly PersonToPage[];
  readonly sentences: readonly string[];
} {
  const { escalating, roster, now, turns } = options;
  const reminded = reminder ? remind(options, reminder) : undefined;
  const people: PersonToPage[] = [...(reminded?.people ?? [])];
  const sentences: string[] = [...(reminded?.sentences ?? [])];
  for (const timed of steps) {
    const { round, step } = timed;
    const recipients = recipientsOf({
      roster,
      step: timed.definition,
      at: now,
      dueAt: timed.at,
      seed: `${escalating.run.runToken}/${round}/${step}`,
      turn: turns?.get(turnKey(timed)),
    });
    const untilClosed = timed.definition.condition === 'if-not-closed';
    sentences.push(sentenceFor(roster, timed, recipients));
    for (const { ref, why } of recipients.people) {
      const known = people.findIndex(({ person }) => person === ref);
      if (known < 0) {
        const reason = `${labelOf(timed)}: ${why}`;
        people.push({ person: ref, reason, round, step, untilClosed });
      } else if (untilClosed) {
        people[known] = { ...people[known], untilClosed };
      }
    }
  }
  return { people, sentences };
}

/** Steps are counted from 1; a reminder belongs to none. */
const NO_STEP = 0;

function remind(
  { escalating, roster }: EscalationOptions,
  { number }: Reminder,
) {
  const { acknowledgedBy = '' } = escalating.alert;
  const person = roster.person(acknowledgedBy);
  if (!person) {
    const text = `Nobody is reminded of the acknowledgement: ${acknowledgedBy} is not a person of the catalog.`;
    return { people: [], sentences: [text] };
  }
  const reason = `reminder ${number}: you acknowledged this alert, and it is still open`;
  return {
    people: [
      {
        person: person.ref,
        reason,
        round: number,
        step: NO_STEP,
        untilClosed: true,
      },
    ],
    sentences: [
      `Reminds ${person.name}, who acknowledged, that the alert is still open.`,
    ],
  };
}

function sentenceFor(
  roster: Roster,
  timed: TimedStep,
  { people, nobodyBecause }: Recipients,
): string {
  const start = `${timed.policyName}, ${labelOf(timed)}:`;
  if (nobodyBecause) {
    return `${start} tells nobody, because ${nobodyBecause}.`;
  }
  const names = people.map(({ ref, why }) => `${roster.nameOf(ref)} (${why})`);
  return `${start} tells ${names.join(', ')}.`;
}

function labelOf({ round, position }: TimedStep): string {
  return round === 1 ? `step ${position}` : `round ${round}, step ${position}`;
}
