import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { StoredPage } from '../paging/StoredPage';
import { planNotification } from './planNotification';
import { Preferences } from './Preferences';
import { subjectOfAlert } from './subjectOfAlert';

/**
 * When a page that waits is to be sent after its person has changed quiet hours or a mute, and why then; undefined where
 * that changes nothing. It is planned once more as of the moment at which it was planned. Pages that did not come from a
 * rule, such as those in place of one that failed, are found in neither plan and stay as they are.
 */
export function movedPage(options: {
  readonly page: StoredPage;
  readonly alert: Alert;
  readonly before: Preferences;
  readonly after: Preferences;
  readonly now: DateTime;
}): { readonly at: DateTime; readonly how: string } | undefined {
  const { page, alert, before, after, now } = options;
  const plan = (preferences: Preferences) =>
    planNotification({
      preferences,
      action: page.action ?? 'create-alert',
      priority: alert.priority,
      subject: subjectOfAlert(alert),
      now: DateTime.fromISO(page.plannedAt),
    }).messages;
  const place = plan(before).findIndex(
    ({ method, turn, how }) =>
      method.id === page.contactMethod &&
      turn === (page.turn ?? 0) &&
      ruleIn(how) === ruleIn(page.how),
  );
  const next = plan(after)[place];
  return next && next.how !== page.how
    ? { at: DateTime.max(next.at, now), how: next.how }
    : undefined;
}

/** Without why it waits, which processes of other releases say in other words. */
function ruleIn(how: string | undefined): string | undefined {
  return how?.replace(/, (muted|quiet hours) until .*$/, '');
}
