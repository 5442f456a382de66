import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AlertEvent,
  ContactMethod,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { EscalationDecision } from '../escalation/nextEscalationStep';
import { EscalationRun } from '../escalation/EscalationRun';
import { PageStore } from '../paging/PageStore';
import { PlannedPages, planPages } from '../paging/planPages';
import { EscalatingAlert, EscalatingAlerts } from './EscalatingAlerts';

/** What there is to record. */
export type DecisionToRecord = {
  readonly escalating: EscalatingAlert;
  readonly decision: EscalationDecision;
  readonly methods: ReadonlyMap<string, readonly ContactMethod[]>;
  readonly roster: Roster;
  readonly now: DateTime;
};

/**
 * Writes a decision: the run, the pages and the activity, in one transaction.
 *
 * The alert's row is changed first and only if it still carries the token for which was decided. A racing acknowledge
 * therefore either comes before, and then nothing is written here, or waits, and then cancels what was planned here.
 */
export class EscalationRecorder {
  readonly #alerts: EscalatingAlerts;
  readonly #pages: PageStore;
  readonly #logger: LoggerService;
  readonly #onChanged: (alertId: string) => void;

  private constructor(options: EscalationRecorderOptions) {
    this.#alerts = options.alerts;
    this.#pages = options.pages;
    this.#logger = options.logger;
    this.#onChanged = options.onChanged;
  }

  static create(options: EscalationRecorderOptions): EscalationRecorder {
    return new EscalationRecorder(options);
  }

  async record(options: DecisionToRecord): Promise<void> {
    const { escalating, decision } = options;
    const alertId = escalating.alert.id;
    if (decision.kind === 'stand-aside') {
      this.#logger.warn('Left an alert to a newer version', {
        alertId,
        reason: decision.reason,
      });
      return;
    }
    const planned = planFor(options, decision);
    const written = await this.#write(options, decision, planned);
    if (!written) {
      this.#logger.info('The escalation changed meanwhile; nothing planned', {
        alertId,
      });
      return;
    }
    this.#onChanged(alertId);
  }

  async #write(
    { escalating, now, roster }: DecisionToRecord,
    decision: RecordedDecision,
    planned: PlannedPages,
  ): Promise<boolean> {
    const { alert, run } = escalating;
    return this.#alerts.transaction(async tx => {
      const isOurs = await this.#alerts.saveEscalation(tx, {
        alertId: alert.id,
        runToken: run.runToken,
        leaseEnd: run.nextActionAt,
        run: decision.run,
        reopened: decision.kind === 'reopen',
        now,
      });
      if (!isOurs) {
        return false;
      }
      await this.#pages.insertPlanned(tx, planned.pages);
      await this.#alerts.addEvents(
        tx,
        eventsFor(decision, planned, roster).map(event => ({
          ...event,
          alertId: alert.id,
          at: now,
        })),
      );
      return true;
    });
  }
}

/** What the recorder works with. */
export type EscalationRecorderOptions = {
  readonly alerts: EscalatingAlerts;
  readonly pages: PageStore;
  readonly logger: LoggerService;
  /** Screens should read the alert again. */
  readonly onChanged: (alertId: string) => void;
};

type RecordedDecision = Extract<
  EscalationDecision,
  { readonly run: EscalationRun }
>;

function planFor(
  { escalating, methods, now }: DecisionToRecord,
  decision: RecordedDecision,
): PlannedPages {
  return planPages({
    alertId: escalating.alert.id,
    runToken: escalating.run.runToken,
    priority: escalating.alert.priority,
    people: decision.kind === 'escalate' ? decision.people : [],
    methods,
    now,
  });
}

function eventsFor(
  decision: RecordedDecision,
  { unreachable }: PlannedPages,
  roster: Roster,
): readonly Pick<AlertEvent, 'type' | 'text'>[] {
  if (decision.kind === 'reopen') {
    return [{ type: 'updated', text: decision.reason }];
  }
  if (decision.kind === 'wait') {
    return [];
  }
  return [
    ...decision.sentences.map(text => ({ type: 'escalated' as const, text })),
    ...unreachable.map(({ person }) => ({
      type: 'page-failed' as const,
      text: `${roster.nameOf(
        person,
      )} cannot be paged: there is no way to reach this person.`,
    })),
  ];
}
