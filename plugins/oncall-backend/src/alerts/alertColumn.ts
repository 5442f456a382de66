const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['count', '"count"'],
  ['tag', 'tags'],
  ['service', 'service_ref'],
  ['acknowledgedBy', 'acknowledged_by'],
  ['closedBy', 'closed_by'],
  ['tinyId', 'tiny_id'],
  ['alertId', 'id'],
  ['createdAt', 'created_at'],
  ['updatedAt', 'updated_at'],
  ['lastOccurredAt', 'last_occurred_at'],
  ['snoozedUntil', 'snoozed_until'],
  ['integration.name', 'integration_name'],
  ['integration.type', 'integration_type'],
]);

/** The column of a field of the search language; most are called as in the language. */
export function alertColumn(field: string): string {
  return COLUMNS.get(field) ?? field;
}
