import { LoggerService } from '@backstage/backend-plugin-api';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import {
  afterAttempt,
  AttemptOutcome,
  TROUBLE_AT,
} from '../paging/afterAttempt';
import { StoredPage } from '../paging/StoredPage';
import { EngineMetrics } from './EngineMetrics';
import { byAttempts, byTime } from './groupedPages';
import { laterTimes } from './laterTimes';
import { recordFailure } from './recordFailure';
import { SentRecorder, SentRecorderOptions } from './SentRecorder';

/** What recording works with. */
export type AttemptRecorderOptions = SentRecorderOptions & {
  readonly contactMethods: (
    people: readonly string[],
    roster: Roster,
  ) => Promise<ReadonlyMap<string, readonly ContactMethod[]>>;
  /** Nothing will ever arrive there any more. */
  readonly turnOffContactMethod: (id: string, reason: string) => Promise<void>;
  readonly logger: LoggerService;
  readonly metrics: EngineMetrics;
};

/** Writes what became of an attempt to send a message, and what follows from it. */
export class AttemptRecorder {
  readonly #options: AttemptRecorderOptions;
  readonly #sent: SentRecorder;

  static create(options: AttemptRecorderOptions): AttemptRecorder {
    return new AttemptRecorder(options);
  }

  private constructor(options: AttemptRecorderOptions) {
    this.#options = options;
    this.#sent = SentRecorder.create(options);
  }

  /** @param together - The pages that were in one message */
  async record(
    together: readonly StoredPage[],
    outcome: AttemptOutcome,
  ): Promise<void> {
    const { clock, logger, metrics } = this.#options;
    const now = clock();
    const [{ alertId, id: pageId, channel, lane }] = together;
    metrics.attempted({ channel, lane, outcome });
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

  /** Nothing is sent to where these were to go, which their people do not use any more; the other ways take their place. */
  async withdraw(pages: readonly StoredPage[]): Promise<void> {
    const reason = 'the contact method is not in use any more';
    const now = this.#options.clock();
    await this.#recordFailures(pages, { reason, isFinal: true, now });
  }

  /** Pages of one message that were attempted equally often. */
  async #recordTrouble(
    alike: readonly StoredPage[],
    outcome: AttemptOutcome,
    now: DateTime,
  ): Promise<void> {
    const { logger } = this.#options;
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
      const { error: reason } = next;
      if (next.isTrouble) {
        // Before the error is kept, which says that this is done.
        const untold = alike.filter(one => !isKnownTrouble(one));
        await this.#recordFailures(untold, { reason, isFinal: false, now });
      }
      await this.#tryAgain(alike, next);
      logger.warn('Page not sent, trying again', {
        ...facts,
        error: reason,
        again: next.at.toISO() ?? '',
      });
    } else if (next.kind === 'give-up') {
      const { reason } = next;
      if (outcome.kind === 'undeliverable' && outcome.isAddressGone) {
        await this.#options.turnOffContactMethod(page.contactMethod, reason);
      }
      await this.#recordFailures(alike, { reason, isFinal: true, now });
      logger.error('Page failed', { ...facts, error: reason });
    }
  }

  /** Most come again together; those that have to wait until their person may be told come then. */
  async #tryAgain(
    alike: readonly StoredPage[],
    { at, error }: { readonly at: DateTime; readonly error: string },
  ): Promise<void> {
    const due = alike.map(page => ({ ...page, at }));
    const times = await laterTimes(this.#options, due);
    const later = alike.map(({ id }, index) => ({ id, ...times[index] }));
    for (const together of byTime(later)) {
      const [{ at: nextAttemptAt, how }] = together;
      const ids = together.map(({ id }) => id);
      const again = { nextAttemptAt, how, error };
      await this.#options.pageAttempts.markForRetry(ids, again);
    }
  }

  async #recordFailures(
    pages: readonly StoredPage[],
    failure: { reason: string; isFinal: boolean; now: DateTime },
  ): Promise<void> {
    // Other ways may be used no earlier than the one that failed could be now.
    const due = pages.map(({ person, alertId }) => ({
      person,
      alertId,
      at: failure.now,
    }));
    const times = await laterTimes(this.#options, due);
    for (const [index, page] of pages.entries()) {
      const time = times[index];
      const notBefore = time.at > failure.now ? time : undefined;
      await recordFailure({ ...this.#options, ...failure, notBefore, page });
    }
  }
}

/**
 * Whether an attempt before has turned to the person's other ways. The error is absent where nothing was recorded of the last
 * one, because its process died or was frozen meanwhile.
 */
function isKnownTrouble({ attempts, lastError }: StoredPage): boolean {
  return attempts >= TROUBLE_AT && lastError !== undefined;
}
