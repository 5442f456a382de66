import {
  AlertPriority,
  ServiceOnCall,
} from '@muster/backstage-plugin-oncall-common';

/** The one sentence that somebody who glances at a service needs. */
export type LineOfTruth =
  | { readonly kind: 'calm' }
  | {
      readonly kind: 'alerts';
      readonly count: number;
      /** The most urgent. */
      readonly priority: AlertPriority;
      readonly paging?: ServiceOnCall['paging'][number];
    };

/** What is true of a service now: calm, or how many alerts, how urgent, and who is being paged. */
export function lineOfTruth(
  service: Pick<ServiceOnCall, 'openAlerts' | 'openAlertCount' | 'paging'>,
): LineOfTruth {
  const { openAlerts, openAlertCount, paging } = service;
  if (openAlertCount === 0) {
    return { kind: 'calm' };
  }
  const byUrgency = <T extends { readonly priority: AlertPriority }>(
    items: readonly T[],
  ) => [...items].sort((a, b) => a.priority.localeCompare(b.priority));
  return {
    kind: 'alerts',
    count: openAlertCount,
    priority: byUrgency(openAlerts)[0]?.priority ?? 'P5',
    paging: byUrgency(paging)[0],
  };
}
