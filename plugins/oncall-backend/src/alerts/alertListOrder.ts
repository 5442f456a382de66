import { AlertSort } from '@muster/backstage-plugin-oncall-common';
import { StoredAlert } from './StoredAlert';

/** An index has exactly this expression. */
const RANK = `case when status = 'open' then priority else 'P9' end`;

/** Open, such that the same index need not be read to its end. */
export const OPEN_BY_RANK = `(${RANK}) < 'P9'`;

/** Where the next part of a list begins: after this row. */
export type AlertListPosition = {
  readonly value: string | number;
  readonly tinyId: number;
};

/** The order of a list. */
export type AlertListOrder = {
  readonly sort: AlertSort;
  /** The urgent are always first when it is by urgency. */
  readonly order: 'asc' | 'desc';
};

/** SQL of what a list is sorted by. */
export const SORTS: Readonly<Record<AlertSort, string>> = {
  urgency: RANK,
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  lastOccurredAt: 'last_occurred_at',
  count: '"count"',
};

/** The position of an alert in a list. */
export function positionOf(
  { alert }: StoredAlert,
  sort: AlertSort,
): AlertListPosition {
  const tinyId = Number(alert.tinyId);
  switch (sort) {
    case 'urgency':
      return {
        value: alert.state === 'closed' ? 'P9' : alert.priority,
        tinyId,
      };
    case 'count':
      return { value: alert.count, tinyId };
    default:
      return { value: Date.parse(alert[sort]), tinyId };
  }
}
