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

/** The code of an error of the network, and what it means; undefined for every other error. */
export function networkReason(
  error: unknown,
): { readonly code: string; readonly reason: string } | undefined {
  const code = isError(error) ? String(Reflect.get(error, 'code')) : '';
  return Object.hasOwn(REASONS, code)
    ? { code, reason: REASONS[code] }
    : undefined;
}
