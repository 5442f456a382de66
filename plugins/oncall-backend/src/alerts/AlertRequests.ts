import { ServiceUnavailableError } from '@backstage/errors';
import { insertRows, TableRows } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import {
  EscalationStart,
  EscalationStarter,
} from '../escalation/startEscalation';
import { PlannedSteps } from '../engine/Engine';
import { RecordNews } from '../news/RecordNews';
import { toPageRow } from '../paging/pageRow';
import { withStorableText } from '../storableText';
import { AlertRequest, AlertRequestResult, OpenDeed } from './AlertRequest';
import { AlertStore } from './AlertStore';
import { StoredAlert } from './StoredAlert';
import { AlertChanges, CancelledPages } from './AlertWorkingSet';
import {
  AlertDecisions,
  decideAlertRequests,
  MissingStartError,
  namedAlerts,
  namesSomebody,
} from './decideAlertRequests';
import { Deduplication, dedupeKey } from './dedupeKey';
import { GroupCommit } from './GroupCommit';
import { isDatabaseGone, isPassingTrouble } from './databaseErrors';
import { subjectOf } from './subjectOf';

/** What a commit of requests needs from the other rooms of the house. */
export type AlertRequestsOptions = {
  readonly store: AlertStore;
  readonly starter: EscalationStarter;
  /** What is due at once of new alerts; written together with them. */
  readonly planFirstSteps: (
    opened: readonly StoredAlert[],
    now: DateTime,
  ) => Promise<PlannedSteps>;
  /** New alerts as the policies want them, in the same order. */
  readonly prepare: (
    requests: readonly AlertRequest[],
    now: DateTime,
  ) => Promise<readonly AlertRequest[]>;
  readonly cancelPendingPages: (
    tx: Knex.Transaction,
    cancelled: CancelledPages,
    now: DateTime,
  ) => Promise<unknown>;
  /** People and teams, for requests that name some. */
  readonly roster: (now: DateTime) => Promise<Roster>;
  /** What one alias may have one open alert of. */
  readonly deduplication: Deduplication;
  readonly recordNews: RecordNews;
  /** Rows that keep the results for those who ask later; written together with them. */
  readonly rowsOfResults: (
    answered: readonly AnsweredRequest[],
    now: DateTime,
  ) => readonly TableRows[];
  /** Custom actions that were run make calls; part of the same transaction. */
  readonly planActionCalls: (
    tx: Knex.Transaction,
    answered: readonly AnsweredRequest[],
    now: DateTime,
  ) => Promise<void>;
  /** Called after every commit. Must not fail. */
  readonly onCommitted: (commit: {
    /** Of all alerts that were opened, changed or deleted. */
    readonly alertIds: readonly string[];
    /** Whether the engine has something to do now. */
    readonly isAnyDue: boolean;
  }) => void;
  readonly clock: () => DateTime;
};

/** A request and what became of it. */
export type AnsweredRequest = {
  readonly request: AlertRequest;
  readonly result: AlertRequestResult;
};

/** What became of a request whose condition did not hold. */
const VOID: AlertRequestResult = { outcome: 'nothing-to-do' };

/**
 * The one door through which alerts change, for machines and people alike. An answer means that it is on disk;
 * requests that arrive together share a transaction.
 */
export class AlertRequests {
  readonly #options: AlertRequestsOptions;
  readonly #group: GroupCommit<AlertRequest, AlertRequestResult>;

  static create(options: AlertRequestsOptions): AlertRequests {
    return new AlertRequests(options);
  }

  private constructor(options: AlertRequestsOptions) {
    this.#options = options;
    this.#group = GroupCommit.create({
      commit: requests => this.#commit(requests),
      maxBatch: 250,
      maxWaiting: 20_000,
      tooBusy: () =>
        new ServiceUnavailableError('Too many requests wait for the database'),
      isPassing: error =>
        error instanceof MissingStartError || isPassingTrouble(error),
      isHopeless: isDatabaseGone,
    });
  }

  submit(request: AlertRequest): Promise<AlertRequestResult> {
    return this.#group.submit(mended(request));
  }

  /** Resolves when everything that was submitted has its answer. */
  settled(): Promise<void> {
    return this.#group.settled();
  }

  async #commit(
    received: readonly AlertRequest[],
  ): Promise<readonly AlertRequestResult[]> {
    const { prepare, clock, deduplication, roster } = this.#options;
    const now = clock();
    const requests = await prepare(received, now);
    const starts = await this.#startNewAlerts(requests, now);
    const directory = requests.some(namesSomebody)
      ? await roster(now)
      : undefined;
    const facts = { starts, roster: directory, deduplication, now };
    const { resultOf, changes } =
      (await this.#openNew(requests, facts)) ??
      (await this.#change(requests, facts));
    this.#options.onCommitted({
      alertIds: touchedAlerts(changes),
      isAnyDue: isAnyDue(changes, now),
    });
    return requests.map(request => resultOf.get(request) ?? VOID);
  }

  /**
   * The way of nearly every alert: when all that came together is new, there is nothing to lock and nothing to change, only
   * rows to write, in one step. When somebody else opens one of them at the same moment, the step fails, and the next
   * attempt finds it. Undefined when the requests need more than that.
   */
  async #openNew(
    requests: readonly AlertRequest[],
    facts: DecisionFacts,
  ): Promise<Written | undefined> {
    const { store, planFirstSteps, rowsOfResults } = this.#options;
    if (!requests.every(isPlainReport)) {
      return undefined;
    }
    const decisions = decideAlertRequests({ ...facts, requests, known: [] });
    const { changes } = decisions;
    const first = await planFirstSteps(changes.opened, facts.now);
    const events = [...changes.events, ...first.events];
    let isWritten = false;
    try {
      isWritten = await store.openAlerts(first.alerts, events, [
        { table: 'page', rows: first.pages.map(toPageRow) },
        ...rowsOfResults(answeredBy(requests, decisions), facts.now),
      ]);
    } finally {
      first.settle(isWritten);
    }
    const opened = { ...changes, opened: first.alerts, events };
    return isWritten
      ? outcomeOf(requests, { ...decisions, changes: opened })
      : undefined;
  }

  async #change(
    requests: readonly AlertRequest[],
    facts: DecisionFacts,
  ): Promise<Written> {
    const { store } = this.#options;
    const recordNews = await this.#options.recordNews(facts.now);
    return store.transaction(async tx => {
      const wanted = await stillWanted(tx, requests);
      const known = await store.lockAlerts(tx, namedAlerts(wanted));
      const named = namedAlerts(wanted.filter(one => !isReport(one)));
      const renamed = await store.lockRenamed(tx, named, known);
      const decisions = decideAlertRequests({
        ...facts,
        requests: wanted,
        known: [...known, ...renamed.alerts],
        sentAliases: renamed.sentAliases,
      });
      await this.#write(tx, wanted, decisions, facts.now);
      await recordNews(tx, decisions.changes);
      return outcomeOf(wanted, decisions);
    });
  }

  /** Looks up people and policies before the transaction, so that it holds no lock meanwhile. */
  async #startNewAlerts(
    requests: readonly AlertRequest[],
    now: DateTime,
  ): Promise<ReadonlyMap<string, EscalationStart>> {
    const { starter, deduplication } = this.#options;
    const fresh = reportsToStart(requests, deduplication);
    const starts = await starter.startAll(
      fresh.map(({ deed, integration }) => ({
        responders: deed.alert.responders,
        service: deed.alert.service,
        integrationTeam: integration?.team,
        subject: subjectOf(deed.alert),
      })),
      now,
    );
    return new Map(
      fresh.map(({ deed }, index) => [deed.alert.id, starts[index]]),
    );
  }

  async #write(
    tx: Knex.Transaction,
    requests: readonly AlertRequest[],
    decisions: AlertDecisions,
    now: DateTime,
  ): Promise<void> {
    const { store, cancelPendingPages } = this.#options;
    const { rowsOfResults, planActionCalls } = this.#options;
    const { changes } = decisions;
    await store.insertAlerts(tx, changes.opened);
    for (const stored of changes.changed) {
      await store.saveAlert(tx, stored);
    }
    for (const id of changes.deleted) {
      await store.deleteAlert(tx, id);
      const reason = 'the alert was deleted';
      await cancelPendingPages(tx, { alertId: id, reason }, now);
    }
    await store.addSentAliases(tx, changes.sentAliases);
    for (const joined of changes.joined) {
      await store.saveJoined(tx, joined);
    }
    await store.addEvents(tx, changes.events);
    for (const cancelled of changes.cancelledPages) {
      await cancelPendingPages(tx, cancelled, now);
    }
    const answered = answeredBy(requests, decisions);
    for (const { table, rows } of rowsOfResults(answered, now)) {
      await insertRows(tx, table, rows);
    }
    await planActionCalls(tx, answered, now);
  }
}

/** What is known before anything is asked about alerts. */
type DecisionFacts = Pick<
  Parameters<typeof decideAlertRequests>[0],
  'starts' | 'roster' | 'deduplication' | 'now'
>;

/** What was written, and what became of each request. */
type Written = {
  readonly resultOf: ReadonlyMap<AlertRequest, AlertRequestResult>;
  readonly changes: AlertChanges;
};

function outcomeOf(
  requests: readonly AlertRequest[],
  { results, changes }: AlertDecisions,
): Written {
  const resultOf = new Map(
    requests.map((request, index) => [request, results[index]]),
  );
  return { resultOf, changes };
}

function answeredBy(
  requests: readonly AlertRequest[],
  { results }: AlertDecisions,
): readonly AnsweredRequest[] {
  return requests.map((request, index) => ({
    request,
    result: results[index],
  }));
}

/** An alert is never lost because of its text. */
function mended(request: AlertRequest): AlertRequest {
  const { actor, note, deed } = request;
  return { ...request, ...withStorableText({ actor, note, deed }) };
}

/** All requests but those whose own condition does not hold. */
async function stillWanted(
  tx: Knex.Transaction,
  requests: readonly AlertRequest[],
): Promise<readonly AlertRequest[]> {
  const unwanted = new Set<AlertRequest>();
  for (const request of requests) {
    if (request.onlyIf && !(await request.onlyIf(tx))) {
      unwanted.add(request);
    }
  }
  return requests.filter(request => !unwanted.has(request));
}

type Report = AlertRequest & { readonly deed: OpenDeed };

function isReport(request: AlertRequest): request is Report {
  return request.deed.kind === 'open';
}

/** A report without a condition, under the alias that its sender gave. */
function isPlainReport(request: AlertRequest): boolean {
  const { onlyIf, deed } = request;
  return !onlyIf && deed.kind === 'open' && deed.alert.sentAlias === undefined;
}

/**
 * Reports that may open an alert: of each alias the first, or all when the batch closes alerts as well. Some of them turn
 * out to be about an open alert. To start those for nothing costs less than to ask the database before.
 */
function reportsToStart(
  requests: readonly AlertRequest[],
  deduplication: Deduplication,
): readonly Report[] {
  const reports = requests.filter(isReport);
  if (requests.length > reports.length) {
    return reports;
  }
  const seen = new Set<string>();
  return reports.filter(report => {
    const key = dedupeKey(report, deduplication);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function isAnyDue(changes: AlertChanges, now: DateTime): boolean {
  return [...changes.opened, ...changes.changed].some(
    ({ run }) => run.nextActionAt !== undefined && run.nextActionAt <= now,
  );
}

function touchedAlerts(changes: AlertChanges): readonly string[] {
  const written = [...changes.opened, ...changes.changed];
  const ids = written.map(({ alert }) => alert.id);
  // A note changes the activity only.
  const noted = changes.events.map(({ alertId }) => alertId);
  return [...new Set([...ids, ...noted, ...changes.deleted])];
}
