import { DateTime } from 'luxon';
import { Build } from '../changes/ServiceChanges';

/** What was built from some changes, and where it went. */
export type PlannedBuild = {
  readonly service: string;
  /** Given for old builds; those of the last weeks are counted. */
  readonly number?: string;
  readonly changes: Build;
  readonly description?: string;
  readonly staging?: Rollout;
  readonly production?: Rollout;
};

/** A build going into one environment. */
export type Rollout = {
  readonly startedAt: DateTime;
  readonly endedAt: DateTime;
  readonly state: 'successful' | 'failed' | 'rolled-back';
};

/** A rollout that worked. */
export function rollout(startedAt: DateTime, minutes: number): Rollout {
  return {
    startedAt,
    endedAt: startedAt.plus({ minutes }),
    state: 'successful',
  };
}
