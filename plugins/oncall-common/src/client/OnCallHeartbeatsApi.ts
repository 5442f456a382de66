import { Heartbeat, HeartbeatInput } from '../Heartbeat';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Signs of life that machines send.
 *
 * @public
 */
export interface OnCallHeartbeatsApi {
  /** All heartbeats, by name. */
  listHeartbeats(options?: OnCallRequestOptions): Promise<readonly Heartbeat[]>;
  /** A new heartbeat, which waits for its first ping; 409 when the name is taken. */
  createHeartbeat(
    input: HeartbeatInput,
    options?: OnCallRequestOptions,
  ): Promise<Heartbeat>;
  /** Replaces what is said about it. Switching it off closes its alert. */
  updateHeartbeat(
    id: string,
    input: HeartbeatInput,
    options?: OnCallRequestOptions,
  ): Promise<Heartbeat>;
  /** Pings of it change nothing any more; its alert is closed. */
  deleteHeartbeat(id: string, options?: OnCallRequestOptions): Promise<void>;
}
