import { AlertPriority } from './Alert';

/**
 * What a person says about a heartbeat.
 *
 * @public
 */
export type HeartbeatInput = {
  /** Machines ping by this name; unique. */
  readonly name: string;
  readonly description?: string;
  /** A heartbeat expires when no ping came for this long. */
  readonly interval: number;
  readonly intervalUnit: HeartbeatUnit;
  /** A heartbeat that is not enabled never expires. */
  readonly enabled: boolean;
  /** Entity reference of the Group that is told when it expires. */
  readonly team?: string;
  /** The message of the alert; says that the heartbeat has expired when absent. */
  readonly alertMessage?: string;
  /** P3 when absent. */
  readonly alertPriority?: AlertPriority;
  readonly alertTags?: readonly string[];
};

/**
 * In what the interval of a heartbeat is counted; a day has 24 hours.
 *
 * @public
 */
export type HeartbeatUnit = 'minutes' | 'hours' | 'days';

/**
 * - `waiting`: it was never pinged, so nothing is expected yet
 * - `alive`: the last ping is young enough
 * - `expired`: no ping came in time; an alert was opened
 * - `disabled`: nobody watches it
 *
 * @public
 */
export type HeartbeatState = 'waiting' | 'alive' | 'expired' | 'disabled';

/**
 * A machine that is expected to report regularly; when it stops, an alert opens.
 *
 * @public
 */
export type Heartbeat = HeartbeatInput & {
  readonly id: string;
  readonly state: HeartbeatState;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly lastPingAt?: string;
  /** It expires then, unless a ping comes before. */
  readonly expiresAt?: string;
  readonly expiredAt?: string;
};
