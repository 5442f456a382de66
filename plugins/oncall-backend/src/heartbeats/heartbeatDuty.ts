import { Duty } from '../engine/Duty';
import { expireHeartbeats, ExpireHeartbeatsOptions } from './expireHeartbeats';

/** Looks for heartbeats whose time is over. */
export function heartbeatDuty(options: ExpireHeartbeatsOptions): Duty {
  return {
    name: 'expire-heartbeats',
    version: 1,
    run: async () => (await expireHeartbeats(options)) > 0,
  };
}
