import { DateTime } from 'luxon';
import { PageAttemptStore } from '../paging/PageAttemptStore';
import { StoredPage } from '../paging/StoredPage';
import {
  BegunMessage,
  beginMessages,
  BeginMessagesOptions,
} from './beginMessages';

/**
 * Begins the messages that go out now, and cancels pages whose run is over. When messages cannot begin together, each tries
 * alone, so that one cannot hold up the others.
 *
 * @param claimed - The pages of one contact method each
 */
export async function beginClaimed(
  options: Omit<BeginMessagesOptions, 'now'> & {
    readonly clock: () => DateTime;
    /** Nothing is recorded, so the pages come again when their lease ends. */
    readonly onTrouble: (page: StoredPage, error: unknown) => void;
  },
  claimed: readonly (readonly StoredPage[])[],
): Promise<readonly BegunMessage[]> {
  if (claimed.length === 0) {
    return [];
  }
  try {
    const begun = await beginMessages(
      { ...options, now: options.clock() },
      claimed,
    );
    await cancelOthers(options.pageAttempts, claimed, begun);
    return begun.filter(message => message.pages.length > 0);
  } catch (error) {
    if (claimed.length > 1) {
      const alone: BegunMessage[] = [];
      for (const one of claimed) {
        alone.push(...(await beginClaimed(options, [one])));
      }
      return alone;
    }
    options.onTrouble(claimed[0][0], error);
    return [];
  }
}

/** What did not begin may not be wanted any more. */
async function cancelOthers(
  pageAttempts: PageAttemptStore,
  claimed: readonly (readonly StoredPage[])[],
  begun: readonly BegunMessage[],
): Promise<void> {
  const going = begun.flatMap(message => message.pages);
  const ids = new Set(going.map(({ id }) => id));
  const left = claimed.flat().filter(({ id }) => !ids.has(id));
  await pageAttempts.cancelIfRunIsOver(left.map(({ id }) => id));
}
