import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { PageQueue } from '../paging/PageQueue';
import { PageTurnStore } from '../paging/PageTurnStore';
import { SendPageOptions, sendPage } from '../paging/sendPage';
import { PageLane, StoredPage } from '../paging/StoredPage';
import { alertsOfPages } from './alertsOfPages';
import { AttemptRecorder, AttemptRecorderOptions } from './AttemptRecorder';
import { beginClaimed } from './beginClaimed';
import { BegunMessage } from './beginMessages';
import { CatchUp } from './CatchUp';
import { byContactMethod } from './groupedPages';
import { Hands } from './Hands';

/** Longer than the longest attempt, so that no other worker takes a page that is being sent. */
const SENDING_LEASE = Duration.fromObject({ seconds: 30 });

/** What sending works with. */
export type PageSenderOptions = SendPageOptions &
  AttemptRecorderOptions & {
    readonly queue: PageQueue;
    readonly turns: PageTurnStore;
    /** Further pages to a contact method are gathered for so long after one was sent. */
    readonly bundlingWindow: Duration;
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
  readonly #hands: Hands;
  readonly #recorder: AttemptRecorder;
  /** As far as the last look could see. */
  #isMoreDue = false;
  readonly #catchUp: CatchUp;

  private constructor(
    options: PageSenderOptions & { lane: PageLane; hands: number },
  ) {
    this.#options = options;
    this.#recorder = AttemptRecorder.create(options);
    this.#catchUp = CatchUp.of(options.queue, options.lane);
    this.lane = options.lane;
    this.#hands = Hands.create(options.hands);
  }

  static create(
    options: PageSenderOptions & { lane: PageLane; hands: number },
  ): PageSender {
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
    await this.#sendClaimed(claimed.pages, about, claimed.leaseEnd);
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
          this.#keepBusy(pages[0], this.#sendReserved(pages, about, leaseEnd));
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
    return this.#isBundling()
      ? claimed
      : { ...claimed, attempts: page.attempts + 1, messageId: page.id };
  }

  async #sendReserved(
    pages: readonly StoredPage[],
    about: ReadonlyMap<string, Alert>,
    leaseEnd: DateTime,
  ): Promise<void> {
    const { queue, clock } = this.#options;
    if (!this.#isBundling()) {
      pages.forEach(page => this.#send({ id: page.id, pages: [page] }, about));
      return;
    }
    const now = clock();
    if (await this.#isGathering(now)) {
      await queue.putBack(pages, { leaseEnd, now });
      return;
    }
    await this.#sendClaimed(pages, about, leaseEnd);
  }

  async #sendClaimed(
    pages: readonly StoredPage[],
    known: ReadonlyMap<string, Alert>,
    leaseEnd: DateTime,
  ): Promise<void> {
    const { alerts, queue, pageAttempts, turns, clock, bundlingWindow } =
      this.#options;
    const messages = this.#isBundling()
      ? byContactMethod(pages)
      : pages.map(page => [page]);
    const begun = await beginClaimed(
      {
        alerts,
        queue,
        pageAttempts,
        turns,
        window: bundlingWindow,
        about: known,
        leaseEnd,
        clock,
        onTrouble: (page, error) => this.#logTrouble(page, error),
      },
      messages,
    );
    const joined = begun
      .flatMap(message => message.pages)
      .filter(({ alertId }) => !known.has(alertId));
    const about = new Map([...known, ...(await alertsOfPages(alerts, joined))]);
    for (const message of begun) {
      this.#send(message, about);
    }
  }

  #isBundling(): boolean {
    return this.#options.bundlingWindow.toMillis() > 0;
  }

  async #isGathering(now: DateTime): Promise<boolean> {
    return this.#isBundling() && (await this.#catchUp.isGathering(now));
  }

  #send(message: BegunMessage, about: ReadonlyMap<string, Alert>): void {
    this.#keepBusy(message.pages[0], this.#handle(message, about));
  }

  #keepBusy(page: StoredPage, doing: Promise<void>): void {
    this.#hands.keepBusy(doing.catch(error => this.#logTrouble(page, error)));
  }

  /** Resolves when nothing is being sent. */
  settled(): Promise<void> {
    return this.#hands.settled();
  }

  /** Nothing is recorded, so the pages come again when their lease ends. */
  #logTrouble({ id: pageId, alertId }: StoredPage, error: unknown): void {
    this.#options.logger.error('Could not handle a page', {
      pageId,
      alertId,
      error: String(error),
    });
  }

  async #handle(
    { id: messageId, pages }: BegunMessage,
    about: ReadonlyMap<string, Alert>,
  ): Promise<void> {
    const { roster, clock, onChanged } = this.#options;
    const ids = [...new Set(pages.map(({ alertId }) => alertId))];
    const alerts = ids.flatMap(id => about.get(id) ?? []).sort(mostUrgentFirst);
    if (alerts.length === 0) {
      return;
    }
    const now = clock();
    const outcome = await sendPage(this.#options, {
      page: pages[0],
      // As `beginAttempts` has written it.
      messageId,
      alerts,
      roster: await roster(now),
      now,
    });
    await this.#recorder.record(pages, outcome);
    alerts.forEach(({ id }) => onChanged(id));
  }
}

/** Planned pages that a sender has kept hands for; it waits for one of `send` and `letGo`. */
export type ReservedPages = {
  readonly ids: ReadonlySet<string>;
  /** The page as it has to be written, so that nobody else sends it. */
  claimed(page: StoredPage): StoredPage;
  /** They are written, with the alerts that they are about. */
  send(alerts: readonly Alert[]): void;
  /** They were not written. */
  letGo(): void;
};

function mostUrgentFirst(one: Alert, other: Alert): number {
  return (
    one.priority.localeCompare(other.priority) ||
    one.createdAt.localeCompare(other.createdAt)
  );
}
