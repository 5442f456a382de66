import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { PageLane, StoredPage } from '../paging/StoredPage';
import { alertsOfPages } from './alertsOfPages';
import { CatchUp } from './CatchUp';
import { Hands } from './Hands';
import { MessageSender, MessageSenderOptions } from './MessageSender';
import { ReservedPages } from './ReservedPages';

/** Longer than the longest attempt, so that no other worker takes a page that is being sent. */
const SENDING_LEASE = Duration.fromObject({ seconds: 30 });

/** What sending the pages of a lane works with. */
export type PageSenderOptions = MessageSenderOptions & {
  readonly lane: PageLane;
  /** How many messages may be on their way at the same time. */
  readonly hands: number;
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
  readonly #hands: Hands;
  readonly #messages: MessageSender;
  /** As far as the last look could see. */
  #isMoreDue = false;
  readonly #catchUp: CatchUp;

  private constructor(options: PageSenderOptions) {
    this.#options = options;
    this.#catchUp = CatchUp.of(options.queue, options.lane);
    this.lane = options.lane;
    this.#hands = Hands.create(options.hands);
    this.#messages = MessageSender.create(options, this.#hands);
  }

  static create(options: PageSenderOptions): PageSender {
    return new PageSender(options);
  }

  /** `sendDuePages` should be called again: a page is done, and there may be others that no hand was free for. */
  onFreeHand(callback: () => void): void {
    this.#hands.onFree(() => {
      if (this.#isMoreDue) {
        callback();
      }
    });
  }

  /** Claims due pages and begins to send them. Returns how many. */
  async sendDuePages(): Promise<number> {
    const { alerts, queue, channels, clock } = this.#options;
    const { free } = this.#hands;
    this.#isMoreDue = free === 0;
    if (free === 0) {
      return 0;
    }
    const now = clock();
    if (await this.#isGathering(now)) {
      return 0;
    }
    const claimed = await queue.claimDuePages({
      lane: this.lane,
      channels: channels.ids,
      now,
      lease: SENDING_LEASE,
      limit: free,
    });
    this.#isMoreDue = claimed.pages.length === free;
    const about = await alertsOfPages(alerts, claimed.pages);
    await this.#messages.sendClaimed(claimed.pages, about, claimed.leaseEnd);
    return claimed.pages.length;
  }

  /**
   * Claims pages that are about to be planned, as many as there are free hands, so that they leave as soon as they are
   * written. The others are due, and found in their turn.
   */
  reserve(
    planned: readonly StoredPage[],
    now: DateTime,
  ): readonly ReservedPages[] {
    const { channels } = this.#options;
    const due = planned.filter(page => this.#isDue(page, now));
    // Nobody overtakes pages that wait, for a hand or for others that are late as well.
    const isWaiting = this.#isMoreDue || this.#catchUp.isUnderWay;
    const free = isWaiting ? 0 : this.#hands.free;
    const pages = due
      .filter(({ channel }) => channels.ids.includes(channel))
      .slice(0, free);
    this.#isMoreDue ||= pages.length < due.length;
    if (pages.length === 0) {
      return [];
    }
    this.#hands.reserve(pages.length);
    const leaseEnd = now.plus(SENDING_LEASE);
    return [
      {
        ids: new Set(pages.map(({ id }) => id)),
        claimed: page => this.#claimed(page, leaseEnd),
        send: alerts => {
          this.#hands.letGo(pages.length);
          const about = new Map(alerts.map(alert => [alert.id, alert]));
          this.#messages.keepBusy(
            pages[0],
            this.#sendReserved(pages, about, leaseEnd),
          );
        },
        letGo: () => this.#hands.letGo(pages.length),
      },
    ];
  }

  #isDue({ lane, nextAttemptAt }: StoredPage, now: DateTime): boolean {
    return (
      lane === this.lane &&
      nextAttemptAt !== undefined &&
      DateTime.fromISO(nextAttemptAt) <= now
    );
  }

  /** As it is to be written. Where nothing is bundled, its attempt begins with that. */
  #claimed(page: StoredPage, leaseEnd: DateTime): StoredPage {
    const claimed = { ...page, nextAttemptAt: toIso(leaseEnd) };
    return this.#messages.isBundling
      ? claimed
      : { ...claimed, attempts: page.attempts + 1, messageId: page.id };
  }

  async #sendReserved(
    pages: readonly StoredPage[],
    about: ReadonlyMap<string, Alert>,
    leaseEnd: DateTime,
  ): Promise<void> {
    const { queue, clock } = this.#options;
    if (!this.#messages.isBundling) {
      pages.forEach(page =>
        this.#messages.send({ id: page.id, pages: [page] }, about),
      );
      return;
    }
    const now = clock();
    if (await this.#isGathering(now)) {
      await queue.putBack(pages, { leaseEnd, now });
      return;
    }
    await this.#messages.sendClaimed(pages, about, leaseEnd);
  }

  async #isGathering(now: DateTime): Promise<boolean> {
    return this.#messages.isBundling && (await this.#catchUp.isGathering(now));
  }

  /** Resolves when nothing is being sent. */
  settled(): Promise<void> {
    return this.#hands.settled();
  }
}
