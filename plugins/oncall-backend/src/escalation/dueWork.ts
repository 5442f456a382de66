import { AlertState } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import {
  acknowledgedSince,
  dueReminder,
  Reminder,
} from './acknowledgementTimes';
import { closeAfterTelling } from './closeAfterTelling';
import { PolicySnapshot } from './PolicySnapshot';
import { appliesIn, isAfter, stepTimeline, TimedStep } from './stepTimeline';
import { markApplies, TimedMark, timelineMarks } from './timelineMarks';

/** What became due since the engine looked last. */
export type DueWork = {
  /** Steps that tell somebody. */
  readonly steps: readonly TimedStep[];
  /** The last moment that is done with. */
  readonly until?: DateTime;
  /** Of the alert when all this is done. */
  readonly state: AlertState;
  /** A new round that begins although somebody had acknowledged. */
  readonly reset?: TimedMark;
  /** The end of all rounds, which closes the alert. */
  readonly close?: TimedMark;
  /** In which a policy closes the alert later than it was meant to, because people are told only now. */
  readonly later?: PolicySnapshot;
  /** Whoever acknowledged is asked whether it still holds. */
  readonly reminder?: Reminder;
};

/** Goes through everything that is due at `now`, in the order of time; the state of the alert changes on the way. */
export function dueWork(
  { alert, run, snapshot }: EscalatingAlert,
  now: DateTime,
): DueWork {
  const isAhead = ({ at }: { readonly at: DateTime }) =>
    isAfter(at, run.escalatedUntil);
  const isDue = ({ at }: { readonly at: DateTime }) => at <= now;
  const stepsAhead = stepTimeline(snapshot, run.startedAt).filter(isAhead);
  const marksAhead = timelineMarks(snapshot, run.startedAt).filter(isAhead);
  const steps = stepsAhead.filter(isDue);
  const marks = marksAhead.filter(isDue);
  const acknowledgedAt = acknowledgedSince(alert);
  const reset = marks.find(
    mark =>
      mark.kind === 'reset' && markApplies(mark, alert.state, acknowledgedAt),
  );
  const stateAt = (at: DateTime): AlertState =>
    reset && at >= reset.at ? 'open' : alert.state;
  const end = marksAhead.find(
    mark =>
      mark.kind === 'close' &&
      markApplies(mark, stateAt(mark.at), acknowledgedAt),
  );
  const close = end && isDue(end) ? end : undefined;
  const reminder = dueReminder({ alert, run, snapshot }, now);
  const told = steps.filter(step =>
    appliesIn(step.definition, stateAt(step.at)),
  );
  const { startedAt } = run;
  // While steps follow before the end, people have time until then.
  const isLastTelling = !stepsAhead.some(
    step => end && !isDue(step) && step.at < end.at,
  );
  const later =
    end && isLastTelling
      ? closeAfterTelling({ snapshot, startedAt, close: end, told, now })
      : undefined;
  const times = [...steps, ...marks, ...(reminder ? [reminder] : [])];
  const stateAfter = reset ? 'open' : alert.state;
  return {
    steps: told,
    until: later ? now : latest(times),
    state: close && !later ? 'closed' : stateAfter,
    reset,
    close: later ? undefined : close,
    later,
    reminder: reset || close ? undefined : reminder,
  };
}

function latest(
  times: readonly { readonly at: DateTime }[],
): DateTime | undefined {
  return times.reduce<DateTime | undefined>(
    (last, { at }) => (isAfter(at, last) ? at : last),
    undefined,
  );
}
