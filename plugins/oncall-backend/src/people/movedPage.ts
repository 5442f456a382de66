import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { isRepetition } from '../paging/isRepetition';
import { StoredPage } from '../paging/StoredPage';
import { heldPage, isHeld, PageTime, withoutQuiet } from './heldPage';
import { planNotification } from './planNotification';
import { Preferences } from './Preferences';
import { quietUntil } from './quietUntil';
import { subjectOfAlert } from './subjectOfAlert';

type MovedPageOptions = {
  readonly page: StoredPage;
  readonly alert: Alert;
  readonly before: Preferences;
  readonly after: Preferences;
  readonly now: DateTime;
};

/**
 * When a page that waits is to be sent after its person has changed quiet hours or a mute, and why then; undefined where
 * that changes nothing. What a rule asked for is planned once more as of the moment at which it was planned. Everything
 * else, such as what is repeated or tried again, keeps its time unless the person may not be told then.
 */
export function movedPage(options: MovedPageOptions): PageTime | undefined {
  const { page, alert, after: preferences, now } = options;
  const { priority } = alert;
  const planned = plannedAgain(options) ?? outsideOfPlan(options);
  // What could have gone earlier may not go now.
  const next =
    planned.at < now
      ? heldPage({ page: planned, preferences, priority, at: now })
      : planned;
  return next.how === page.how ? undefined : { at: next.at, how: next.how };
}

/**
 * When a page goes that is held back by what is not so any more: whoever held it had not heard of a change, or died before
 * it could be moved. Undefined where it waits rightly.
 */
export function letGoPage(options: {
  readonly page: StoredPage;
  readonly alert: Alert;
  readonly preferences: Preferences;
  readonly now: DateTime;
}): PageTime | undefined {
  const { page, alert, preferences } = options;
  const facts = { ...options, before: preferences, after: preferences };
  const isTimeKnown =
    isStillToRepeat(page) || plannedAgain(facts) !== undefined;
  return !isTimeKnown && isEndOfQuiet(page, preferences, alert)
    ? undefined
    : movedPage(facts);
}

/**
 * Whether quiet hours or a mute end when the page goes. When it was due before it was held may not be known: what is tried
 * again is often due later than now, and whoever tried it at once would try it without a pause.
 */
function isEndOfQuiet(
  { nextAttemptAt }: StoredPage,
  preferences: Preferences,
  { priority }: Alert,
): boolean {
  if (!nextAttemptAt) {
    return false;
  }
  const end = DateTime.fromISO(nextAttemptAt);
  const before = end.minus({ milliseconds: 1 });
  const quiet = quietUntil(preferences, priority, before);
  return quiet?.until.toMillis() === end.toMillis();
}

function plannedAgain({
  page,
  alert,
  before,
  after,
}: MovedPageOptions): PageTime | undefined {
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
      withoutQuiet(how) === withoutQuiet(page.how),
  );
  // A page that failed is due when it is tried again.
  return page.attempts === 0 ? plan(after)[place] : undefined;
}

function outsideOfPlan(options: MovedPageOptions): PageTime {
  const { page, alert, after: preferences, now } = options;
  const at = DateTime.max(dueAt(options), now);
  return heldPage({ page, preferences, priority: alert.priority, at });
}

/** What was held back is due as soon as it may go, a repetition not before its time. */
function dueAt({ page, now }: MovedPageOptions): DateTime {
  if (!isHeld(page)) {
    return DateTime.fromISO(page.nextAttemptAt ?? page.plannedAt);
  }
  return isStillToRepeat(page)
    ? DateTime.fromISO(page.plannedAt).plus({ minutes: page.repeatMinutes })
    : now;
}

function isStillToRepeat(page: StoredPage): boolean {
  return isRepetition(page) && page.attempts === 0;
}
