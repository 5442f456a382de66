import {
  Integration,
  IntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { z } from 'zod';
import {
  AlertDeed,
  AlertRequest,
  AlertRequestResult,
  NewAlert,
  OpenDeed,
} from '../alerts/AlertRequest';
import { AlertRequests } from '../alerts/AlertRequests';
import { alertAlias } from '../alerts/alertAlias';
import { alertTitle } from '../alerts/alertTitle';
import { serviceNames } from '../alerts/serviceNames';
import { severityPriority } from '../alerts/sources/reading/severityPriority';
import { askActions } from '../integrations/messageActions/askActions';
import { SaidAlert } from '../integrations/messageActions/ReadMessage';
import { respondersWithin } from '../integrations/respondersWithin';
import { createAlertBody } from './alertBody';
import { newAlert } from './newAlert';
import { openHeaders } from './openHeaders';
import { OpsgenieCall } from './OpsgenieRequest';
import { RequestStatusStore } from './RequestStatusStore';

/** What reporting an alert needs. */
export type ReportRoom = {
  readonly requests: AlertRequests;
  readonly statuses: RequestStatusStore;
  readonly clock: () => DateTime;
};

/** What becomes of a report: a request, or nothing when an action of the integration wants that. */
type WantedReport =
  | { readonly ignoredBecause: string }
  | Omit<AlertRequest, 'requestId' | 'integration'>;

/** Takes what the body of `POST /v2/alerts` says, as the actions of the integration want it. */
export async function reportAlert(
  { requests, statuses, clock }: ReportRoom,
  call: OpsgenieCall,
  body: z.infer<typeof createAlertBody>,
): Promise<Partial<AlertRequestResult> & { readonly ignoredBecause?: string }> {
  const { requestId, integration } = call;
  const { user, source, note } = body;
  const report = {
    actor: user ?? source ?? integration.name,
    note,
    deed: {
      kind: 'open' as const,
      alert: newAlert(body, call),
    },
  };
  const wanted = integration.actions?.length
    ? byActions(report, call, { ...body, actions: integration.actions })
    : report;
  if ('ignoredBecause' in wanted) {
    // Clients ask what became of it until they hear something.
    const now = clock();
    await statuses.addIgnored({ requestId, integration, ...wanted, now });
    return wanted;
  }
  return requests.submit({
    requestId,
    integration,
    ...wanted,
    deed: forOwnResponders(wanted.deed, integration),
  });
}

function byActions(
  report: AlertRequest & { readonly deed: OpenDeed },
  { request, body: payload }: OpsgenieCall,
  said: {
    readonly actions: readonly IntegrationAction[];
    readonly alias?: string;
    readonly user?: string;
    readonly note?: string;
  },
): WantedReport {
  const { alert } = report.deed;
  const { alias, user, note } = said;
  const verdict = askActions(said.actions, {
    says: 'open',
    // An alias that nobody said is no name that a template could use.
    alert: { ...alert, alias },
    user,
    note,
    payload: withoutKey(payload),
    headers: openHeaders(request.headers),
    query: withoutKey(Object.fromEntries(request.query)),
    priorityOfWord: severityPriority,
  });
  const why = `${verdict.rule[0].toUpperCase()}${verdict.rule.slice(1)}.`;
  if (verdict.does === 'ignore') {
    return { ignoredBecause: why };
  }
  const by = {
    actor: verdict.user ?? report.actor,
    note: verdict.note,
    explanation: why,
  };
  if (verdict.does === 'open') {
    const created = rewritten(alert, verdict.alert);
    return { ...by, deed: { kind: 'open', alert: created } };
  }
  const value = alertAlias(verdict.alias ?? alert.alias);
  return {
    ...by,
    deed: { kind: verdict.does, target: { by: 'alias', value } },
  };
}

/** The key must be read in no alert. */
function withoutKey<T>(fields: T): Omit<T, 'apiKey'> {
  const { apiKey: _key, ...rest } = { apiKey: undefined, ...fields };
  return rest;
}

/** The new alert as an action wants it. */
function rewritten(alert: NewAlert, said: SaidAlert): NewAlert {
  const details = Object.fromEntries(
    Object.entries(said.details ?? {}).flatMap(([key, text]) =>
      text === undefined ? [] : [[key, text]],
    ),
  );
  const { tags = [], entity } = said;
  return {
    id: alert.id,
    alias: said.alias ? alertAlias(said.alias) : alert.alias,
    ...alertTitle(said.message ?? alert.message, said.description),
    priority: said.priority ?? alert.priority,
    source: said.source ?? alert.source,
    entity,
    tags,
    details,
    actions: said.actions ?? [],
    responders: said.responders ?? [],
    service: serviceNames({ details, tags, entity }),
  };
}

/** The alerts of a key that belongs to a team go to that team, whatever they say; those of others as they or it say. */
function forOwnResponders(
  deed: AlertDeed,
  integration: Integration,
): AlertDeed {
  if (deed.kind !== 'open') {
    return deed;
  }
  const responders = respondersWithin(integration, deed.alert.responders);
  return { ...deed, alert: { ...deed.alert, responders } };
}
