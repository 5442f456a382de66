import { IncomingMessage, ServerResponse } from 'node:http';
import { OpsgenieApi } from './OpsgenieApi';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRequest, OpsgenieResponse } from './OpsgenieRequest';

const MAX_BODY_BYTES = 1024 * 1024;

/**
 * A listener of `node:http`, and at the same time an Express handler: one code serves the backend's host, the plugin's
 * path and a port of its own.
 *
 * @param mountedAt - The part of the API's path that a router has cut off already, for example `/v2`.
 */
export function serveOpsgenie(api: OpsgenieApi, mountedAt: string = '') {
  return (message: IncomingMessage, response: ServerResponse): void => {
    answer(api, message, mountedAt).then(
      result => send(response, result),
      // The client hung up while it was sending: there is nobody to answer.
      () => response.destroy(),
    );
  };
}

async function answer(
  api: OpsgenieApi,
  message: IncomingMessage,
  mountedAt: string,
): Promise<OpsgenieResponse> {
  const body = await readBody(message);
  if (body === undefined) {
    return api.refuse(
      new OpsgenieError(413, 'Request body is larger than 1 MiB.'),
    );
  }
  return api.handle(toRequest(message, mountedAt, body));
}

/**
 * The whole body, or undefined when it is too large. The rest of a large body is read and dropped, because a client
 * that is cut off while it sends never sees the answer; the server's request timeout bounds that.
 */
async function readBody(message: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      chunks.length = 0;
    } else {
      chunks.push(chunk);
    }
  }
  return size > MAX_BODY_BYTES
    ? undefined
    : Buffer.concat(chunks).toString('utf8');
}

function toRequest(
  message: IncomingMessage,
  mountedAt: string,
  body: string,
): OpsgenieRequest {
  const url = message.url ?? '/';
  const queryAt = url.indexOf('?');
  const path = mountedAt + (queryAt < 0 ? url : url.slice(0, queryAt));
  return {
    method: message.method ?? 'GET',
    path,
    query: queryOf(queryAt < 0 ? '' : url.slice(queryAt + 1)),
    headers: message.headers,
    body,
    baseUrl: baseUrl(message, path),
    // An IPv4 caller of a dual-stack port appears as an IPv6 address.
    remoteAddress: message.socket.remoteAddress?.replace(/^::ffff:/, ''),
  };
}

/** PostgreSQL refuses to compare with the character 0. */
function queryOf(text: string): URLSearchParams {
  return new URLSearchParams(text.replaceAll('%00', ''));
}

/** Where the client believes the root of the API to be; routers keep the whole path in `originalUrl`. */
function baseUrl(message: IncomingMessage, path: string): string {
  const { host = 'localhost', 'x-forwarded-proto': forwarded } =
    message.headers;
  const encrypted = 'encrypted' in message.socket;
  const protocol = String(forwarded ?? (encrypted ? 'https' : 'http'));
  const original = 'originalUrl' in message ? String(message.originalUrl) : '';
  const prefix = original.slice(0, Math.max(0, original.indexOf(path)));
  return `${protocol.split(',')[0]}://${host}${prefix}`;
}

function send(
  response: ServerResponse,
  { status, headers, body }: OpsgenieResponse,
): void {
  response.writeHead(status, {
    ...headers,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}
