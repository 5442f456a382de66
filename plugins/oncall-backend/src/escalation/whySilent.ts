import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { StoredPage } from '../paging/StoredPage';
import { quietReason } from './PolicySnapshot';

/**
 * Why nobody will be paged (any more) for an alert, or undefined while somebody will be or nobody has to be.
 *
 * `pages` are those of the current run.
 */
export function whySilent(
  { alert, run, snapshot }: EscalatingAlert,
  pages: readonly StoredPage[],
): string | undefined {
  const isWaiting =
    run.nextActionAt !== undefined ||
    pages.some(({ status }) => status === 'pending');
  if (alert.state !== 'open' || isWaiting) {
    return undefined;
  }
  const quiet = quietReason(snapshot);
  if (quiet) {
    return quiet;
  }
  if (snapshot.policies.length === 0 && snapshot.nobodyBecause) {
    return snapshot.nobodyBecause;
  }
  if (snapshot.policies.length === 0) {
    return 'It leads to nobody: neither it, its service, its integration nor the default team names anybody.';
  }
  if (pages.length === 0) {
    return 'All steps of its escalation are over, and none of them found anybody to page.';
  }
  if (!pages.some(({ status }) => status === 'sent')) {
    return 'All steps of its escalation are over, and no page could be delivered.';
  }
  return 'All steps of its escalation are over, and nobody has acknowledged.';
}
