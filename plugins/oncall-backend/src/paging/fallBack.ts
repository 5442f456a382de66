import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { isUsable } from '../people/Preferences';
import { StoredPage } from './StoredPage';
import { timeOrderedId } from '../timeOrderedId';

/** What to do for a person after one of the pages failed, for good or so far. */
export type FallBack =
  | { readonly kind: 'reached-otherwise' }
  /** Other pages are planned or being tried; those that wait are tried at once. */
  | { readonly kind: 'hasten'; readonly pageIds: readonly string[] }
  | { readonly kind: 'plan'; readonly pages: readonly StoredPage[] }
  | { readonly kind: 'unreachable' };

/** Decides; `siblings` are all pages of the person for the same step, with the failed one among them. */
export function fallBack(options: {
  failed: StoredPage;
  siblings: readonly StoredPage[];
  methods: readonly ContactMethod[];
  /** It will not be tried again. Otherwise other pages that are being tried as well are left to it. */
  isFinal: boolean;
  now: DateTime;
}): FallBack {
  const { failed, siblings, methods, isFinal, now } = options;
  if (siblings.some(({ status }) => status === 'sent')) {
    return { kind: 'reached-otherwise' };
  }
  const waiting = siblings.filter(
    ({ id, status, attempts }) =>
      status === 'pending' && id !== failed.id && (isFinal || attempts === 0),
  );
  if (waiting.length > 0) {
    return { kind: 'hasten', pageIds: waiting.map(({ id }) => id) };
  }
  const tried = new Set(siblings.map(({ contactMethod }) => contactMethod));
  const untried = methods.filter(
    method => isUsable(method) && !tried.has(method.id),
  );
  const pages = untried.map(method => instead(failed, method, now));
  return pages.length > 0 ? { kind: 'plan', pages } : { kind: 'unreachable' };
}

function instead(
  failed: StoredPage,
  method: ContactMethod,
  now: DateTime,
): StoredPage {
  const at = new Date(now.toMillis()).toISOString();
  const { lastError, sentAt, ...same } = failed;
  return {
    ...same,
    id: timeOrderedId(),
    contactMethod: method.id,
    channel: method.channel,
    to: method.to,
    turn: 0,
    how: `because ${failed.channel} did not work`,
    status: 'pending',
    attempts: 0,
    plannedAt: at,
    nextAttemptAt: at,
  };
}
