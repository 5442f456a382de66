import { OutgoingHttpHeaders, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { assertPublicHost } from './publicAddress';
import { publicAgentFor } from './publicAgents';

const TIMEOUT_MILLISECONDS = 10_000;

const LATE = `No answer within ${TIMEOUT_MILLISECONDS / 1000} seconds`;

/**
 * One request to an address that a person entered; answers the status.
 *
 * Redirects are not followed: they would lead past the check of the address.
 */
export async function sendRequest(options: {
  url: URL;
  method: string;
  headers: OutgoingHttpHeaders;
  body?: string | Buffer;
  /** Otherwise nothing inside the company's network is called. */
  allowPrivateAddresses: boolean;
}): Promise<number> {
  const { url, method, headers, body, allowPrivateAddresses } = options;
  if (!allowPrivateAddresses) {
    assertPublicHost(url.hostname);
  }
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const how = {
    method,
    headers,
    agent: allowPrivateAddresses ? undefined : publicAgentFor(url),
  };
  return new Promise((resolve, reject) => {
    const request = send(url, how, response => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    // A signal would go on ticking, and fail, long after the answer.
    const timer = setTimeout(
      () => request.destroy(new Error(LATE)),
      TIMEOUT_MILLISECONDS,
    );
    request.on('error', reject);
    request.on('close', () => clearTimeout(timer));
    request.end(body);
  });
}
