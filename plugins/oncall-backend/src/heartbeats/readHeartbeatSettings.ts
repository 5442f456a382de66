import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { HeartbeatInput } from '@muster/backstage-plugin-oncall-common';
import { Duration } from 'luxon';

/** The settings of heartbeats, read once at startup. */
export type HeartbeatSettings = {
  /** A ping of an unknown name makes a heartbeat with this interval. Absent: it changes nothing. */
  readonly createOnFirstPing?: Pick<
    HeartbeatInput,
    'interval' | 'intervalUnit'
  >;
};

const KEY = 'oncall.heartbeats.createOnFirstPing.interval';

export function readHeartbeatSettings(config: Config): HeartbeatSettings {
  if (!config.has('oncall.heartbeats.createOnFirstPing')) {
    return {};
  }
  const duration = Duration.fromObject(
    readDurationFromConfig(config, { key: KEY }),
  );
  const interval = duration.as('minutes');
  if (!Number.isInteger(interval) || interval < 1) {
    throw new InputError(
      `${KEY} is ${duration.toISO()}, expected whole minutes, at least one`,
    );
  }
  return { createOnFirstPing: { interval, intervalUnit: 'minutes' } };
}
