import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { NewAlertEvent } from '../alerts/StoredAlert';
import { RecordNews } from '../news/RecordNews';
import { PageStore } from '../paging/PageStore';
import { EscalatingAlerts } from './EscalatingAlerts';
import { EscalationOutcome } from './escalationOutcome';

/** What the recorder works with. */
export type EscalationRecorderOptions = {
  readonly alerts: EscalatingAlerts;
  readonly pages: PageStore;
  readonly logger: LoggerService;
  /** For alerts that an escalation closes. */
  readonly recordNews: RecordNews;
  /** Screens should read the alert again. */
  readonly onChanged: (alertId: string) => void;
};

/**
 * Writes what was decided: the run, the pages and the activity of each alert.
 *
 * The alert's row is changed first, and only if it is as it was claimed. A racing acknowledge therefore either comes
 * before, and then nothing is written here, or waits, and then cancels what was planned here.
 *
 * What a power failure undoes is due again, pages and all; some of them may have been sent already and are sent twice.
 *
 * A whole claim shares one transaction, because a commit costs more than everything in it. When that fails, each alert
 * gets a transaction of its own, so that one of them cannot hold up the others.
 */
export class EscalationRecorder {
  readonly #options: EscalationRecorderOptions;

  private constructor(options: EscalationRecorderOptions) {
    this.#options = options;
  }

  static create(options: EscalationRecorderOptions): EscalationRecorder {
    return new EscalationRecorder(options);
  }

  async recordAll(
    outcomes: readonly EscalationOutcome[],
    now: DateTime,
  ): Promise<void> {
    try {
      const written = await this.#write(outcomes, now);
      written.forEach(this.#options.onChanged);
    } catch (error) {
      if (outcomes.length > 1) {
        await this.#recordOneByOne(outcomes, now);
        return;
      }
      this.#options.logger.error('Could not record the next step of an alert', {
        alertId: outcomes[0]?.escalating.alert.id,
        error: String(error),
      });
    }
  }

  async #recordOneByOne(
    outcomes: readonly EscalationOutcome[],
    now: DateTime,
  ): Promise<void> {
    for (const outcome of outcomes) {
      await this.recordAll([outcome], now);
    }
  }

  /** The ids of the alerts of which something changed. */
  async #write(
    outcomes: readonly EscalationOutcome[],
    now: DateTime,
  ): Promise<readonly string[]> {
    const { alerts, pages } = this.#options;
    const recordNews = await this.#options.recordNews(now);
    return alerts.unflushed(async tx => {
      const ours = await this.#saveRuns(tx, outcomes, now);
      await pages.insertPlanned(
        tx,
        ours.flatMap(outcome => outcome.pages),
      );
      await alerts.addEvents(
        tx,
        ours.flatMap(({ escalating, events }) =>
          events.map(event => ({
            ...event,
            alertId: escalating.alert.id,
            at: now,
          })),
        ),
      );
      await recordNews(tx, {
        opened: [],
        changed: [],
        events: ours.flatMap(outcome => closeOf(outcome, now)),
      });
      return ours
        .filter(isNoticed)
        .map(({ escalating }) => escalating.alert.id);
    });
  }

  /** Those whose alert was still as it was claimed. */
  async #saveRuns(
    tx: Knex.Transaction,
    outcomes: readonly EscalationOutcome[],
    now: DateTime,
  ): Promise<readonly EscalationOutcome[]> {
    const ours: EscalationOutcome[] = [];
    for (const outcome of inOrderOfLocks(outcomes)) {
      const { alert, run } = outcome.escalating;
      const isOurs = await this.#options.alerts.saveEscalation(tx, {
        alertId: alert.id,
        runToken: run.runToken,
        leaseEnd: run.nextActionAt,
        run: outcome.run,
        reopened: outcome.reopened,
        closedBy: outcome.closedBy,
        snapshot: outcome.snapshot,
        isUnchanged: !isNoticed(outcome),
        now,
      });
      if (isOurs && outcome.closedBy) {
        await this.#options.pages.cancelPendingPages(tx, {
          alertId: alert.id,
          reason: `closed by ${outcome.closedBy}`,
        });
      }
      if (isOurs) {
        ours.push(outcome);
      }
    }
    return ours;
  }
}

/** A look at an alert that goes on waiting leaves no sentence, nor another escalation. */
function isNoticed({ events, snapshot }: EscalationOutcome): boolean {
  return events.length > 0 || snapshot !== undefined;
}

/** That the escalation closed the alert, as an event; its own sentences say the same in other words. */
function closeOf(
  { escalating, closedBy }: EscalationOutcome,
  at: DateTime,
): readonly NewAlertEvent[] {
  const { id: alertId } = escalating.alert;
  return closedBy === undefined
    ? []
    : [{ alertId, at, type: 'closed', text: 'Closed', actor: closedBy }];
}

/** Whoever changes several alerts at once takes them in this order, so that two never wait for each other in a circle. */
function inOrderOfLocks(
  outcomes: readonly EscalationOutcome[],
): readonly EscalationOutcome[] {
  return [...outcomes].sort(
    (a, b) =>
      Number(a.escalating.alert.tinyId) - Number(b.escalating.alert.tinyId),
  );
}
