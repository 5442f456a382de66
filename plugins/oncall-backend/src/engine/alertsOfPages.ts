import { Alert } from '@muster/backstage-plugin-oncall-common';
import { AlertStore } from '../alerts/AlertStore';
import { inChunks } from '../paging/inChunks';
import { StoredPage } from '../paging/StoredPage';

/**
 * The alerts that pages are about, by id. A message may be about tens of thousands: they are read in chunks, and nothing but
 * the alerts themselves is kept of them.
 */
export async function alertsOfPages(
  alerts: Pick<AlertStore, 'listEscalations'>,
  pages: readonly StoredPage[],
): Promise<ReadonlyMap<string, Alert>> {
  const ids = [...new Set(pages.map(({ alertId }) => alertId))];
  const about = new Map<string, Alert>();
  for (const chunk of inChunks(ids)) {
    const found = await alerts.listEscalations(chunk);
    found.forEach(({ alert }) => about.set(alert.id, alert));
  }
  return about;
}
