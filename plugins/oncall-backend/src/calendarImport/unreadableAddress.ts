import { isError } from '@backstage/errors';
import { networkReason } from '../networkReason';

/** The one thing that is said of every host that is not outside, so that nobody finds out by asking which ones there are inside. */
export const NOT_OUTSIDE =
  'there is no such host outside, and what is inside the network is read only where that is allowed by oncall.webhook.allowPrivateAddresses';

/** Whether an error would tell that a host exists inside the network, or that it does not. */
export function isAboutHosts(error: unknown): boolean {
  return (
    isError(error) &&
    (error.name === 'UndeliverableError' ||
      Reflect.get(error, 'syscall') === 'getaddrinfo')
  );
}

/** Why an address could not be read, as people say it. */
export function unreadableAddress(error: unknown): string {
  if (!isError(error)) {
    return String(error);
  }
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return 'it does not answer';
  }
  return networkReason(error)?.reason ?? error.message;
}

/** Why an answer is no calendar. */
export function unreadableAnswer(status: number | undefined): string {
  const isElsewhere = status !== undefined && status >= 300 && status < 400;
  return isElsewhere
    ? `the answer is ${status}, which leads elsewhere; expected the address where it leads`
    : `the answer is ${status}`;
}
