import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { StoredPage } from '../paging/StoredPage';
import { holdOf } from './holdOf';

/**
 * Why nobody was told yet although somebody will be: a maintenance that has an end, or a notification policy, keeps the alert waiting.
 *
 * `pages` are those of the current run; once somebody let it escalate by hand there are some.
 */
export function whyHeld(
  escalating: EscalatingAlert,
  pages: readonly StoredPage[],
  now: DateTime,
): string | undefined {
  const hold = holdOf(escalating, now);
  return hold?.until && pages.length === 0 ? hold.because : undefined;
}
