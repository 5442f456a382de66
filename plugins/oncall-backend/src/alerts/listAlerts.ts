import { InputError } from '@backstage/errors';
import {
  Alert,
  AlertListRequest,
  alertReadPermission,
  AlertSort,
  CursorPage,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { alertListFilter } from './alertListFilter';
import { AlertListPosition, positionOf } from './alertListOrder';
import { AlertRoom } from './AlertRoom';
import { withHold } from './withHold';

const DEFAULT_LIMIT = 20;

/** A part of the list: open alerts first, the most urgent before the others, then the newest, unless asked otherwise. */
export async function listAlerts(
  room: AlertRoom,
  caller: Caller,
  request: AlertListRequest,
): Promise<CursorPage<Alert>> {
  await authorize(room.permissions, caller, alertReadPermission);
  const { cursor, limit = DEFAULT_LIMIT, ...rest } = request;
  const { sort = 'urgency', order = 'desc', ...filter } = rest;
  const found = await room.lists.listAfter({
    filter: await alertListFilter(filter, room.rosterNow),
    sort,
    order,
    after: cursor === undefined ? undefined : fromCursor(cursor, sort),
    // One more tells whether there is a next part.
    limit: limit + 1,
  });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const now = room.clock();
  return {
    items: items.map(stored => withHold(stored, now)),
    nextCursor:
      last && found.length > limit
        ? toCursor(positionOf(last, sort))
        : undefined,
  };
}

function toCursor({ value, tinyId }: AlertListPosition): string {
  return `${value}-${tinyId}`;
}

function fromCursor(cursor: string, sort: AlertSort): AlertListPosition {
  const pattern =
    sort === 'urgency'
      ? /^(?<value>P\d)-(?<tinyId>\d{1,15})$/
      : /^(?<value>\d{1,15})-(?<tinyId>\d{1,15})$/;
  const { value = '', tinyId = '' } = pattern.exec(cursor)?.groups ?? {};
  if (value === '') {
    throw new InputError(
      `cursor is '${cursor}', expected the nextCursor of the part before`,
    );
  }
  return {
    value: sort === 'urgency' ? value : Number(value),
    tinyId: Number(tinyId),
  };
}
