import { isError } from '@backstage/errors';

/** What the codes of the network mean to whoever entered an address. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut off',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name of its host cannot be looked up now',
  EPROTO: 'it does not answer by https',
  ETIMEDOUT: 'it does not answer',
};

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
    return REASONS.ETIMEDOUT;
  }
  return REASONS[String(Reflect.get(error, 'code'))] ?? error.message;
}

/** Why an answer is no calendar. */
export function unreadableAnswer(status: number | undefined): string {
  const isElsewhere = status !== undefined && status >= 300 && status < 400;
  return isElsewhere
    ? `the answer is ${status}, which leads elsewhere; expected the address where it leads`
    : `the answer is ${status}`;
}
