import { about, withNote } from './aboutAlert';
import { reportedAgain } from './alertEdits';
import { AlertFacts } from './AlertFacts';
import { AlertRequest, AlertRequestResult, OpenDeed } from './AlertRequest';
import { dedupeKey } from './dedupeKey';
import { openAlert } from './openAlert';
import { StoredAlert } from './StoredAlert';

/** The alert is new after all, so its escalation has to be found before anything can be decided. */
export class MissingStartError extends Error {
  readonly name = 'MissingStartError';
}

/** Opens an alert, or says once more that an open one is there. */
export function decideReport(
  request: AlertRequest,
  { alert, remarks }: OpenDeed,
  facts: AlertFacts,
): AlertRequestResult {
  const { alerts, starts, deduplication, now } = facts;
  const key = dedupeKey(request, deduplication);
  const open = alerts.findOpen(key);
  if (open) {
    const { actor } = request;
    const { priority } = alert;
    const again = reportedAgain(open, { actor, priority, now });
    alerts.apply(again);
    rememberAlias(request, again.stored, facts);
    return about(again.stored, 'done');
  }
  const start = starts.get(alert.id);
  if (!start) {
    throw new MissingStartError(`No escalation for new alert ${alert.id}`);
  }
  const opened = openAlert({
    request,
    alert,
    remarks,
    start,
    dedupeKey: key,
    now,
  });
  alerts.apply(withNote(opened, request, now));
  rememberAlias(request, opened.stored, facts);
  return about(opened.stored, 'done');
}

/** Under the alias that it sent the sender can close the alert, whatever a policy made of it. */
function rememberAlias(
  request: AlertRequest,
  { alert }: StoredAlert,
  { alerts, deduplication }: AlertFacts,
): void {
  const { deed } = request;
  const alias = deed.kind === 'open' ? deed.alert.sentAlias : undefined;
  if (alias !== undefined) {
    const key = dedupeKey(request, deduplication, alias);
    alerts.addSentAlias({ alertId: alert.id, alias, dedupeKey: key });
  }
}
