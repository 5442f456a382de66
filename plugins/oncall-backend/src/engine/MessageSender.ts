import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { PageQueue } from '../paging/PageQueue';
import { PageTurnStore } from '../paging/PageTurnStore';
import { SendPageOptions, sendPage } from '../paging/sendPage';
import { StoredPage } from '../paging/StoredPage';
import { alertsOfPages } from './alertsOfPages';
import { AttemptRecorder, AttemptRecorderOptions } from './AttemptRecorder';
import { beginClaimed } from './beginClaimed';
import { BegunMessage } from './beginMessages';
import { byContactMethod } from './groupedPages';
import { Hands } from './Hands';

/** What sending messages works with. */
export type MessageSenderOptions = SendPageOptions &
  AttemptRecorderOptions & {
    readonly queue: PageQueue;
    readonly turns: PageTurnStore;
    /** Further pages to a contact method are gathered for so long after one was sent. */
    readonly bundlingWindow: Duration;
    /** Screens should read the alert again. */
    readonly onChanged: (alertId: string) => void;
  };

/** Sends claimed pages, each message with a hand of its own, and records what became of it. */
export class MessageSender {
  readonly #options: MessageSenderOptions;
  readonly #hands: Hands;
  readonly #recorder: AttemptRecorder;

  static create(options: MessageSenderOptions, hands: Hands): MessageSender {
    return new MessageSender(options, hands);
  }

  private constructor(options: MessageSenderOptions, hands: Hands) {
    this.#options = options;
    this.#hands = hands;
    this.#recorder = AttemptRecorder.create(options);
  }

  /** Whether one message may be about many pages. */
  get isBundling(): boolean {
    return this.#options.bundlingWindow.toMillis() > 0;
  }

  /**
   * Begins what may go out now and sends it.
   *
   * @param known - Alerts that need not be read; of pages that join a message the alerts may be others
   */
  async sendClaimed(
    pages: readonly StoredPage[],
    known: ReadonlyMap<string, Alert>,
    leaseEnd: DateTime,
  ): Promise<void> {
    const { alerts, queue, pageAttempts, turns, clock, bundlingWindow } =
      this.#options;
    const messages = this.isBundling
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
        onAddressGone: gone => this.#recorder.withdraw(gone),
        onTrouble: (page, error) => this.#logTrouble(page, error),
      },
      messages,
    );
    const joined = begun
      .flatMap(message => message.pages)
      .filter(({ alertId }) => !known.has(alertId));
    const about = new Map([...known, ...(await alertsOfPages(alerts, joined))]);
    for (const message of begun) {
      this.send(message, about);
    }
  }

  /** What has begun already. */
  send(message: BegunMessage, about: ReadonlyMap<string, Alert>): void {
    this.keepBusy(message.pages[0], this.#handle(message, about));
  }

  /** A hand is busy with it until it is done. */
  keepBusy(page: StoredPage, doing: Promise<void>): void {
    this.#hands.keepBusy(doing.catch(error => this.#logTrouble(page, error)));
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

function mostUrgentFirst(one: Alert, other: Alert): number {
  return (
    one.priority.localeCompare(other.priority) ||
    one.createdAt.localeCompare(other.createdAt)
  );
}
