import { UndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { createHmac } from 'node:crypto';
import { DateTime } from 'luxon';
import { sendRequest } from './sendRequest';

/** Gone: the receiver says that it will never come back. */
const STATUS_GONE = 410;

/** Posts JSON to an address that a person entered; fails unless the receiver answers 2xx. */
export async function postJson(options: {
  url: string;
  /** The same for every attempt. */
  id: string;
  content: unknown;
  /** Signs the body, so that the receiver knows the sender. Without it nothing is signed. */
  signingSecret?: string;
  allowPrivateAddresses: boolean;
  now: DateTime;
}): Promise<void> {
  const { url, id, content, allowPrivateAddresses } = options;
  const body = JSON.stringify(content);
  const status = await sendRequest({
    url: new URL(url),
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'User-Agent': 'Muster',
      'Idempotency-Key': id,
      ...signature(options, body),
    },
    body,
    allowPrivateAddresses,
  });
  if (status === STATUS_GONE) {
    throw new UndeliverableError(`The receiver answers ${status}`);
  }
  if (status < 200 || status > 299) {
    throw new Error(`The receiver answers ${status}`);
  }
}

function signature(
  { signingSecret, now }: { signingSecret?: string; now: DateTime },
  body: string,
): Readonly<Record<string, string>> {
  if (!signingSecret) {
    return {};
  }
  const seconds = now.toUnixInteger();
  const hash = createHmac('sha256', signingSecret)
    .update(`${seconds}.${body}`)
    .digest('hex');
  return { 'X-Muster-Signature': `t=${seconds},v1=${hash}` };
}
