import { ServiceUnavailableError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { isDatabaseGone, isPassingTrouble } from '../alerts/databaseErrors';
import { GroupCommit } from '../alerts/GroupCommit';
import { eventRows } from '../alerts/newAlertRows';
import { Roster } from '../directory/Roster';
import { PageAttemptStore } from '../paging/PageAttemptStore';
import { PageStore } from '../paging/PageStore';
import { StoredPage } from '../paging/StoredPage';
import { laterTimes, LaterTimesOptions } from './laterTimes';

/** What the recorder works with. */
export type SentRecorderOptions = LaterTimesOptions & {
  readonly pages: PageStore;
  readonly pageAttempts: PageAttemptStore;
};

/**
 * Writes that messages were sent. Those that arrive at the same time share a transaction.
 *
 * It does not wait for the disk: what a power failure undoes is sent again, better twice than never.
 */
export class SentRecorder {
  readonly #options: SentRecorderOptions;
  readonly #group: GroupCommit<readonly StoredPage[], void>;

  private constructor(options: SentRecorderOptions) {
    this.#options = options;
    this.#group = GroupCommit.create({
      commit: messages => this.#write(messages),
      maxBatch: 100,
      maxWaiting: 10_000,
      tooBusy: () =>
        new ServiceUnavailableError('Too many pages wait for the database'),
      isPassing: isPassingTrouble,
      isHopeless: isDatabaseGone,
    });
  }

  static create(options: SentRecorderOptions): SentRecorder {
    return new SentRecorder(options);
  }

  /** @param together - The pages that were in one message */
  record(together: readonly StoredPage[]): Promise<void> {
    return this.#group.submit(together);
  }

  async #write(
    messages: readonly (readonly StoredPage[])[],
  ): Promise<readonly void[]> {
    const { pageAttempts, clock } = this.#options;
    const now = clock();
    const roster = await this.#options.roster(now);
    const sent = messages.flat();
    await this.#planRepetitions(sent, now);
    const events = messages.flatMap(together =>
      together.map(page => ({
        alertId: page.alertId,
        at: now,
        type: 'paged' as const,
        text: sentence(page, together, roster),
      })),
    );
    const ids = sent.map(({ id }) => id);
    await pageAttempts.markSent(ids, eventRows(events), now);
    return messages.map(() => undefined);
  }

  /** First, so that none is lost when this process dies in between; one that is planned already stays as it is. */
  async #planRepetitions(
    sent: readonly StoredPage[],
    now: DateTime,
  ): Promise<void> {
    const { alerts, pages } = this.#options;
    const repeated = sent.filter(({ repeatMinutes }) => repeatMinutes);
    if (repeated.length === 0) {
      return;
    }
    const times = await laterTimes(
      this.#options,
      repeated.map(({ person, alertId, repeatMinutes: minutes }) => ({
        person,
        alertId,
        how: `again after ${minutes} min`,
        at: now.plus({ minutes }),
      })),
    );
    const ids = sent.map(({ id }) => id);
    await alerts.unflushed(async tx => {
      for (const [index, page] of repeated.entries()) {
        const { at, how } = times[index];
        await pages.planRepetition(tx, page, { at, how, sent: ids, now });
      }
    });
  }
}

function sentence(
  { person, channel, reason }: StoredPage,
  together: readonly StoredPage[],
  roster: Roster,
): string {
  const others = together.length - 1;
  const more = others > 0 ? `, in one message with ${others} more` : '';
  return `Paged ${roster.nameOf(person)} by ${channel} (${reason})${more}.`;
}
