import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { StoredPage } from '../paging/StoredPage';

/**
 * Why nobody was told yet although somebody will be: a maintenance that has an end keeps the alert waiting for it.
 *
 * `pages` are those of the current run; once somebody let it escalate by hand there are some.
 */
export function whyHeld(
  { alert, snapshot }: EscalatingAlert,
  pages: readonly StoredPage[],
  now: DateTime,
): string | undefined {
  const { held } = snapshot;
  const isWaiting =
    held?.until !== undefined && DateTime.fromISO(held.until) > now;
  return alert.state === 'open' && pages.length === 0 && isWaiting
    ? held.because
    : undefined;
}
