import { DateTime, Duration } from 'luxon';
import { Roster } from '../directory/Roster';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { EscalationRun } from '../escalation/EscalationRun';
import { PolicySnapshot } from '../escalation/PolicySnapshot';
import { released } from './released';

/** How often an alert is looked at that waits for the end of a maintenance. */
const LOOK_EVERY = Duration.fromObject({ minutes: 5 });

/** The end that an alert waits for is still to come, but no maintenance holds it any longer. */
export type LetGo = {
  readonly kind: 'let-go';
  readonly run: EscalationRun;
  readonly snapshot: PolicySnapshot;
  readonly reason: string;
};

/**
 * Lets an alert go whose maintenance was ended early without its noticing: by a process that died before it could say so, or
 * while another process, which had not heard of it yet, opened the alert.
 */
export function letGo(
  escalating: EscalatingAlert,
  roster: Roster,
  now: DateTime,
): LetGo | undefined {
  const isHeld = roster.maintenance.ofAlert(escalating.alert, now);
  if (isHeld || !waitsForEnd(escalating, now)) {
    return undefined;
  }
  const { run, snapshot } = released(escalating, undefined, now);
  const starts = run.startedAt <= now ? '; its escalation starts now' : '';
  const reason = `No maintenance holds it any longer${starts}.`;
  return { kind: 'let-go', run, snapshot, reason };
}

/** The same run, which is looked at now and then while it waits for the end of a maintenance. */
export function lookedAtMeanwhile(
  escalating: EscalatingAlert,
  run: EscalationRun,
  now: DateTime,
): EscalationRun {
  const { nextActionAt } = run;
  return nextActionAt && waitsForEnd(escalating, now)
    ? { ...run, nextActionAt: nextLook(nextActionAt, now) }
    : run;
}

/** When to look at an alert that waits: what it waits for comes first if it is near. */
export function nextLook(nextActionAt: DateTime, now: DateTime): DateTime {
  return DateTime.min(nextActionAt, now.plus(LOOK_EVERY));
}

function waitsForEnd(
  { alert, run, snapshot }: EscalatingAlert,
  now: DateTime,
): boolean {
  const { until } = snapshot.held ?? {};
  return (
    until !== undefined &&
    DateTime.fromISO(until, { zone: 'utc' }) > now &&
    alert.state === 'open' &&
    run.escalatedUntil === undefined
  );
}
