import { Alert } from '@muster/backstage-plugin-oncall-common';

/**
 * An alert in which only what matters to a test needs saying.
 *
 * @public
 */
export function fakeAlert(
  alert: Partial<Alert> & Pick<Alert, 'id' | 'message'>,
): Alert {
  const createdAt = alert.createdAt ?? '2026-03-02T09:00:00.000Z';
  return {
    tinyId: alert.id,
    alias: alert.id,
    state: 'open',
    priority: 'P3',
    source: 'alertmanager',
    tags: [],
    details: {},
    actions: [],
    responders: [],
    teams: [],
    count: 1,
    updatedAt: createdAt,
    lastOccurredAt: createdAt,
    ...alert,
    createdAt,
  };
}
