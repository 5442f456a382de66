import { IncomingMessage, ServerResponse } from 'node:http';
import { bodyText } from './bodyText';
import { decompressed } from './decompressed';
import { OpsgenieApi } from './OpsgenieApi';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRequest, OpsgenieResponse } from './OpsgenieRequest';

const MIB = 1024 * 1024;

const MAX_BODY_BYTES = MIB;

/** What every request may have in the memory before it is known who asks: more than nearly all alerts. */
const STRANGER_BYTES = 64 * 1024;

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
  const head = { ...toRequest(message, mountedAt), body: '' };
  const refusal = mayBeLarge(message) ? await api.refusalOf(head) : undefined;
  if (refusal) {
    // Node reads what is still to come and drops it.
    return refusal;
  }
  const isForm = isFormWithFiles(message);
  const most = isForm ? api.maxFormBytes : MAX_BODY_BYTES;
  const sent = await readBody(message, most);
  const encoding = message.headers['content-encoding'];
  const bytes = sent && (await decompressed(sent, { encoding, most }));
  if (bytes === undefined || bytes instanceof OpsgenieError) {
    return api.refuse(head, bytes ?? tooLarge(most));
  }
  const body = isForm
    ? { body: '', bytes }
    : { body: bodyText(bytes, message.headers['content-type']) };
  return api.handle({ ...head, ...body });
}

function tooLarge(most: number): OpsgenieError {
  const mebibytes = Math.floor(most / MIB);
  return new OpsgenieError(
    413,
    `Request body is larger than ${mebibytes} MiB.`,
  );
}

/** A body in pieces does not say how long it is. */
function mayBeLarge({ headers }: IncomingMessage): boolean {
  const isInPieces = headers['transfer-encoding'] !== undefined;
  return isInPieces || Number(headers['content-length']) > STRANGER_BYTES;
}

function isFormWithFiles({ headers, url = '' }: IncomingMessage): boolean {
  const isForm = headers['content-type']?.startsWith('multipart/form-data');
  return isForm === true && /\/attachments\/?(\?|$)/.test(url);
}

/**
 * The whole body, or undefined when it is too large. The rest of a large body is read and dropped, because a client
 * that is cut off while it sends never sees the answer; the server's request timeout bounds that.
 */
function readBody(
  message: IncomingMessage,
  most: number,
): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        chunks.length = 0;
      } else {
        chunks.push(chunk);
      }
    });
    message.once('end', () =>
      resolve(size > most ? undefined : Buffer.concat(chunks)),
    );
    message.once('error', reject);
    message.once('close', () => {
      if (!message.complete) {
        reject(new Error('The client hung up'));
      }
    });
  });
}

function toRequest(
  message: IncomingMessage,
  mountedAt: string,
): Omit<OpsgenieRequest, 'body'> {
  const url = message.url ?? '/';
  const queryAt = url.indexOf('?');
  const path = fromRoot(
    mountedAt + (queryAt < 0 ? url : url.slice(0, queryAt)),
  );
  return {
    method: message.method ?? 'GET',
    path,
    query: queryOf(queryAt < 0 ? '' : url.slice(queryAt + 1)),
    headers: message.headers,
    baseUrl: baseUrl(message, path),
    // An IPv4 caller of a dual-stack port appears as an IPv6 address.
    remoteAddress: message.socket.remoteAddress?.replace(/^::ffff:/, ''),
  };
}

/** A client whose base URL ends with a slash asks for `//v2/alerts`. */
function fromRoot(path: string): string {
  return path.replace(/^\/+/, '/');
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
