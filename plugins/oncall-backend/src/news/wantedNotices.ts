import { DateTime } from 'luxon';
import { isReachedBy } from '../people/Preferences';
import { quietUntil } from '../people/quietUntil';
import { AlertNotice } from './AlertNotice';
import type { NewsOptions } from './newsDuty';

/**
 * What of claimed messages goes out now. Since they were planned their people may have removed or moved the contact method,
 * which gives the message up, or begun quiet hours or a mute, for whose end it waits.
 */
export async function wantedNotices(
  options: NewsOptions,
  due: readonly AlertNotice[],
  now: DateTime,
): Promise<readonly AlertNotice[]> {
  if (due.length === 0) {
    return [];
  }
  const { alertNotices, alerts } = options;
  const people = [...new Set(due.map(({ person }) => person))];
  const preferences = await options.preferences(
    people,
    await options.roster(now),
  );
  const ids = [...new Set(due.map(({ alertId }) => alertId))];
  const about = new Map(
    (await alerts.listEscalations(ids)).map(({ alert }) => [alert.id, alert]),
  );
  const wanted: AlertNotice[] = [];
  for (const notice of due) {
    const own = preferences.get(notice.person);
    const priority = about.get(notice.alertId)?.priority;
    const quiet = own && quietUntil(own, priority, now);
    if (!own || !isReachedBy(own, notice)) {
      const error = 'the contact method is not in use any more';
      await alertNotices.markFailed([notice.id], { error });
    } else if (quiet) {
      await alertNotices.postpone([notice.id], quiet.until);
    } else {
      wanted.push(notice);
    }
  }
  return wanted;
}
