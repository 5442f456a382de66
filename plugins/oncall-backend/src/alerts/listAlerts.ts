import { InputError } from '@backstage/errors';
import {
  Alert,
  AlertFilter,
  alertReadPermission,
  CursorPage,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { AlertListPosition, positionOf } from './AlertListStore';
import { AlertRoom } from './AlertRoom';

const DEFAULT_LIMIT = 20;

/** A part of the list: open alerts first, the most urgent before the others, then the newest. */
export async function listAlerts(
  room: AlertRoom,
  caller: Caller,
  request: AlertFilter & { readonly cursor?: string; readonly limit?: number },
): Promise<CursorPage<Alert>> {
  await authorize(room.permissions, caller, alertReadPermission);
  const { cursor, limit = DEFAULT_LIMIT, ...filter } = request;
  const found = await room.lists.listByUrgency({
    filter,
    after: cursor === undefined ? undefined : fromCursor(cursor),
    // One more tells whether there is a next part.
    limit: limit + 1,
  });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ alert }) => alert),
    nextCursor: last && found.length > limit ? toCursor(last) : undefined,
  };
}

function toCursor(last: Parameters<typeof positionOf>[0]): string {
  const { rank, tinyId } = positionOf(last);
  return `${rank}-${tinyId}`;
}

function fromCursor(cursor: string): AlertListPosition {
  const { rank, tinyId } = /^(?<rank>P\d)-(?<tinyId>\d{1,15})$/.exec(cursor)
    ?.groups ?? { rank: '', tinyId: '' };
  if (rank === '') {
    throw new InputError(
      `cursor is '${cursor}', expected the nextCursor of the part before`,
    );
  }
  return { rank, tinyId: Number(tinyId) };
}
