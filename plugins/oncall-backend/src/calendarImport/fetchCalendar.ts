import { InputError } from '@backstage/errors';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import { assertPublicHost } from '../paging/channels/publicAddress';
import { publicAgentFor } from '../paging/channels/publicAgents';
import {
  isAboutHosts,
  NOT_OUTSIDE,
  unreadableAddress,
  unreadableAnswer,
} from './unreadableAddress';

const TIMEOUT_MILLISECONDS = 10_000;

/** Names that are known are looked up sooner than others; whoever is refused does not see the difference. */
const LOOK_UP_MILLISECONDS = 1_000;

/** As much as can be sent instead of an address. */
const MOST_BYTES = 12_000_000;

/**
 * The text of a calendar at an address that a person entered. As with webhooks, nothing inside the company's network is called
 * unless that is allowed, and redirects are not followed: they would lead past the check of the address.
 */
export async function fetchCalendar(
  address: string,
  options: { readonly allowPrivateAddresses: boolean },
): Promise<string> {
  const url = readUrl(address);
  const lookedUp = delay(LOOK_UP_MILLISECONDS, undefined, { ref: false });
  try {
    return await read(url, options);
  } catch (error) {
    if (!options.allowPrivateAddresses && isAboutHosts(error)) {
      await lookedUp;
      throw new InputError(`url cannot be read: ${NOT_OUTSIDE}`);
    }
    throw new InputError(`url cannot be read: ${unreadableAddress(error)}`);
  }
}

function readUrl(address: string): URL {
  const text = address.trim().replace(/^webcals?:/i, 'https:');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new InputError(
      `url is ${address}, expected an address that begins with https, http or webcal`,
    );
  }
  return url;
}

function read(
  url: URL,
  { allowPrivateAddresses }: { readonly allowPrivateAddresses: boolean },
): Promise<string> {
  if (!allowPrivateAddresses) {
    assertPublicHost(url.hostname);
  }
  const get = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const how = {
    headers: { Accept: 'text/calendar', 'User-Agent': 'Muster' },
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    agent: allowPrivateAddresses ? undefined : publicAgentFor(url),
  };
  return new Promise((resolve, reject) => {
    const request = get(url, how, response => {
      if (response.statusCode !== 200) {
        response.resume();
        reject(new Error(unreadableAnswer(response.statusCode)));
        return;
      }
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        chunks.push(chunk);
        if (bytes > MOST_BYTES) {
          request.destroy(
            new Error(`it is larger than ${MOST_BYTES / 1_000_000} MB`),
          );
        }
      });
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end();
  });
}
