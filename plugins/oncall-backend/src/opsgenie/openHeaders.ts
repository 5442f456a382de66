import { OpsgenieRequest } from './OpsgenieRequest';

const SECRET_HEADERS = new Set(['authorization', 'cookie', 'x-api-key']);

/** The headers of a request without its credentials. */
export function openHeaders(
  headers: OpsgenieRequest['headers'],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !SECRET_HEADERS.has(name)
        ? [[name, value]]
        : [],
    ),
  );
}
