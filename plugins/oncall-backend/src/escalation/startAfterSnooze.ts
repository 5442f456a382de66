import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { startRunAgain } from './EscalationRun';

/** When the escalation of a snoozed alert starts again, which a policy may delay for longer; undefined where it is not snoozed. */
export function startAfterSnooze(
  escalating: EscalatingAlert,
): DateTime | undefined {
  const { state, snoozedUntil } = escalating.alert;
  return state === 'snoozed' && snoozedUntil
    ? startRunAgain(escalating, DateTime.fromISO(snoozedUntil, { zone: 'utc' }))
        .startedAt
    : undefined;
}
