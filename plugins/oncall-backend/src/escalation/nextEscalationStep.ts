import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { PersonToPage } from '../paging/planPages';
import { EscalationRun, startRun } from './EscalationRun';
import { POLICY_SNAPSHOT_VERSION } from './PolicySnapshot';
import { Recipients, recipientsOf } from './recipientsOf';
import {
  appliesIn,
  isAfter,
  nextStepAt,
  stepTimeline,
  TimedStep,
} from './stepTimeline';

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
export function nextEscalationStep(options: {
  escalating: EscalatingAlert;
  roster: Roster;
  now: DateTime;
}): EscalationDecision {
  const { escalating, now } = options;
  const { alert, run, snapshot } = escalating;
  if (snapshot.version > POLICY_SNAPSHOT_VERSION) {
    const reason = `The escalation has the version ${snapshot.version}`;
    return { kind: 'stand-aside', reason };
  }
  if (alert.state === 'snoozed') {
    return afterSnooze(escalating, now);
  }
  const due = stepTimeline(snapshot, run.startedAt).filter(
    step => isAfter(step.at, run.escalatedUntil) && step.at <= now,
  );
  const applying = due.filter(step => appliesIn(step.definition, alert.state));
  const advanced = advance(escalating, due);
  return applying.length > 0
    ? escalate(options, applying, advanced)
    : {
        kind: 'wait',
        run: advanced,
        reason: `No step applies to an alert that is ${alert.state}`,
      };
}

function afterSnooze(
  { alert, run, snapshot }: EscalatingAlert,
  now: DateTime,
): EscalationDecision {
  const until = DateTime.fromISO(alert.snoozedUntil ?? '', { zone: 'utc' });
  return until.isValid && until > now
    ? {
        kind: 'wait',
        run: { ...run, nextActionAt: until },
        reason: 'The alert is snoozed',
      }
    : {
        kind: 'reopen',
        run: startRun(snapshot, now),
        reason: 'The snooze is over; the escalation starts from the beginning.',
      };
}

/** The same run with the due steps behind it. */
function advance(
  { alert, run, snapshot }: EscalatingAlert,
  due: readonly TimedStep[],
): EscalationRun {
  const escalatedUntil = due[due.length - 1]?.at ?? run.escalatedUntil;
  const advanced = { ...run, escalatedUntil };
  return {
    ...advanced,
    nextActionAt: nextStepAt({ snapshot, run: advanced, state: alert.state }),
  };
}

function escalate(
  options: { escalating: EscalatingAlert; roster: Roster; now: DateTime },
  steps: readonly TimedStep[],
  run: EscalationRun,
): EscalationDecision {
  const { escalating, roster, now } = options;
  const people: PersonToPage[] = [];
  const sentences: string[] = [];
  for (const timed of steps) {
    const { round, step } = timed;
    const recipients = recipientsOf({
      roster,
      step: timed.definition,
      at: now,
      seed: `${escalating.run.runToken}/${round}/${step}`,
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
  return { kind: 'escalate', run, people, sentences };
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
