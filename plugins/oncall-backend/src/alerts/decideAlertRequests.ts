import { AlertFacts } from './AlertFacts';
import { AlertIdentifier } from './AlertIdentifier';
import { AlertRequest, AlertRequestResult } from './AlertRequest';
import { AlertChanges, AlertWorkingSet } from './AlertWorkingSet';
import { decideChange } from './decideChange';
import { decideReport } from './decideReport';
import { SentAlias } from './SentAliasStore';
import { StoredAlert } from './StoredAlert';

/** What requests that arrived together become. */
export type AlertDecisions = {
  /** In the order of the requests, one each. */
  readonly results: readonly AlertRequestResult[];
  readonly changes: AlertChanges;
};

/** Applies requests to alerts in the order of their arrival, as if each had been alone. */
export function decideAlertRequests(
  options: {
    requests: readonly AlertRequest[];
    /** The alerts that the requests name, as they are now. */
    known: readonly StoredAlert[];
    /** How senders name known alerts whose alias a policy has rewritten. */
    sentAliases?: readonly SentAlias[];
  } & Omit<AlertFacts, 'alerts'>,
): AlertDecisions {
  const { requests, known, sentAliases = [], ...rest } = options;
  const alerts = AlertWorkingSet.create(known, sentAliases);
  const facts = { ...rest, alerts };
  const results = requests.map(request =>
    request.deed.kind === 'open'
      ? decideReport(request, request.deed, facts)
      : decideChange(request, request.deed, facts),
  );
  return { results, changes: alerts.changes() };
}

/** The alerts that must be known before anything can be decided. */
export function namedAlerts(
  requests: readonly AlertRequest[],
): readonly AlertIdentifier[] {
  return requests.map(({ deed }) =>
    deed.kind === 'open'
      ? { by: 'alias', value: deed.alert.alias }
      : deed.target,
  );
}

/** Whether people and teams must be known before it can be decided. */
export function namesSomebody({ deed }: AlertRequest): boolean {
  return (
    deed.kind === 'assign' ||
    deed.kind === 'add-responder' ||
    (deed.kind === 'escalate' && deed.policy !== undefined)
  );
}
