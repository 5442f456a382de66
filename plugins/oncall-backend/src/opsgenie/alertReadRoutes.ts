import { AlertEvent } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { AlertListFilter, AlertListStore } from '../alerts/AlertListStore';
import { AlertStore } from '../alerts/AlertStore';
import { toIso } from '../alerts/alertRow';
import { isForeign } from '../alerts/isForeign';
import { StoredAlert } from '../alerts/StoredAlert';
import { Roster } from '../directory/Roster';
import { alertFilter } from './alertQuery';
import { alertTarget } from './alertTarget';
import { alertView, logView, noteView } from './alertView';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { listAlerts } from './listAlerts';
import { pageOfEvents } from './pageOfEvents';
import { RequestStatusStore } from './RequestStatusStore';

type Stores = {
  readonly alerts: AlertStore;
  readonly lists: AlertListStore;
  readonly statuses: RequestStatusStore;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly clock: () => DateTime;
};

/** Questions about alerts. */
export function alertReadRoutes(stores: Stores): readonly OpsgenieRoute[] {
  return [
    read('/v2/alerts', async call =>
      listAlerts({ ...stores, call, filter: await filterOf(stores, call) }),
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
      ok(alertView(await foundAlert(stores, call))),
    ),
    read('/v2/alerts/:id/notes', call =>
      listEvents(stores, call, event =>
        event.type === 'note' ? [noteView(event)] : [],
      ),
    ),
    read('/v2/alerts/:id/logs', call =>
      listEvents(stores, call, event => [logView(event)]),
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

/** The query, with the team that it names found in the catalog. */
async function filterOf(
  { roster, clock }: Stores,
  { request, integration }: OpsgenieCall,
): Promise<AlertListFilter> {
  const filter = alertFilter(request.query.get('query') ?? '');
  if (integration.scope === 'team') {
    return { ...filter, team: integration.team };
  }
  if (filter.team === undefined) {
    return filter;
  }
  const team = (await roster(clock())).team(filter.team);
  return { ...filter, team: team?.ref ?? filter.team };
}

async function countAlerts(
  stores: Stores,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const filter = await filterOf(stores, call);
  const counts = Object.values(await stores.lists.countByState(filter));
  return ok({ count: counts.reduce((sum, count) => sum + count, 0) });
}

async function getRequestStatus(
  { statuses }: Stores,
  { params }: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const found = await statuses.find(params.requestId);
  if (!found) {
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

async function foundAlert(
  { alerts }: Stores,
  call: OpsgenieCall,
): Promise<StoredAlert> {
  const target = alertTarget(call);
  const [found] = await alerts.findAlerts([target]);
  if (!found) {
    throw OpsgenieError.notFound(
      `Alert with ${target.by} [${call.params.id}] does not exist.`,
    );
  }
  if (isForeign(found, call.integration)) {
    throw OpsgenieError.forbidden('The alert belongs to another team.');
  }
  return found;
}

async function listEvents<T extends { readonly offset: string }>(
  stores: Stores,
  call: OpsgenieCall,
  viewsOf: (event: AlertEvent) => readonly T[],
): Promise<OpsgenieAnswer> {
  const { alert } = await foundAlert(stores, call);
  const events = await stores.alerts.listEvents(alert.id);
  return pageOfEvents(call.request, events.flatMap(viewsOf));
}
