/**
 * The states of alerts as SQL.
 *
 * `<>` instead of `=`, because SQLite would take the index of an equal status, although the order of the list decides
 * which index is fast: an open list has an order and ends after a page.
 */
export function statusSql(status: string): string {
  return status === 'closed' ? `status <> 'open'` : `status <> 'closed'`;
}

/** The states of open alerts, for those who take care of them. */
export const NOT_CLOSED = ['open', 'acknowledged', 'snoozed'] as const;

/** The one state that a person sees; a close beats a snooze, a snooze beats an acknowledgement. */
export function stateSql(state: string): string {
  switch (state) {
    case 'closed':
      return statusSql('closed');
    case 'snoozed':
      return `${statusSql('open')} and snoozed_until is not null`;
    case 'acknowledged':
      return `${statusSql('open')} and snoozed_until is null and acknowledged`;
    default:
      return `${statusSql(
        'open',
      )} and snoozed_until is null and not acknowledged`;
  }
}
