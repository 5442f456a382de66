import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { planNotification } from '../people/planNotification';
import { Preferences } from '../people/Preferences';
import { subjectOfAlert } from '../people/subjectOfAlert';
import { AlertNews } from './AlertNews';
import { AlertNotice } from './AlertNotice';
import { timeOrderedId } from '../timeOrderedId';

/**
 * The messages about news to the people whose rules ask for it; none to all others. They are due as the rules say: whether
 * their people may be told then is found out when they are.
 */
export function planNotices(options: {
  news: AlertNews;
  alert: Alert;
  words: Pick<AlertNotice, 'subject' | 'text'>;
  preferences: ReadonlyMap<string, Preferences>;
  now: DateTime;
}): readonly AlertNotice[] {
  const { news, alert, words, now } = options;
  return [...options.preferences].flatMap(([person, preferences]) =>
    planNotification({
      preferences: {
        ...preferences,
        quietHours: undefined,
        mutedUntil: undefined,
      },
      action: news.action,
      priority: alert.priority,
      subject: subjectOfAlert(alert),
      now,
    }).messages.map(({ method, at }) => ({
      id: timeOrderedId(),
      alertId: alert.id,
      person,
      contactMethod: method.id,
      channel: method.channel,
      to: method.to,
      ...words,
      attempts: 0,
      plannedAt: now,
      nextAttemptAt: at,
    })),
  );
}
