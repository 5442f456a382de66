import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRequest } from './OpsgenieRequest';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** How many items the client wants, at most 100. */
export function limitOf(
  request: OpsgenieRequest,
  otherwise: number = DEFAULT_LIMIT,
): number {
  return Math.min(
    MAX_LIMIT,
    Math.max(1, numberOf(request, 'limit', otherwise)),
  );
}

export function offsetOf(request: OpsgenieRequest): number {
  return numberOf(request, 'offset', 0);
}

export function orderOf({ query }: OpsgenieRequest): 'asc' | 'desc' {
  const order = query.get('order')?.toLowerCase() || 'desc';
  if (order !== 'asc' && order !== 'desc') {
    throw OpsgenieError.unprocessable({ order: 'must be asc or desc' });
  }
  return order;
}

/** The same request with other parameters, as an absolute link on the host that the client used. */
export function pageLink(
  { baseUrl, path, query }: OpsgenieRequest,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) {
      params.delete(name);
    } else {
      params.set(name, value);
    }
  }
  return `${baseUrl}${path}?${params}`;
}

/** Links to the first, the last and the neighbouring parts of a list. */
export function pageLinks(
  request: OpsgenieRequest,
  { offset, limit, total }: { offset: number; limit: number; total: number },
): Readonly<Record<string, string>> {
  const at = (position: number) =>
    pageLink(request, { offset: String(position), limit: String(limit) });
  return {
    first: at(0),
    ...(offset > 0 && { prev: at(Math.max(0, offset - limit)) }),
    ...(offset + limit < total && { next: at(offset + limit) }),
    last: at(Math.max(0, Math.ceil(total / limit) - 1) * limit),
  };
}

function numberOf(
  { query }: OpsgenieRequest,
  name: string,
  otherwise: number,
): number {
  const text = query.get(name);
  if (!text) {
    return otherwise;
  }
  if (!/^\d{1,9}$/.test(text)) {
    throw OpsgenieError.unprocessable({ [name]: 'must be a whole number' });
  }
  return Number(text);
}
