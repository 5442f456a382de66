import {
  AlertEvent,
  Integration,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { isError } from '@backstage/errors';
import { alertListFilter } from '../alerts/alertListFilter';
import { AlertListFilter, AlertListStore } from '../alerts/AlertListStore';
import { AlertStore } from '../alerts/AlertStore';
import { toIso } from '../alerts/alertRow';
import { recipientsOfAlert } from '../alerts/recipientsOfAlert';
import { Roster } from '../directory/Roster';
import { alertView, logView, noteView } from './alertView';
import { SavedSearchStore } from '../searches/SavedSearchStore';
import { foundAlert } from './foundAlert';
import { foundSearch } from './foundSearch';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { listAlerts } from './listAlerts';
import { PageStore } from '../paging/PageStore';
import { pageOfEvents } from './pageOfEvents';
import { recipientView } from './recipientView';
import { RequestStatus, RequestStatusStore } from './RequestStatusStore';

type Stores = {
  readonly alerts: AlertStore;
  readonly lists: AlertListStore;
  readonly statuses: RequestStatusStore;
  readonly searches: SavedSearchStore;
  readonly pages: PageStore;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly clock: () => DateTime;
};

/** Questions about alerts. */
export function alertReadRoutes(stores: Stores): readonly OpsgenieRoute[] {
  return [
    read('/v2/alerts', async call =>
      listAlerts({
        ...stores,
        call,
        filter: await filterOf(stores, call),
        roster: await stores.roster(stores.clock()),
      }),
    ),
    read('/v2/alerts/count', call => countAlerts(stores, call)),
    {
      ...read('/v2/alerts/requests/:requestId', call =>
        getRequestStatus(stores, call),
      ),
      // Whoever may send may ask what became of it.
      access: 'send',
    },
    read('/v2/alerts/:id', async call =>
      ok(
        alertView(
          await stores.roster(stores.clock()),
          await foundAlert(stores, call),
        ),
      ),
    ),
    read('/v2/alerts/:id/notes', call =>
      listEvents(stores, call, (roster, event) =>
        event.type === 'note' ? [noteView(roster, event)] : [],
      ),
    ),
    read('/v2/alerts/:id/recipients', call => listRecipients(stores, call)),
    read('/v2/alerts/:id/logs', call =>
      listEvents(stores, call, (roster, event) => [logView(roster, event)]),
    ),
  ];
}

function read(
  path: string,
  handle: (call: OpsgenieCall) => Promise<OpsgenieAnswer>,
): OpsgenieRoute {
  return { method: 'GET', path, access: 'everything', handle };
}

function ok(data: unknown): OpsgenieAnswer {
  return { status: 200, body: { data } };
}

/** The search that a client asks for: in its words, or by the name of a saved one. */
async function filterOf(
  { searches, roster, clock }: Stores,
  { request, integration }: OpsgenieCall,
): Promise<AlertListFilter> {
  const saved = request.query.get('searchIdentifier');
  const query = saved
    ? (
        await foundSearch(searches, {
          identifier: saved,
          type: request.query.get('searchIdentifierType'),
        })
      ).query
    : request.query.get('query') ?? '';
  // The key of a team sees the alerts of the team, whatever it searches for.
  const team = integration.scope === 'team' ? integration.team : undefined;
  try {
    return await alertListFilter({ query, team }, () => roster(clock()));
  } catch (error) {
    throw isError(error) && error.name === 'InputError'
      ? OpsgenieError.unprocessable({ query: error.message })
      : error;
  }
}

async function countAlerts(
  stores: Stores,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const filter = await filterOf(stores, call);
  return ok({ count: await stores.lists.countAll(filter) });
}

/** Only a key that reads all alerts is told what became of the requests of others. */
function mayKnow(
  { id, rights, scope }: Integration,
  { integrationId }: RequestStatus,
): boolean {
  return (
    integrationId === id || (scope === 'account' && rights.includes('read'))
  );
}

async function getRequestStatus(
  { statuses }: Stores,
  { params, integration }: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const found = await statuses.find(params.requestId);
  if (!found || !mayKnow(integration, found)) {
    // The Go SDK asks again on exactly this header.
    throw new OpsgenieError(
      404,
      'Request not found. It might not be processed, yet.',
      { headers: { 'X-Opsgenie-Errortype': 'RequestNotProcessed' } },
    );
  }
  return ok({
    ...found,
    isSuccess: found.success,
    processedAt: toIso(found.processedAt),
  });
}

async function listRecipients(
  { alerts, pages, roster, clock }: Stores,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const { alert } = await foundAlert({ alerts }, call);
  const recipients = recipientsOfAlert({
    pages: await pages.listForAlerts([alert.id]),
    events: await alerts.listEvents(alert.id),
  });
  const people = await roster(clock());
  return ok(recipients.map(recipient => recipientView(people, recipient)));
}

async function listEvents<T extends { readonly offset: string }>(
  stores: Stores,
  call: OpsgenieCall,
  viewsOf: (roster: Roster, event: AlertEvent) => readonly T[],
): Promise<OpsgenieAnswer> {
  const { alert } = await foundAlert(stores, call);
  const events = await stores.alerts.listEvents(alert.id);
  const roster = await stores.roster(stores.clock());
  const views = events.flatMap(event => viewsOf(roster, event));
  return pageOfEvents(call.request, views);
}
