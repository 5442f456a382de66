import { DateTime } from 'luxon';
import { fallBack, FallBack } from '../paging/fallBack';
import { StoredPage } from '../paging/StoredPage';
import type { PageSenderOptions } from './PageSender';

/** Writes that a page will never arrive, and turns to the person's other contact methods if none was used yet. */
export async function recordFailure(
  options: Pick<
    PageSenderOptions,
    'alerts' | 'pages' | 'roster' | 'contactMethods'
  > & { page: StoredPage; reason: string; now: DateTime },
): Promise<void> {
  const { alerts, pages, page, reason, now } = options;
  // Read before the transaction: SQLite has one connection, which the transaction holds.
  const roster = await options.roster(now);
  const methods = await options.contactMethods([page.person], roster);
  await alerts.transaction(async tx => {
    if (!(await pages.markFailed(tx, page.id, reason))) {
      return;
    }
    const next = fallBack({
      failed: page,
      siblings: await pages.listSiblings(tx, page),
      methods: methods.get(page.person) ?? [],
      now,
    });
    if (next.kind === 'plan') {
      await pages.insertPlanned(tx, next.pages);
    }
    if (next.kind === 'hasten') {
      await pages.hasten(tx, next.pageIds, now);
    }
    const name = roster.nameOf(page.person);
    await alerts.addEvents(tx, [
      {
        alertId: page.alertId,
        at: now,
        type: 'page-failed',
        text: `${name} was not reached by ${
          page.channel
        }: ${reason}. ${sentenceFor(next, name)}`,
      },
    ]);
  });
}

function sentenceFor(next: FallBack, name: string): string {
  switch (next.kind) {
    case 'reached-otherwise':
      return 'Another way worked.';
    case 'hasten':
      return 'The other ways are being tried.';
    case 'plan':
      return `Trying ${next.pages.map(({ channel }) => channel).join(', ')}.`;
    default:
      return `${name} has no other way to be reached.`;
  }
}
