import { AlertListFilter, AlertListStore } from '../alerts/AlertListStore';
import { Roster } from '../directory/Roster';
import { alertListItem } from './alertView';
import { OpsgenieError } from './OpsgenieError';
import {
  OpsgenieAnswer,
  OpsgenieCall,
  OpsgenieRequest,
} from './OpsgenieRequest';
import { limitOf, offsetOf, orderOf, pageLinks } from './paging';

/** Opsgenie answers no further than this. */
const WINDOW = 20_000;

/** To read all that fit only to say where the list ends would cost more than the part that is asked for. */
const COUNTED_AHEAD = 200;

/** Absent values come first, as on both engines the smallest. */
const SORT_COLUMNS = {
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  tinyId: 'tiny_id',
  alias: 'alias',
  message: 'message',
  status: 'status',
  acknowledged: 'acknowledged',
  isSeen: 'case when seen_by is null and not acknowledged then 0 else 1 end',
  snoozed: 'case when snoozed_until is null then 0 else 1 end',
  snoozedUntil: 'coalesce(snoozed_until, 0)',
  count: '"count"',
  lastOccurredAt: 'last_occurred_at',
  // The Go SDK spells it like this.
  lastOccuredAt: 'last_occurred_at',
  source: 'source',
  owner: `coalesce(owner, '')`,
  'integration.name': `coalesce(integration_name, '')`,
  'integration.type': `coalesce(integration_type, '')`,
  'report.ackTime': 'coalesce(acknowledged_at - created_at, -1)',
  'report.closeTime': 'coalesce(closed_at - created_at, -1)',
  'report.acknowledgedBy': `coalesce(acknowledged_by, '')`,
  'report.closedBy': `coalesce(closed_by, '')`,
} as const;

/** `GET /v2/alerts`: a part of the list, with links to the other parts in the body and in the headers. */
export async function listAlerts(options: {
  lists: AlertListStore;
  call: OpsgenieCall;
  filter: AlertListFilter;
  /** Knows people by the names under which clients know them. */
  roster: Roster;
}): Promise<OpsgenieAnswer> {
  const { lists, filter, roster } = options;
  const { request } = options.call;
  const limit = limitOf(request);
  const offset = offsetOf(request);
  if (offset + limit >= WINDOW) {
    throw new OpsgenieError(
      422,
      'Sum of offset and limit should be lower than 20000',
    );
  }
  const found = await lists.listFrom({
    filter,
    column: sortColumn(request),
    order: orderOf(request),
    offset,
    limit,
  });
  // A part that is not full is the last one, which spares the counting. An end that is far away is named only as far as
  // it was counted; the last link of that part then leads further.
  const total =
    found.length > 0 && found.length < limit
      ? offset + found.length
      : await lists.countUpTo(
          filter,
          Math.min(WINDOW, offset + limit + COUNTED_AHEAD),
        );
  const links = pageLinks(request, { offset, limit, total });
  return {
    status: 200,
    headers: pagingHeaders(links),
    body: {
      data: found.map(alert => alertListItem(roster, alert)),
      paging: links,
    },
  };
}

function sortColumn({ query }: OpsgenieRequest) {
  const sort = query.get('sort') || 'createdAt';
  for (const [name, column] of Object.entries(SORT_COLUMNS)) {
    if (name === sort) {
      return column;
    }
  }
  const known = Object.keys(SORT_COLUMNS).join(', ');
  throw OpsgenieError.unprocessable({ sort: `must be one of ${known}` });
}

function pagingHeaders(links: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(links).map(([name, link]) => [
      `X-Paging-${name[0].toUpperCase()}${name.slice(1)}`,
      link,
    ]),
  );
}
