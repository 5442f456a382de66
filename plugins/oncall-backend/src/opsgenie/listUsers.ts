import { Roster } from '../directory/Roster';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieRequest } from './OpsgenieRequest';
import { limitOf, offsetOf, pageLinks } from './paging';
import { userView } from './userView';

type UserView = ReturnType<typeof userView>;

const FIELDS = ['username', 'fullName'] as const;

/** What can be searched, by the names that Opsgenie gives it, in small letters. */
const SEARCHED: Readonly<Record<string, (user: UserView) => string>> = {
  id: user => user.id,
  username: user => user.username,
  fullname: user => user.fullName,
  role: user => user.role.name,
  timezone: user => user.timeZone ?? '',
  locale: user => user.locale ?? '',
  blocked: user => String(user.blocked),
  verified: user => String(user.verified),
  'useraddress.country': user => user.userAddress.country,
  'useraddress.state': user => user.userAddress.state,
  'useraddress.city': user => user.userAddress.city,
  'useraddress.line': user => user.userAddress.line,
  'useraddress.zipcode': user => user.userAddress.zipCode,
};

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

/** Terms that are joined by AND: a text that is part of either name, or a field with a text. */
function searchOf(query: string): (user: UserView) => boolean {
  const terms = query.split(/\sAND\s/i).map(termOf);
  return user => terms.every(fits => fits(user));
}

function termOf(term: string): (user: UserView) => boolean {
  if (/^\s*(\(|NOT\s)|\sOR\s/i.test(term)) {
    throw notUnderstood();
  }
  const [, name, value] = /^\s*([\w.]+)\s*[:=]\s*(.*)$/.exec(term) ?? [];
  if (name === undefined) {
    return user => FIELDS.some(field => has(user[field], term));
  }
  const read = SEARCHED[name.toLowerCase()];
  if (!read) {
    throw notUnderstood();
  }
  return user => has(read(user), value);
}

function notUnderstood(): OpsgenieError {
  const known = Object.keys(SEARCHED).join(', ');
  return OpsgenieError.unprocessable({
    query: `must be a text, or one of ${known} with a text; they may be joined by AND`,
  });
}

/** An asterisk ties the text to the other end; without one, and in quotation marks, it may be anywhere. */
function has(text: string, part: string): boolean {
  const given = part.trim().toLowerCase();
  const [, start, wanted, end] = /^(\*?)(.*?)(\*?)$/.exec(given) ?? [];
  const all = text.toLowerCase();
  if (start === end) {
    return all.includes(wanted.replace(/^"(.*)"$/, '$1'));
  }
  return end ? all.startsWith(wanted) : all.endsWith(wanted);
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
