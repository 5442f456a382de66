import { Alert } from '@muster/backstage-plugin-oncall-common';

/** An open alert that says no more than it has to, of the first midnight. */
export function anAlert(): Alert {
  const at = '2026-03-02T00:00:00.000Z';
  return {
    id: 'a',
    tinyId: '1',
    alias: 'a',
    message: 'Disk full',
    state: 'open',
    priority: 'P3',
    source: 'test',
    tags: [],
    details: {},
    actions: [],
    responders: [],
    teams: [],
    count: 1,
    createdAt: at,
    updatedAt: at,
    lastOccurredAt: at,
  };
}
