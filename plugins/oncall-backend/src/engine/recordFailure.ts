import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { fallBack, FallBack } from '../paging/fallBack';
import { StoredPage } from '../paging/StoredPage';
import { PageTime } from '../people/heldPage';
import type { AttemptRecorderOptions } from './AttemptRecorder';

/**
 * Writes that a page does not arrive, and turns to the person's other contact methods if none was used yet. With
 * `isFinal` the page is given up; otherwise it goes on being tried. With `notBefore` nobody is told earlier than planned,
 * and what takes the place of the page waits until then: nothing has failed, or the person may not be told now.
 */
export async function recordFailure(
  options: Pick<
    AttemptRecorderOptions,
    'alerts' | 'pages' | 'pageAttempts' | 'roster' | 'contactMethods'
  > & {
    page: StoredPage;
    reason: string;
    isFinal: boolean;
    notBefore?: PageTime;
    now: DateTime;
  },
): Promise<void> {
  const { alerts, pages, pageAttempts, page, reason } = options;
  const { isFinal, notBefore, now } = options;
  // Read before the transaction: SQLite has one connection, which the transaction holds.
  const roster = await options.roster(now);
  const methods = await options.contactMethods([page.person], roster);
  await alerts.transaction(async tx => {
    if (isFinal && !(await pageAttempts.markFailed(tx, page.id, reason))) {
      return;
    }
    const siblings = await pages.listSiblings(tx, page);
    const failed = siblings.find(({ id }) => id === page.id);
    if (!failed || (!isFinal && failed.status !== 'pending')) {
      return;
    }
    const next = fallBack({
      failed,
      siblings,
      methods: methods.get(page.person) ?? [],
      isFinal,
      now,
    });
    if (next.kind === 'plan') {
      await pages.insertPlanned(
        tx,
        next.pages.map(one => (notBefore ? waiting(one, notBefore) : one)),
      );
    }
    if (next.kind === 'hasten' && !notBefore) {
      await pages.hasten(tx, next.pageIds, now);
    }
    const name = roster.nameOf(page.person);
    await alerts.addEvents(tx, [
      {
        alertId: page.alertId,
        at: now,
        type: 'page-failed',
        text: `${name} ${
          isFinal ? 'was not reached' : 'is not reached yet'
        } by ${page.channel}: ${reason}. ${
          next.kind === 'hasten' && notBefore
            ? 'The other ways follow.'
            : sentenceFor(next, { name, isFinal, how: notBefore?.how })
        }`,
      },
    ]);
  });
}

function waiting(page: StoredPage, { at, how }: PageTime): StoredPage {
  const parts = [page.how, how].filter(part => part);
  return { ...page, nextAttemptAt: toIso(at), how: parts.join(', ') };
}

function sentenceFor(
  next: FallBack,
  {
    name,
    isFinal,
    how,
  }: {
    readonly name: string;
    readonly isFinal: boolean;
    readonly how?: string;
  },
): string {
  switch (next.kind) {
    case 'reached-otherwise':
      return 'Another way worked.';
    case 'hasten':
      return 'The other ways are being tried.';
    case 'plan':
      return `Trying ${[
        ...next.pages.map(({ channel }) => channel),
        ...(how ? [how] : []),
      ].join(', ')}.`;
    default:
      return isFinal
        ? `${name} has no other way to be reached.`
        : 'It is tried again until somebody takes care of the alert.';
  }
}
