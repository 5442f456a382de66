import { insertRows } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { RecordNews } from '../news/RecordNews';
import { AlertRequest } from './AlertRequest';
import { AlertStore } from './AlertStore';
import { CancelledPages } from './AlertWorkingSet';
import {
  AnsweredRequest,
  answeredBy,
  DecisionFacts,
  outcomeOf,
  RowsOfResults,
  Written,
} from './answeredRequests';
import {
  AlertDecisions,
  decideAlertRequests,
  namedAlerts,
} from './decideAlertRequests';
import { deleteStoredAlert } from './deleteStoredAlert';
import { isReport } from './reportsToStart';
import { saveAlert, saveJoined } from './saveAlert';

/** What changing alerts needs from the other rooms of the house. */
export type AlertChangesWriter = {
  readonly store: AlertStore;
  readonly recordNews: RecordNews;
  readonly cancelPendingPages: (
    tx: Knex.Transaction,
    cancelled: CancelledPages,
    now: DateTime,
  ) => Promise<unknown>;
  readonly rowsOfResults: RowsOfResults;
  /** Custom actions that were run make calls; part of the same transaction. */
  readonly planActionCalls: (
    tx: Knex.Transaction,
    answered: readonly AnsweredRequest[],
    now: DateTime,
  ) => Promise<void>;
  readonly clock: () => DateTime;
};

/**
 * The way of everything else: locks the alerts that the requests are about, decides, and writes what follows.
 *
 * It looks at the clock when it has the locks: until then somebody else may page, and what happens to an alert is told in the
 * order in which it took effect.
 */
export async function writeAlertChanges(
  writer: AlertChangesWriter,
  requests: readonly AlertRequest[],
  facts: DecisionFacts,
): Promise<Written> {
  const { store, clock } = writer;
  const recordNews = await writer.recordNews(facts.now);
  return store.transaction(async tx => {
    const wanted = await stillWanted(tx, requests);
    const known = await store.lockAlerts(tx, namedAlerts(wanted));
    const named = namedAlerts(wanted.filter(one => !isReport(one)));
    const renamed = await store.lockRenamed(tx, named, known);
    const now = clock();
    const decisions = decideAlertRequests({
      ...facts,
      requests: wanted,
      known: [...known, ...renamed.alerts],
      sentAliases: renamed.sentAliases,
      now,
    });
    await write(writer, tx, decisions.changes, now);
    await writeResults(writer, tx, answeredBy(wanted, decisions), now);
    await recordNews(tx, decisions.changes);
    return outcomeOf(wanted, decisions);
  });
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

async function write(
  { store, cancelPendingPages }: AlertChangesWriter,
  tx: Knex.Transaction,
  changes: AlertDecisions['changes'],
  now: DateTime,
): Promise<void> {
  await store.insertAlerts(tx, changes.opened);
  for (const stored of changes.changed) {
    await saveAlert(tx, stored);
  }
  for (const id of changes.deleted) {
    await deleteStoredAlert(tx, id);
    const reason = 'the alert was deleted';
    await cancelPendingPages(tx, { alertId: id, reason }, now);
  }
  await store.addSentAliases(tx, changes.sentAliases);
  for (const joined of changes.joined) {
    await saveJoined(tx, joined);
  }
  await store.addEvents(tx, changes.events);
  for (const cancelled of changes.cancelledPages) {
    await cancelPendingPages(tx, cancelled, now);
  }
}

async function writeResults(
  { rowsOfResults, planActionCalls }: AlertChangesWriter,
  tx: Knex.Transaction,
  answered: readonly AnsweredRequest[],
  now: DateTime,
): Promise<void> {
  for (const { table, rows } of rowsOfResults(answered, now)) {
    await insertRows(tx, table, rows);
  }
  await planActionCalls(tx, answered, now);
}
