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
