import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { PolicySnapshot } from './PolicySnapshot';

/** One of the times at which whoever acknowledged is asked whether it still holds. */
export type Reminder = {
  readonly at: DateTime;
  /** 1-based. */
  readonly number: number;
};

/** The reminder that is due; several that were missed are one. */
export function dueReminder(
  { alert, run, snapshot }: EscalatingAlert,
  now: DateTime,
): Reminder | undefined {
  const acknowledgedAt = acknowledgedSince(alert);
  if (!acknowledgedAt) {
    return undefined;
  }
  const next = nextReminder(snapshot, acknowledgedAt, run.escalatedUntil);
  if (!next || next.at > now) {
    return undefined;
  }
  // The last one that has come: what follows it is still ahead.
  const minutes = remindMinutes(snapshot) ?? 1;
  const number = Math.floor(now.diff(acknowledgedAt).as('minutes') / minutes);
  return { at: acknowledgedAt.plus({ minutes: number * minutes }), number };
}

/** When an acknowledgement ends by itself, if the policy says so. */
export function acknowledgementEnds(
  snapshot: PolicySnapshot,
  acknowledgedAt: DateTime,
): DateTime | undefined {
  const minutes = least(
    snapshot,
    ({ unacknowledgeMinutes }) => unacknowledgeMinutes,
  );
  return minutes === undefined ? undefined : acknowledgedAt.plus({ minutes });
}

/** When the engine has to look at an acknowledged alert because of its acknowledgement. */
export function nextAcknowledgementTime(
  snapshot: PolicySnapshot,
  acknowledgedAt: DateTime,
  after: DateTime | undefined,
): DateTime | undefined {
  const times = [
    nextReminder(snapshot, acknowledgedAt, after)?.at,
    acknowledgementEnds(snapshot, acknowledgedAt),
  ].filter(at => at !== undefined);
  return times.length > 0 ? DateTime.min(...times) : undefined;
}

/** Since when somebody takes care; absent while nobody does. */
export function acknowledgedSince({
  state,
  acknowledgedAt,
}: EscalatingAlert['alert']): DateTime | undefined {
  return state === 'acknowledged' && acknowledgedAt
    ? DateTime.fromISO(acknowledgedAt, { zone: 'utc' })
    : undefined;
}

/** The first reminder after a moment. */
export function nextReminder(
  snapshot: PolicySnapshot,
  acknowledgedAt: DateTime,
  after: DateTime | undefined,
): Reminder | undefined {
  const minutes = remindMinutes(snapshot);
  if (minutes === undefined) {
    return undefined;
  }
  const passed = after ? after.diff(acknowledgedAt).as('minutes') : 0;
  const number = Math.max(0, Math.floor(passed / minutes)) + 1;
  return { at: acknowledgedAt.plus({ minutes: number * minutes }), number };
}

function remindMinutes(snapshot: PolicySnapshot): number | undefined {
  return least(snapshot, acknowledgement => acknowledgement.remindMinutes);
}

/** Where several policies run side by side, the most impatient one counts. */
function least(
  { policies }: PolicySnapshot,
  minutesOf: (
    acknowledgement: NonNullable<
      PolicySnapshot['policies'][number]['acknowledgement']
    >,
  ) => number | undefined,
): number | undefined {
  const all = policies
    .map(({ acknowledgement }) => acknowledgement && minutesOf(acknowledgement))
    .filter(minutes => minutes !== undefined);
  return all.length > 0 ? Math.min(...all) : undefined;
}
