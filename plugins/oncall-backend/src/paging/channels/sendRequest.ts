import { OutgoingHttpHeaders, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { assertPublicHost, lookupPublicAddress } from './publicAddress';

const TIMEOUT_MILLISECONDS = 10_000;

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
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    lookup: allowPrivateAddresses ? undefined : lookupPublicAddress,
  };
  return new Promise((resolve, reject) => {
    const request = send(url, how, response => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end(body);
  });
}
