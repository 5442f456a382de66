import { NotAllowedError } from '@backstage/errors';

/** SNS of any region, of the commercial partitions and of China. */
const HOST = /^sns\.[a-z]{2}(?:-[a-z0-9]+){1,4}\.amazonaws\.com(?:\.cn)?$/;

/**
 * An address in a message, if it leads to SNS. Whoever could name another one would have us fetch it, from inside the
 * network, or would have us believe their certificate.
 *
 * @throws NotAllowedError when it leads elsewhere.
 */
export function snsAddress(field: string, text: string | undefined): URL {
  const url = URL.canParse(text ?? '') ? new URL(text ?? '') : undefined;
  const isSafe =
    url?.protocol === 'https:' &&
    HOST.test(url.hostname) &&
    url.port === '' &&
    url.username === '' &&
    url.password === '';
  if (!url || !isSafe) {
    throw new NotAllowedError(
      `${field} does not lead to Amazon SNS, expected https://sns.<region>.amazonaws.com/`,
    );
  }
  return url;
}
