/** A row of an alert, for tests of what a database reads. */
export function bareAlertRow(id: string, facts: object) {
  return {
    id,
    alias: id,
    message: id,
    status: 'open',
    acknowledged: false,
    priority: 'P3',
    service_ref: 'component:default/shop',
    source: 'test',
    tags: '[]',
    details: '{}',
    actions: '[]',
    responders: '[]',
    teams: '[]',
    snapshot: '{}',
    run_token: id,
    run_started_at: 0,
    count: 1,
    created_at: 0,
    updated_at: 0,
    last_occurred_at: 0,
    ...facts,
  };
}
