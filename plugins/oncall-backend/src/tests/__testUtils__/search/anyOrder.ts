import { AlertSort } from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { SearchedAlert } from './SearchedAlert';

type Key = (alert: SearchedAlert) => number | string;

const ms = (at: string | undefined) => (at === undefined ? 0 : Date.parse(at));

const since = ({ createdAt }: SearchedAlert, end: string | undefined) =>
  end === undefined ? -1 : ms(end) - ms(createdAt);

const isSeen = ({ seenBy = [], acknowledgedAt }: SearchedAlert) =>
  Number(acknowledgedAt !== undefined || seenBy.length > 0);

/** The orders of the portal; the urgent are first whatever was asked. */
const NATIVE: Readonly<Record<AlertSort, Key>> = {
  urgency: ({ state, priority }) => (state === 'closed' ? 'P9' : priority),
  createdAt: ({ createdAt }) => ms(createdAt),
  updatedAt: ({ updatedAt }) => ms(updatedAt),
  lastOccurredAt: ({ lastOccurredAt }) => ms(lastOccurredAt),
  count: ({ count }) => count,
};

/** Those of Opsgenie; what is absent comes first. Texts stand as the database orders them, which is its own affair. */
const OPSGENIE: Readonly<Record<string, Key | undefined>> = {
  createdAt: NATIVE.createdAt,
  updatedAt: NATIVE.updatedAt,
  lastOccurredAt: NATIVE.lastOccurredAt,
  lastOccuredAt: NATIVE.lastOccurredAt,
  count: NATIVE.count,
  tinyId: ({ tinyId }) => Number(tinyId),
  status: ({ state }) => (state === 'closed' ? 'closed' : 'open'),
  acknowledged: ({ acknowledgedAt }) => Number(acknowledgedAt !== undefined),
  isSeen,
  snoozed: ({ snoozedUntil }) => Number(snoozedUntil !== undefined),
  snoozedUntil: ({ snoozedUntil }) => ms(snoozedUntil),
  'report.ackTime': alert => since(alert, alert.acknowledgedAt),
  'report.closeTime': alert => since(alert, alert.closedAt),
  message: undefined,
  alias: undefined,
  owner: undefined,
  source: undefined,
  'integration.name': undefined,
  'report.closedBy': undefined,
};

/** How somebody wants to read what a search finds. */
export const anyOrder = fc.record({
  sort: fc.constantFrom(...sortsOf(NATIVE)),
  opsgenieSort: fc.constantFrom(...Object.keys(OPSGENIE)),
  order: fc.constantFrom('asc' as const, 'desc' as const),
  limit: fc.constantFrom(3, 10, 20, 100),
});

/** What was found in the order of the portal. */
export function inOrder(
  alerts: readonly SearchedAlert[],
  { sort, order }: { sort: AlertSort; order: 'asc' | 'desc' },
): readonly SearchedAlert[] {
  const ties = byNumber(order);
  const byKey = compared(NATIVE[sort], sort === 'urgency' ? 'asc' : order);
  return [...alerts].sort(
    (a, b) =>
      byKey(a, b) || (sort === 'urgency' ? byNumber('desc') : ties)(a, b),
  );
}

/** What was found in an order of Opsgenie; nothing where the database decides. */
export function inOpsgenieOrder(
  alerts: readonly SearchedAlert[],
  { opsgenieSort, order }: { opsgenieSort: string; order: 'asc' | 'desc' },
): readonly SearchedAlert[] | undefined {
  const key = OPSGENIE[opsgenieSort];
  const ties = byNumber(order);
  return (
    key && [...alerts].sort((a, b) => compared(key, order)(a, b) || ties(a, b))
  );
}

function byNumber(order: 'asc' | 'desc') {
  return compared(({ tinyId }) => Number(tinyId), order);
}

function compared(key: Key, order: 'asc' | 'desc') {
  return (a: SearchedAlert, b: SearchedAlert) => {
    const [one, two] = order === 'asc' ? [key(a), key(b)] : [key(b), key(a)];
    if (one === two) {
      return 0;
    }
    return one < two ? -1 : 1;
  };
}

function sortsOf(sorts: typeof NATIVE): readonly AlertSort[] {
  const isSort = (name: string): name is AlertSort => name in sorts;
  return Object.keys(sorts).filter(isSort);
}
