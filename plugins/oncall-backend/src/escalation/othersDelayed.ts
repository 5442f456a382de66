import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { PolicySnapshot, undelayed } from './PolicySnapshot';

/**
 * Where a silence ends while somebody takes care of an alert: whoever was asked for by hand has been told, and is told again
 * at once when that is given back. The others wait for the rest of the delay.
 */
export function othersDelayed(
  snapshot: PolicySnapshot,
  until: DateTime,
): PolicySnapshot {
  const joinedAt = toIso(until);
  return {
    ...undelayed(snapshot),
    policies: snapshot.policies.map(policy => ({ joinedAt, ...policy })),
  };
}
