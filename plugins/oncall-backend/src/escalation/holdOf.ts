import { AlertHold } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { isAhead } from './EscalationRun';
import { isKeptQuiet } from './PolicySnapshot';

/** Alerts of before this release do not say which policy it was. */
const DELAYED = 'A notification policy delays it.';

/**
 * What keeps people from being told of an alert that nobody takes care of: a maintenance, or a notification policy.
 *
 * Undefined once anybody is told, because somebody let it escalate by hand or another responder joined.
 */
export function holdOf(
  { alert, run, snapshot }: EscalatingAlert,
  now: DateTime,
): AlertHold | undefined {
  const { held, quietBecause, delayedBecause } = snapshot;
  if (alert.state !== 'open') {
    return undefined;
  }
  if (quietBecause && isAllQuiet(snapshot)) {
    return { by: 'policy', because: quietBecause };
  }
  if (held && !held.until && isAllQuiet(snapshot)) {
    return { by: 'maintenance', because: held.because };
  }
  if (!isAhead(run, now)) {
    return undefined;
  }
  const until = new Date(run.startedAt.toMillis()).toISOString();
  // A policy may delay it for longer than the maintenance lasts.
  return held?.until && until <= held.until
    ? { by: 'maintenance', because: held.because, until }
    : { by: 'policy', because: delayedBecause ?? DELAYED, until };
}

function isAllQuiet(snapshot: EscalatingAlert['snapshot']): boolean {
  return snapshot.policies.every(policy => isKeptQuiet(snapshot, policy));
}
