import { Paging } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { StoredPage } from './StoredPage';

/** Who is being paged for an alert at this moment: nobody once somebody takes care. */
export function pagingOf(
  { alert, run }: EscalatingAlert,
  pages: readonly StoredPage[],
  roster: Roster,
): readonly Paging[] {
  if (alert.state !== 'open') {
    return [];
  }
  const current = pages.filter(
    ({ alertId, runToken, status }) =>
      alertId === alert.id &&
      runToken === run.runToken &&
      (status === 'sent' || status === 'pending'),
  );
  const people = [...new Set(current.map(({ person }) => person))];
  return people.map(person => ({
    alertId: alert.id,
    alertMessage: alert.message,
    priority: alert.priority,
    person,
    personName: roster.person(person)?.name,
    since: firstOf(current.filter(page => page.person === person)),
    nextStepAt: alert.nextActionAt,
  }));
}

/** When the first page went out; until then, when it was planned. */
function firstOf(pages: readonly StoredPage[]): string {
  const sent = pages.flatMap(({ sentAt }) => (sentAt ? [sentAt] : []));
  const planned = pages.map(({ plannedAt }) => plannedAt);
  return [...(sent.length > 0 ? sent : planned)].sort()[0];
}
