import {
  Heartbeat,
  HeartbeatInput,
  HeartbeatState,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { toIso } from '../alerts/alertRow';

/** A heartbeat as the backend knows it. */
export type StoredHeartbeat = HeartbeatInput &
  HeartbeatTimes & {
    readonly id: string;
    readonly createdAt: DateTime;
  };

/** Where a heartbeat stands; columns that only change together. */
export type HeartbeatTimes = {
  readonly lastPingAt?: DateTime;
  /** Absent: nobody expects a ping. */
  readonly expiresAt?: DateTime;
  readonly expiredAt?: DateTime;
  /** Of the alert that the expiry opened. */
  readonly alertAlias?: string;
};

export function intervalOf({
  interval,
  intervalUnit,
}: Pick<HeartbeatInput, 'interval' | 'intervalUnit'>): Duration {
  // A day has 24 hours: machines do not change their clocks in spring.
  const hours = intervalUnit === 'days' ? interval * 24 : interval;
  return Duration.fromObject(
    intervalUnit === 'minutes' ? { minutes: interval } : { hours },
  );
}

export function heartbeatState({
  enabled,
  lastPingAt,
  expiredAt,
}: StoredHeartbeat): HeartbeatState {
  if (!enabled) {
    return 'disabled';
  }
  if (expiredAt) {
    return 'expired';
  }
  return lastPingAt ? 'alive' : 'waiting';
}

/** What people see. */
export function toHeartbeat(stored: StoredHeartbeat): Heartbeat {
  const { createdAt, lastPingAt, expiresAt, expiredAt, alertAlias, ...said } =
    stored;
  return {
    ...said,
    state: heartbeatState(stored),
    createdAt: toIso(createdAt),
    lastPingAt: lastPingAt && toIso(lastPingAt),
    expiresAt: expiresAt && toIso(expiresAt),
    expiredAt: expiredAt && toIso(expiredAt),
  };
}
