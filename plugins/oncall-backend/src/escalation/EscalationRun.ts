import { AlertState } from '@muster/backstage-plugin-oncall-common';
import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { mayPageAt } from './mayPageAt';
import { PolicySnapshot } from './PolicySnapshot';
import { nextStepAt } from './nextStepAt';

/**
 * One run of an escalation. Columns of an alert: they only ever change together.
 *
 * Every acknowledge, unacknowledge, snooze, close, reopen and raised priority makes a new token, so a worker that
 * decided for the run before can no longer write.
 */
export type EscalationRun = {
  readonly runToken: string;
  /** T0: the delays of all steps count from here. */
  readonly startedAt: DateTime;
  /** Steps due until then (inclusive) are planned. Absent: none. */
  readonly escalatedUntil?: DateTime;
  /** When the engine looks at the alert again. Absent: never. */
  readonly nextActionAt?: DateTime;
};

/** A new run from the first step: a new alert, an unacknowledge, a snooze that ended, a raised priority. */
export function startRun(
  snapshot: PolicySnapshot,
  now: DateTime,
): EscalationRun {
  const run = { runToken: randomUUID(), startedAt: now };
  return { ...run, nextActionAt: nextStepAt({ snapshot, run, state: 'open' }) };
}

/** A new run of an alert; one that waits for its first steps goes on waiting. */
export function startRunAgain(
  { run, snapshot }: { run: EscalationRun; snapshot: PolicySnapshot },
  now: DateTime,
): EscalationRun {
  return startRun(
    snapshot,
    isAhead(run, now) ? run.startedAt : mayPageAt(snapshot, now),
  );
}

/** Whether nobody is to be told yet; a run that told somebody only looks so while the clock was set back. */
export function isAhead(
  { startedAt, escalatedUntil }: EscalationRun,
  now: DateTime,
): boolean {
  return startedAt > now && escalatedUntil === undefined;
}

/** The same run after an acknowledge or close: only the steps that still apply in that state follow. */
export function continueRun(options: {
  snapshot: PolicySnapshot;
  run: EscalationRun;
  state: AlertState;
  acknowledgedAt?: DateTime;
}): EscalationRun {
  return {
    ...options.run,
    runToken: randomUUID(),
    nextActionAt: nextStepAt(options),
  };
}

/** The first instant from now on that is not planned yet: a step that is due before it would be taken for done. */
export function firstUnplanned(
  { escalatedUntil }: EscalationRun,
  now: DateTime,
): DateTime {
  return escalatedUntil !== undefined && escalatedUntil >= now
    ? escalatedUntil.plus(1)
    : now;
}

/** A run that waits until a snooze ends; the engine then opens the alert again and starts a new run. */
export function pauseRun(run: EscalationRun, until: DateTime): EscalationRun {
  return { ...run, runToken: randomUUID(), nextActionAt: until };
}
