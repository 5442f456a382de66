import { Roster } from '../directory/Roster';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieRequest } from './OpsgenieRequest';
import { limitOf, offsetOf, pageLinks } from './paging';
import { userView } from './userView';

type UserView = ReturnType<typeof userView>;

const FIELDS = ['username', 'fullName'] as const;

/** `GET /v2/users`: a part of the people, with links to the other parts. */
export function listUsers(
  request: OpsgenieRequest,
  roster: Roster,
): OpsgenieAnswer {
  const { query } = request;
  const limit = limitOf(request, 100);
  const offset = offsetOf(request);
  const found = roster.people
    .map(person => userView(roster, person))
    .filter(searchOf(query.get('query') ?? ''))
    .sort(sortOf(query));
  const total = found.length;
  return {
    status: 200,
    body: {
      totalCount: total,
      data: found.slice(offset, offset + limit),
      paging: pageLinks(request, { offset, limit, total }),
    },
  };
}

/** A text that is part of either name, or `username: text`. */
function searchOf(query: string): (user: UserView) => boolean {
  const [, name, value] = /^\s*(\w+)\s*:\s*(.*)$/.exec(query) ?? [];
  if (name === undefined) {
    return user => FIELDS.some(field => has(user[field], query));
  }
  const field = FIELDS.find(one => one.toLowerCase() === name.toLowerCase());
  if (!field) {
    throw OpsgenieError.unprocessable({
      query: `must be a text, or one of ${FIELDS.join(', ')} with a text`,
    });
  }
  return user => has(user[field], value);
}

function has(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.trim().toLowerCase());
}

/** The Go SDK says `sort`, the documentation `sortField`. */
function sortOf(query: URLSearchParams) {
  const name = query.get('sort') || query.get('sortField') || 'username';
  const field = FIELDS.find(one => one === name);
  const order = query.get('order') || 'asc';
  if (!field || !['asc', 'desc'].includes(order)) {
    throw OpsgenieError.unprocessable({
      sort: `must be one of ${FIELDS.join(', ')}, in the order asc or desc`,
    });
  }
  const sign = order === 'asc' ? 1 : -1;
  return (one: UserView, other: UserView) =>
    sign *
    (one[field].localeCompare(other[field], 'en') ||
      one.id.localeCompare(other.id, 'en'));
}
