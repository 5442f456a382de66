import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { lookupPublicAddress } from './publicAddress';

/** As those that Node has itself. */
const HOW = {
  keepAlive: true,
  scheduling: 'lifo',
  timeout: 5_000,
  lookup: lookupPublicAddress,
} as const;

const PUBLIC = { http: new HttpAgent(HOW), https: new HttpsAgent(HOW) };

/**
 * The connections that were made with the check of the address, apart from all others of the process: Node hands an idle
 * connection to whoever asks for the same name next, without looking it up again, and whatever else runs here may have
 * opened one to a private address.
 */
export function publicAgentFor({ protocol }: URL): HttpAgent | HttpsAgent {
  return protocol === 'https:' ? PUBLIC.https : PUBLIC.http;
}
