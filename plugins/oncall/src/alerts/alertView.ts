import { AlertListRequest } from '@muster/backstage-plugin-oncall-common';

/** By what rows are put together under a heading. */
export const ALERT_GROUPINGS = ['none', 'service', 'team'] as const;

/** The orders that readers choose from. */
export const ALERT_ORDERS = [
  'urgency',
  'newest',
  'oldest',
  'occurred',
  'count',
] as const;

/** How the list is shown; what it shows is the filter's. */
export type AlertView = {
  readonly group: (typeof ALERT_GROUPINGS)[number];
  readonly order: (typeof ALERT_ORDERS)[number];
};

/** What the server is asked for an order. */
export const SORT_OF_ORDER: Readonly<
  Record<AlertView['order'], Pick<AlertListRequest, 'sort' | 'order'>>
> = {
  urgency: {},
  newest: { sort: 'createdAt', order: 'desc' },
  oldest: { sort: 'createdAt', order: 'asc' },
  occurred: { sort: 'lastOccurredAt', order: 'desc' },
  count: { sort: 'count', order: 'desc' },
};

/** The view that an address asks for; what it does not understand is left out. */
export function readAlertView(params: URLSearchParams): AlertView {
  const group = params.get('group');
  const order = params.get('sort');
  return {
    group: ALERT_GROUPINGS.find(one => one === group) ?? 'none',
    order: ALERT_ORDERS.find(one => one === order) ?? 'urgency',
  };
}

/** Adds a view to the address of a filter; defaults are left out. */
export function writeAlertView(
  params: URLSearchParams,
  { group, order }: AlertView,
): URLSearchParams {
  const all = new URLSearchParams(params);
  if (group !== 'none') {
    all.set('group', group);
  }
  if (order !== 'urgency') {
    all.set('sort', order);
  }
  return all;
}
