import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Preferences } from './Preferences';
import { quietUntil } from './quietUntil';

/** When a page goes, and why then. */
export type PageTime = { readonly at: DateTime; readonly how?: string };

/** A page that is due at `at` waits until its person may be told; the same time when that is then. */
export function heldPage(options: {
  readonly page: { readonly how?: string };
  readonly preferences: Preferences;
  readonly priority: AlertPriority | undefined;
  readonly at: DateTime;
}): PageTime {
  const { page, preferences, priority, at } = options;
  const quiet = quietUntil(preferences, priority, at);
  const parts = [withoutQuiet(page.how), quiet?.why].filter(part => part);
  return {
    at: quiet?.until ?? at,
    how: parts.length > 0 ? parts.join(', ') : undefined,
  };
}

/** Whether it waits for the end of quiet hours or of a mute. */
export function isHeld(page: { readonly how?: string }): boolean {
  return withoutQuiet(page.how) !== page.how;
}

/** Why it waits for the end of quiet hours or of a mute, where it does. */
export function whyHeld({
  how,
}: {
  readonly how?: string;
}): string | undefined {
  return (
    how?.slice((withoutQuiet(how) ?? '').length + ', '.length) || undefined
  );
}

/** Without why it waits, which processes of other releases say in other words. */
export function withoutQuiet(how: string | undefined): string | undefined {
  return how?.replace(/, (muted|quiet hours) until .*$/, '');
}
