import { LoggerService } from '@backstage/backend-plugin-api';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { Roster } from '../directory/Roster';
import { afterAttempt, AttemptOutcome } from '../paging/afterAttempt';
import { PageStore } from '../paging/PageStore';
import { SendPageOptions, sendPage } from '../paging/sendPage';
import { PageLane, StoredPage } from '../paging/StoredPage';
import { EngineMetrics } from './EngineMetrics';
import { EscalatingAlerts } from './EscalatingAlerts';
import { recordFailure } from './recordFailure';

/** Longer than the longest attempt, so that no other worker takes a page that is being sent. */
export const SENDING_LEASE = Duration.fromObject({ seconds: 30 });

/** What sending works with. */
export type PageSenderOptions = SendPageOptions & {
  readonly alerts: EscalatingAlerts;
  readonly pages: PageStore;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly contactMethods: (
    people: readonly string[],
    roster: Roster,
  ) => Promise<ReadonlyMap<string, readonly ContactMethod[]>>;
  readonly logger: LoggerService;
  readonly metrics: EngineMetrics;
  readonly clock: () => DateTime;
  /** Screens should read the alert again. */
  readonly onChanged: (alertId: string) => void;
};

/**
 * Sends the pages of one lane, a few at a time.
 *
 * It claims no more pages than it has free hands, so every claimed page is sent at once and none waits for a slow
 * neighbour while its lease runs out.
 */
export class PageSender {
  readonly #options: PageSenderOptions;
  readonly lane: PageLane;
  readonly #hands: number;
  readonly #busy = new Set<Promise<void>>();
  #onFreeHand: () => void = () => {};

  private constructor(
    options: PageSenderOptions & { lane: PageLane; hands: number },
  ) {
    this.#options = options;
    this.lane = options.lane;
    this.#hands = options.hands;
  }

  static create(
    options: PageSenderOptions & { lane: PageLane; hands: number },
  ): PageSender {
    return new PageSender(options);
  }

  /** `sendDuePages` should be called again whenever a page is done. */
  onFreeHand(callback: () => void): void {
    this.#onFreeHand = callback;
  }

  /** Claims due pages and begins to send them. Returns how many. */
  async sendDuePages(): Promise<number> {
    const { pages, channels, clock } = this.#options;
    const free = this.#hands - this.#busy.size;
    if (free === 0) {
      return 0;
    }
    const claimed = await pages.claimDuePages({
      lane: this.lane,
      channels: channels.ids,
      now: clock(),
      lease: SENDING_LEASE,
      limit: free,
    });
    for (const page of claimed.pages) {
      this.#begin(page, claimed.leaseEnd);
    }
    return claimed.pages.length;
  }

  /** Resolves when nothing is being sent. */
  async settled(): Promise<void> {
    while (this.#busy.size > 0) {
      await Promise.all(this.#busy);
    }
  }

  #begin(page: StoredPage, leaseEnd: DateTime): void {
    const work = this.#handle(page, leaseEnd)
      .catch(error => {
        // Nothing is recorded, so the page comes again when its lease ends.
        this.#options.logger.error('Could not handle a page', {
          pageId: page.id,
          alertId: page.alertId,
          error: String(error),
        });
      })
      .finally(() => {
        this.#busy.delete(work);
        this.#onFreeHand();
      });
    this.#busy.add(work);
  }

  async #handle(page: StoredPage, leaseEnd: DateTime): Promise<void> {
    const { pages, alerts, roster, clock } = this.#options;
    if (!(await pages.beginAttempt(page.id, leaseEnd))) {
      await pages.cancelIfRunIsOver(page.id);
      return;
    }
    const escalating = await alerts.getEscalation(page.alertId);
    if (!escalating) {
      return;
    }
    const now = clock();
    const { alert } = escalating;
    const outcome = await sendPage({
      ...this.#options,
      page,
      alert,
      roster: await roster(now),
      now,
    });
    await this.#record(page, outcome);
    this.#options.onChanged(page.alertId);
  }

  async #record(page: StoredPage, outcome: AttemptOutcome): Promise<void> {
    const { pages, clock, logger, metrics } = this.#options;
    const now = clock();
    const attempt = page.attempts + 1;
    const next = afterAttempt({ outcome, attempts: attempt, now });
    const facts = {
      alertId: page.alertId,
      pageId: page.id,
      channel: page.channel,
      attempt,
    };
    metrics.attempted({ channel: page.channel, lane: page.lane, outcome });
    if (next.kind === 'done') {
      await this.#recordSent(page, now);
      logger.info('Page sent', facts);
    } else if (next.kind === 'retry') {
      await pages.markForRetry(page.id, {
        nextAttemptAt: next.at,
        error: next.error,
      });
      logger.warn('Page not sent, trying again', {
        ...facts,
        error: next.error,
        again: next.at.toISO() ?? '',
      });
      if (next.isTrouble) {
        const reason = next.error;
        await recordFailure({
          ...this.#options,
          page,
          reason,
          isFinal: false,
          now,
        });
      }
    } else {
      const { reason } = next;
      await recordFailure({
        ...this.#options,
        page,
        reason,
        isFinal: true,
        now,
      });
      logger.error('Page failed', { ...facts, error: next.reason });
    }
  }

  async #recordSent(page: StoredPage, now: DateTime): Promise<void> {
    const { alerts, pages } = this.#options;
    const roster = await this.#options.roster(now);
    await alerts.transaction(async tx => {
      await pages.markSent(tx, page.id, now);
      await alerts.addEvents(tx, [
        {
          alertId: page.alertId,
          at: now,
          type: 'paged',
          text: `Paged ${roster.nameOf(page.person)} by ${page.channel} (${
            page.reason
          }).`,
        },
      ]);
    });
  }
}
