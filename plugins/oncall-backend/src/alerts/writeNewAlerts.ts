import { DateTime } from 'luxon';
import { PlannedSteps } from '../engine/Engine';
import { toPageRow } from '../paging/pageRow';
import { AlertRequest } from './AlertRequest';
import { AlertStore } from './AlertStore';
import {
  answeredBy,
  DecisionFacts,
  outcomeOf,
  RowsOfResults,
  Written,
} from './answeredRequests';
import { decideAlertRequests } from './decideAlertRequests';
import { StoredAlert } from './StoredAlert';

/** What writing new alerts needs from the other rooms of the house. */
export type NewAlertsWriter = {
  readonly store: AlertStore;
  /** What is due at once of new alerts; written together with them. */
  readonly planFirstSteps: (
    opened: readonly StoredAlert[],
    now: DateTime,
  ) => Promise<PlannedSteps>;
  readonly rowsOfResults: RowsOfResults;
};

/**
 * The way of nearly every alert: when all that came together is new, there is nothing to lock and nothing to change, only
 * rows to write, in one step. When somebody else opens one of them at the same moment, the step fails, and the next
 * attempt finds it. Undefined when the requests need more than that.
 */
export async function writeNewAlerts(
  { store, planFirstSteps, rowsOfResults }: NewAlertsWriter,
  requests: readonly AlertRequest[],
  facts: DecisionFacts,
): Promise<Written | undefined> {
  if (!requests.every(isPlainReport)) {
    return undefined;
  }
  const decisions = decideAlertRequests({ ...facts, requests, known: [] });
  const { changes } = decisions;
  const first = await planFirstSteps(changes.opened, facts.now);
  const events = [...changes.events, ...first.events];
  let opened: readonly StoredAlert[] | undefined;
  try {
    opened = await store.openAlerts(first.alerts, events, [
      { table: 'page', rows: first.pages.map(toPageRow) },
      ...rowsOfResults(answeredBy(requests, decisions), facts.now),
    ]);
  } finally {
    first.settle(opened);
  }
  return (
    opened &&
    outcomeOf(requests, {
      ...decisions,
      changes: { ...changes, opened, events },
    })
  );
}

/** A report without a condition, under the alias that its sender gave. */
function isPlainReport(request: AlertRequest): boolean {
  const { onlyIf, deed } = request;
  return !onlyIf && deed.kind === 'open' && deed.alert.sentAlias === undefined;
}
