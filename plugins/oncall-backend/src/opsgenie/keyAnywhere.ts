import { OpsgenieRequest } from './OpsgenieRequest';

/** Where PagerDuty's clients and Opsgenie's scripts put the key in the body. */
const BODY_FIELDS = ['apiKey', 'routing_key', 'service_key'];

/**
 * The key of a request. Few tools let their users choose headers, so it may be in the header (GenieKey, Bearer,
 * or the password of Basic), in the address, or in the body.
 */
export function keyAnywhere(request: OpsgenieRequest): string | undefined {
  return (
    headerKey(request.headers.authorization?.trim() ?? '') ??
    (request.query.get('apiKey')?.trim() || undefined) ??
    bodyKey(request.body)
  );
}

function headerKey(header: string): string | undefined {
  const [, scheme = '', value = ''] = /^(\w+)\s+(\S.*)$/.exec(header) ?? [];
  switch (scheme.toLowerCase()) {
    case 'geniekey':
    case 'bearer':
      return value;
    case 'basic': {
      // The user's name does not matter, unless it is all there is.
      const [, user, password] =
        /^([^:]*):(.*)$/s.exec(Buffer.from(value, 'base64').toString()) ?? [];
      return password || user || undefined;
    }
    default:
      return undefined;
  }
}

function bodyKey(body: string): string | undefined {
  const fields = body.trimStart().startsWith('{')
    ? parse(body)
    : Object.fromEntries(new URLSearchParams(body.slice(0, 10_000)));
  const key = BODY_FIELDS.map(name => fields[name]).find(Boolean);
  return typeof key === 'string' ? key.trim() : undefined;
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body);
  } catch {
    // The handler says what is wrong with it, to those who have a key.
    return {};
  }
}
