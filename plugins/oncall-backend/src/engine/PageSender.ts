import { LoggerService } from '@backstage/backend-plugin-api';
import { Alert, ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { Roster } from '../directory/Roster';
import { afterAttempt, AttemptOutcome } from '../paging/afterAttempt';
import { PageQueue } from '../paging/PageQueue';
import { PageStore } from '../paging/PageStore';
import { PageTurnStore } from '../paging/PageTurnStore';
import { SendPageOptions, sendPage } from '../paging/sendPage';
import { PageLane, StoredPage } from '../paging/StoredPage';
import { BegunMessage, beginMessages } from './beginMessages';
import { EngineMetrics } from './EngineMetrics';
import { EscalatingAlerts } from './EscalatingAlerts';
import { recordFailure } from './recordFailure';
import { SentRecorder } from './SentRecorder';

/** Longer than the longest attempt, so that no other worker takes a page that is being sent. */
export const SENDING_LEASE = Duration.fromObject({ seconds: 30 });

/** How long pages wait at most for others that are late as well. */
const CATCH_UP_PATIENCE = Duration.fromObject({ seconds: 30 });

/** The last of what was overdue is being planned when nothing is overdue any more. */
const SETTLING = Duration.fromObject({ seconds: 2 });

/** What sending works with. */
export type PageSenderOptions = SendPageOptions & {
  readonly alerts: EscalatingAlerts;
  readonly pages: PageStore;
  readonly queue: PageQueue;
  readonly turns: PageTurnStore;
  /** Further pages to a contact method are gathered for so long after one was sent. */
  readonly bundlingWindow: Duration;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly contactMethods: (
    people: readonly string[],
    roster: Roster,
  ) => Promise<ReadonlyMap<string, readonly ContactMethod[]>>;
  /** Nothing will ever arrive there any more. */
  readonly turnOffContactMethod: (id: string, reason: string) => Promise<void>;
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
  readonly #sent: SentRecorder;
  readonly #busy = new Set<Promise<void>>();
  #onFreeHand: () => void = () => {};
  /** As far as the last look could see. */
  #isMoreDue = false;
  #overdue: { readonly since: DateTime; readonly seenAt: DateTime } | undefined;

  private constructor(
    options: PageSenderOptions & { lane: PageLane; hands: number },
  ) {
    this.#options = options;
    this.#sent = SentRecorder.create(options);
    this.lane = options.lane;
    this.#hands = options.hands;
  }

  static create(
    options: PageSenderOptions & { lane: PageLane; hands: number },
  ): PageSender {
    return new PageSender(options);
  }

  /** `sendDuePages` should be called again: a page is done, and there may be others that no hand was free for. */
  onFreeHand(callback: () => void): void {
    this.#onFreeHand = callback;
  }

  /** Claims due pages and begins to send them. Returns how many. */
  async sendDuePages(): Promise<number> {
    const { queue, channels, clock } = this.#options;
    const free = this.#hands - this.#busy.size;
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
    const isBundling = this.#options.bundlingWindow.toMillis() > 0;
    const messages = isBundling
      ? byContactMethod(claimed.pages)
      : claimed.pages.map(page => [page]);
    const known = await this.#alertsOf(claimed.pages);
    const begun = await this.#begin(messages, claimed.leaseEnd, known);
    const joined = begun
      .flatMap(message => message.pages)
      .filter(({ alertId }) => !known.has(alertId));
    const about = new Map([...known, ...(await this.#alertsOf(joined))]);
    for (const message of begun) {
      this.#send(message, about);
    }
    return claimed.pages.length;
  }

  /**
   * While alerts are long overdue, as after an outage, much is being planned for the same people. What is due already
   * waits a little then, so that it goes along with the others.
   */
  async #isGathering(now: DateTime): Promise<boolean> {
    const { queue, bundlingWindow } = this.#options;
    if (bundlingWindow.toMillis() === 0) {
      return false;
    }
    if (this.#overdue && now >= this.#overdue.seenAt.plus(SETTLING)) {
      this.#overdue = undefined;
    }
    if (await queue.isCatchingUp(this.lane, now)) {
      this.#overdue = { since: this.#overdue?.since ?? now, seenAt: now };
    }
    return (
      this.#overdue !== undefined &&
      now < this.#overdue.since.plus(CATCH_UP_PATIENCE)
    );
  }

  /** Resolves when nothing is being sent. */
  async settled(): Promise<void> {
    while (this.#busy.size > 0) {
      await Promise.all(this.#busy);
    }
  }

  /** Those that go out now; when they cannot begin together, each tries alone, so that one cannot hold up the others. */
  async #begin(
    claimed: readonly (readonly StoredPage[])[],
    leaseEnd: DateTime,
    about: ReadonlyMap<string, Alert>,
  ): Promise<readonly BegunMessage[]> {
    if (claimed.length === 0) {
      return [];
    }
    const { queue, bundlingWindow: window, clock } = this.#options;
    try {
      const now = clock();
      const options = { ...this.#options, window, about, leaseEnd, now };
      const begun = await beginMessages(options, claimed);
      const going = begun.flatMap(message => message.pages);
      const ids = new Set(going.map(({ id }) => id));
      const left = claimed.flat().filter(({ id }) => !ids.has(id));
      await queue.cancelIfRunIsOver(left.map(({ id }) => id));
      return begun.filter(message => message.pages.length > 0);
    } catch (error) {
      if (claimed.length > 1) {
        const alone: BegunMessage[] = [];
        for (const one of claimed) {
          alone.push(...(await this.#begin([one], leaseEnd, about)));
        }
        return alone;
      }
      this.#logTrouble(claimed[0][0], error);
      return [];
    }
  }

  #send(message: BegunMessage, about: ReadonlyMap<string, Alert>): void {
    const work = this.#handle(message, about)
      .catch(error => this.#logTrouble(message.pages[0], error))
      .finally(() => {
        this.#busy.delete(work);
        if (this.#isMoreDue) {
          this.#onFreeHand();
        }
      });
    this.#busy.add(work);
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
    const outcome = await sendPage({
      ...this.#options,
      page: pages[0],
      // As `beginAttempts` has written it.
      messageId,
      alerts,
      roster: await roster(now),
      now,
    });
    await this.#record(pages, outcome);
    alerts.forEach(({ id }) => onChanged(id));
  }

  async #alertsOf(
    pages: readonly StoredPage[],
  ): Promise<ReadonlyMap<string, Alert>> {
    const ids = [...new Set(pages.map(({ alertId }) => alertId))];
    const found =
      ids.length > 0 ? await this.#options.alerts.listEscalations(ids) : [];
    return new Map(found.map(({ alert }) => [alert.id, alert]));
  }

  async #record(
    together: readonly StoredPage[],
    outcome: AttemptOutcome,
  ): Promise<void> {
    const { clock, logger, metrics } = this.#options;
    const now = clock();
    const [{ alertId, id: pageId, channel }] = together;
    metrics.attempted({ channel, lane: this.lane, outcome });
    if (outcome.kind === 'sent') {
      await this.#sent.record(together);
      const { length: pages } = together;
      logger.info('Page sent', { alertId, pageId, channel, pages });
      return;
    }
    for (const alike of byAttempts(together)) {
      await this.#recordTrouble(alike, outcome, now);
    }
  }

  /** Pages of one message that were attempted equally often. */
  async #recordTrouble(
    alike: readonly StoredPage[],
    outcome: AttemptOutcome,
    now: DateTime,
  ): Promise<void> {
    const { queue, logger } = this.#options;
    const [page] = alike;
    const attempt = page.attempts + 1;
    const next = afterAttempt({ outcome, attempts: attempt, now });
    const facts = {
      alertId: page.alertId,
      pageId: page.id,
      channel: page.channel,
      pages: alike.length,
      attempt,
    };
    if (next.kind === 'retry') {
      await queue.markForRetry(
        alike.map(({ id }) => id),
        { nextAttemptAt: next.at, error: next.error },
      );
      logger.warn('Page not sent, trying again', {
        ...facts,
        error: next.error,
        again: next.at.toISO() ?? '',
      });
      if (next.isTrouble) {
        const { error: reason } = next;
        await this.#recordFailures(alike, { reason, isFinal: false, now });
      }
    } else if (next.kind === 'give-up') {
      const { reason } = next;
      if (outcome.kind === 'undeliverable' && outcome.isAddressGone) {
        await this.#options.turnOffContactMethod(page.contactMethod, reason);
      }
      await this.#recordFailures(alike, { reason, isFinal: true, now });
      logger.error('Page failed', { ...facts, error: reason });
    }
  }

  async #recordFailures(
    pages: readonly StoredPage[],
    failure: { reason: string; isFinal: boolean; now: DateTime },
  ): Promise<void> {
    for (const page of pages) {
      await recordFailure({ ...this.#options, ...failure, page });
    }
  }
}

function mostUrgentFirst(one: Alert, other: Alert): number {
  return (
    one.priority.localeCompare(other.priority) ||
    one.createdAt.localeCompare(other.createdAt)
  );
}

/** Pages to the same contact method belong together. */
function byContactMethod(pages: readonly StoredPage[]) {
  return grouped(pages, page => `${page.contactMethod} of ${page.person}`);
}

function byAttempts(pages: readonly StoredPage[]) {
  return grouped(pages, ({ attempts }) => String(attempts));
}

function grouped(
  pages: readonly StoredPage[],
  keyOf: (page: StoredPage) => string,
): readonly (readonly StoredPage[])[] {
  const groups = new Map<string, StoredPage[]>();
  for (const page of pages) {
    const group = groups.get(keyOf(page));
    if (group) {
      group.push(page);
    } else {
      groups.set(keyOf(page), [page]);
    }
  }
  return [...groups.values()];
}
