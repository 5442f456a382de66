import { DateTime } from 'luxon';
import { AlertStore } from '../alerts/AlertStore';
import { Preferences } from '../people/Preferences';
import { quietUntil } from '../people/quietUntil';
import { MAX_AGE_MILLISECONDS } from '../people/RecentPreferences';
import { AlertNoticeStore } from './AlertNoticeStore';

/**
 * News that a mute or quiet hours hold back go as soon as their person may be told, also when that is earlier than it was
 * to be. What is held back is due already, and waits for exactly the end of what holds it; everything else keeps its time.
 */
export async function moveHeldNotices(
  room: {
    readonly alertNotices: AlertNoticeStore;
    readonly alerts: AlertStore;
  },
  options: {
    readonly person: string;
    readonly before: Preferences;
    readonly after: Preferences;
    readonly now: DateTime;
  },
): Promise<void> {
  const { person, before, after, now } = options;
  const waiting = await room.alertNotices.listWaitingOf(person, now);
  const ids = [...new Set(waiting.map(({ alertId }) => alertId))];
  const stored = await room.alerts.listEscalations(ids);
  const priorities = new Map(
    stored.map(({ alert }) => [alert.id, alert.priority]),
  );
  // Until then other processes may still believe in what has just ended, and hold it back again.
  const soon = now.plus(MAX_AGE_MILLISECONDS);
  for (const { id, alertId, nextAttemptAt: from } of waiting) {
    const priority = priorities.get(alertId);
    const until = quietUntil(before, priority, now)?.until;
    if (until?.toMillis() === from.toMillis()) {
      const to = quietUntil(after, priority, soon)?.until ?? soon;
      await room.alertNotices.move(id, { from, to });
    }
  }
}
