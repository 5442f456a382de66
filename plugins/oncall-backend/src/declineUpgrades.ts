import { IncomingMessage, Server } from 'node:http';
import { Server as EncryptedServer } from 'node:https';

/** What this plugin answers of the backend's host. */
const OURS = /^\/(v1|v2|api\/oncall)([/?]|$)/i;

/**
 * Answers whoever would rather go on in another protocol as if they had not offered it, as HTTP allows (RFC 9110, 7.8).
 * Java's client, for one, offers HTTP/2 with each request that is not encrypted.
 *
 * @remarks As soon as anything of the portal listens for such offers, as the signals do, Node hands it all of them instead of
 * answering; the signals then leave those of other paths without an answer, and open until the process is killed. No plugin
 * sees the server before its first request, so this looks for it there. A Node before 22.21 cannot be told.
 */
export function declineUpgrades(): (request: IncomingMessage) => void {
  const told = new WeakSet<object>();
  return ({ socket }) => {
    const server: unknown = Reflect.get(socket, 'server');
    if (isServer(server) && !told.has(server)) {
      told.add(server);
      keepOurs(server);
    }
  };
}

function isServer(server: unknown): server is Server | EncryptedServer {
  return server instanceof Server || server instanceof EncryptedServer;
}

function keepOurs(server: Server | EncryptedServer): void {
  const decide: unknown = Reflect.get(server, 'shouldUpgradeCallback');
  if (typeof decide === 'function') {
    const decideOthers = (request: IncomingMessage) =>
      !OURS.test(request.url ?? '') && decide.call(server, request);
    Reflect.set(server, 'shouldUpgradeCallback', decideOthers);
  }
}
