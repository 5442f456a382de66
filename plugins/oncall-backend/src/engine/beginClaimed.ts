import { DateTime } from 'luxon';
import { StoredPage } from '../paging/StoredPage';
import {
  BegunMessage,
  beginMessages,
  BeginMessagesOptions,
} from './beginMessages';

/** What beginning claimed pages works with. */
type BeginClaimedOptions = Omit<BeginMessagesOptions, 'now'> & {
  readonly clock: () => DateTime;
  /** Since they were planned their person has removed, turned off or moved the contact method. */
  readonly onAddressGone: (pages: readonly StoredPage[]) => Promise<void>;
  /** Nothing is recorded, so the pages come again when their lease ends. */
  readonly onTrouble: (page: StoredPage, error: unknown) => void;
};

/**
 * Begins the messages that go out now, and gives up pages that are not wanted any more. When messages cannot begin together,
 * each tries alone, so that one cannot hold up the others.
 *
 * @param claimed - The pages of one contact method each
 */
export async function beginClaimed(
  options: BeginClaimedOptions,
  claimed: readonly (readonly StoredPage[])[],
): Promise<readonly BegunMessage[]> {
  if (claimed.length === 0) {
    return [];
  }
  try {
    const now = options.clock();
    const begun = await beginMessages({ ...options, now }, claimed);
    await giveUpOthers(options, claimed.flat(), begun);
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

/** What did not begin may not be wanted any more, or not there. What did goes out whatever becomes of that. */
async function giveUpOthers(
  { pageAttempts, leaseEnd, onAddressGone, onTrouble }: BeginClaimedOptions,
  claimed: readonly StoredPage[],
  begun: readonly BegunMessage[],
): Promise<void> {
  const going = begun.flatMap(message => message.pages);
  const ids = new Set(going.map(({ id }) => id));
  const left = claimed.filter(({ id }) => !ids.has(id));
  if (left.length === 0) {
    return;
  }
  try {
    const leftIds = left.map(({ id }) => id);
    await pageAttempts.cancelIfRunIsOver(leftIds);
    const lost = await pageAttempts.findAddressGone(leftIds, { leaseEnd });
    await onAddressGone(left.filter(({ id }) => lost.has(id)));
  } catch (error) {
    onTrouble(left[0], error);
  }
}
