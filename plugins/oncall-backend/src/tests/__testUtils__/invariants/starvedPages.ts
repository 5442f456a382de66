import { fromDbTime } from '@muster/due-work';
import { InvariantFacts } from './InvariantFacts';
import { InvariantRows } from './InvariantRows';

const CRITICAL = ['P1', 'P2'];

export function starved(
  { alerts, pages }: InvariantRows,
  { criticalWithin }: InvariantFacts,
): readonly string[] {
  if (!criticalWithin) {
    return [];
  }
  const urgent = new Set(
    alerts
      .filter(({ priority }) => CRITICAL.includes(priority))
      .map(({ id }) => id),
  );
  return pages
    .filter(({ alert_id: alertId }) => urgent.has(alertId))
    .filter(
      page =>
        page.sent_at !== null &&
        Number(page.sent_at) - Number(page.planned_at) >
          criticalWithin.toMillis(),
    )
    .map(
      page =>
        `Critical page ${page.id}, planned at ${fromDbTime(
          page.planned_at ?? 0,
        ).toISO()}, was sent at ${fromDbTime(page.sent_at ?? 0).toISO()}`,
    );
}
