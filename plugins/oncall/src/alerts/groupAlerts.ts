import { Alert } from '@muster/backstage-plugin-oncall-common';
import { AlertView } from './alertView';

/** Alerts under one heading; without a reference they belong to nothing. */
export type AlertGroup = {
  readonly ref?: string;
  readonly alerts: readonly Alert[];
};

/**
 * Puts alerts under headings: groups in the order of their first alerts, alerts in the order in which they came. An alert
 * of several teams stands under the first, so that no row is there twice.
 */
export function groupAlerts(
  alerts: readonly Alert[],
  by: AlertView['group'],
): readonly AlertGroup[] {
  const groups = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const ref = refOf(alert, by) ?? '';
    groups.set(ref, [...(groups.get(ref) ?? []), alert]);
  }
  return [...groups].map(([ref, own]) => ({
    ref: ref === '' ? undefined : ref,
    alerts: own,
  }));
}

function refOf(alert: Alert, by: AlertView['group']): string | undefined {
  if (by === 'none') {
    return undefined;
  }
  return by === 'service' ? alert.service : alert.teams.at(0);
}
