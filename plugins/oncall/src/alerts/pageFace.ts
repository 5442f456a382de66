import { Page } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** What a page looks like: one that waits for its moment, such as the end of a mute, is not on its way yet. */
export type PageFace = Page['status'] | 'planned';

/** What to show of a page now. */
export function pageFace(page: Page, now: DateTime): PageFace {
  const { status, attempts, nextAttemptAt } = page;
  const isAhead =
    nextAttemptAt !== undefined && DateTime.fromISO(nextAttemptAt) > now;
  return status === 'pending' && attempts === 0 && isAhead ? 'planned' : status;
}
