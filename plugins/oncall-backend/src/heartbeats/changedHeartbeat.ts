import { HeartbeatInput } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { HeartbeatTimes, intervalOf, StoredHeartbeat } from './StoredHeartbeat';

/** The heartbeat after an edit. */
export function changedHeartbeat(
  before: StoredHeartbeat,
  input: HeartbeatInput,
  now: DateTime,
): StoredHeartbeat {
  const { id, createdAt } = before;
  return { ...input, id, createdAt, ...timesAfter(before, input, now) };
}

function timesAfter(
  before: StoredHeartbeat,
  input: HeartbeatInput,
  now: DateTime,
): HeartbeatTimes {
  const { lastPingAt, expiresAt, expiredAt, alertAlias } = before;
  const interval = intervalOf(input);
  if (!input.enabled || !lastPingAt) {
    return { lastPingAt };
  }
  if (expiredAt) {
    return { lastPingAt, expiredAt, alertAlias };
  }
  if (!before.enabled) {
    return { lastPingAt, expiresAt: now.plus(interval) };
  }
  // The last ping may be old where it was switched on again or the pager was away since.
  const since = expiresAt?.minus(intervalOf(before)) ?? lastPingAt;
  return { lastPingAt, expiresAt: since.plus(interval) };
}
