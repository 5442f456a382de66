import {
  AlertEvent,
  NotificationAction,
} from '@muster/backstage-plugin-oncall-common';
import { AlertNews } from './AlertNews';
import { NewsOfChanges } from './RecordNews';
import { timeOrderedId } from '../timeOrderedId';

/** Which activity is news, and for which rules. */
const ACTIONS: Partial<Record<AlertEvent['type'], NotificationAction>> = {
  acknowledged: 'acknowledged-alert',
  closed: 'closed-alert',
  assigned: 'assigned-alert',
  note: 'add-note',
};

/** What of a commit is news for somebody who asked for such news; a new alert has nobody yet who was told of it. */
export function newsOf(
  { events, changed, opened }: NewsOfChanges,
  wanted: ReadonlySet<NotificationAction>,
): readonly AlertNews[] {
  if (wanted.size === 0) {
    return [];
  }
  const fresh = new Set(opened.map(({ alert }) => alert.id));
  return events.flatMap(({ alertId, type, actor, text, at }) => {
    const action = ACTIONS[type];
    if (!action || !wanted.has(action) || fresh.has(alertId)) {
      return [];
    }
    const stored = changed.find(({ alert }) => alert.id === alertId);
    const owner = stored?.alert.owner;
    const note = action === 'add-note' ? { text } : {};
    return [
      { id: timeOrderedId(), alertId, action, actor, owner, at, ...note },
    ];
  });
}
