import { AuditorService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { SavedAlertSearch } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { audited } from '../audited';
import { actorOf } from '../authorization';
import { Roster } from '../directory/Roster';
import { changeSearch, saveSearch } from '../searches/saveSearch';
import {
  SavedSearchContent,
  SavedSearchStore,
} from '../searches/SavedSearchStore';
import { savedSearchBody, savedSearchChangeBody } from './alertBody';
import { foundSearch } from './foundSearch';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { parseBody } from './parseBody';
import { nameOfSearch, searchView } from './savedSearchView';

type Stores = {
  readonly searches: SavedSearchStore;
  readonly auditor: AuditorService;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly clock: () => DateTime;
};

const PATH = '/v2/alerts/saved-searches';

/** Searches with a name. */
export function savedSearchRoutes(stores: Stores): readonly OpsgenieRoute[] {
  const { searches } = stores;
  const access = 'everything';
  return [
    {
      method: 'GET',
      path: PATH,
      access,
      handle: async call => {
        const all = await searches.list();
        const own = all.filter(search => isOwn(call, search));
        return { status: 200, body: { data: own.map(nameOfSearch) } };
      },
    },
    {
      method: 'POST',
      path: PATH,
      access,
      handle: call => createSearch(stores, call),
    },
    {
      method: 'GET',
      path: `${PATH}/:id`,
      access,
      handle: async call => ({
        status: 200,
        body: { data: searchView(await named(searches, call)) },
      }),
    },
    {
      method: 'PATCH',
      path: `${PATH}/:id`,
      access,
      handle: call => updateSearch(stores, call),
    },
    {
      method: 'DELETE',
      path: `${PATH}/:id`,
      access,
      handle: call => deleteSearch(stores, call),
    },
  ];
}

async function createSearch(
  stores: Stores,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const body = parseBody(savedSearchBody, call.body);
  const { name = '', query = '', description } = body;
  const content = { name, query, description, ...(await people(stores, body)) };
  const actor = actorOf(call.caller);
  const saved = await audited(
    stores.auditor,
    { eventId: 'create-saved-search', actor, meta: { name } },
    () =>
      inAnswers(
        saveSearch({
          store: stores.searches,
          content: { teams: [], ...content, ...ownTeam(call) },
          now: stores.clock(),
        }),
      ),
  );
  const data = nameOfSearch(saved);
  return { status: 201, body: { result: 'Created', data } };
}

async function updateSearch(
  stores: Stores,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const body = parseBody(savedSearchChangeBody, call.body);
  const { id } = await named(stores.searches, call);
  const changes = { ...(await people(stores, body)), ...ownTeam(call) };
  const contentOf = (before: SavedAlertSearch) => ({
    name: body.name ?? before.name,
    query: body.query ?? before.query,
    description: body.description ?? before.description,
    owner: before.owner,
    teams: before.teams,
    ...changes,
  });
  const { searches: store, auditor, clock } = stores;
  const actor = actorOf(call.caller);
  const saved = await audited(
    auditor,
    { eventId: 'update-saved-search', actor, meta: { id } },
    () => inAnswers(changeSearch({ store, id, contentOf, now: clock() })),
  );
  const data = nameOfSearch(saved);
  return { status: 200, body: { result: 'Updated', data } };
}

async function deleteSearch(
  { searches, auditor }: Stores,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const { id } = await named(searches, call);
  const actor = actorOf(call.caller);
  await audited(
    auditor,
    { eventId: 'delete-saved-search', actor, meta: { id } },
    () => searches.delete(id),
  );
  return { status: 200, body: { result: 'Deleted' } };
}

/** What is refused, with the field that the client sent. */
async function inAnswers(
  work: Promise<SavedAlertSearch>,
): Promise<SavedAlertSearch> {
  try {
    return await work;
  } catch (error) {
    if (isError(error) && error.name === 'InputError') {
      const [field] = error.message.split(' ');
      throw OpsgenieError.unprocessable({ [field]: error.message });
    }
    throw error;
  }
}

/** Owner and teams as references, where they were given. */
async function people(
  { roster, clock }: Stores,
  { owner, teams }: z.infer<typeof savedSearchChangeBody>,
): Promise<Partial<Pick<SavedSearchContent, 'owner' | 'teams'>>> {
  const known = await roster(clock());
  const ownerName = owner?.username ?? owner?.id;
  return {
    ...(ownerName && { owner: known.person(ownerName)?.ref ?? ownerName }),
    ...(teams.length > 0 && {
      teams: teams.flatMap(({ id, name }) => {
        const given = id ?? name ?? '';
        return known.team(given)?.ref ?? (given ? [given] : []);
      }),
    }),
  };
}

async function named(
  searches: SavedSearchStore,
  call: OpsgenieCall,
): Promise<SavedAlertSearch> {
  const { params, request } = call;
  const search = await foundSearch(searches, {
    identifier: params.id,
    type: request.query.get('identifierType'),
  });
  if (!isOwn(call, search)) {
    throw OpsgenieError.forbidden('The saved search belongs to another team.');
  }
  return search;
}

/** Whether the search is within reach of the key. */
function isOwn(
  { integration: { scope, team } }: OpsgenieCall,
  { teams }: SavedAlertSearch,
): boolean {
  return scope === 'account' || teams.some(ref => ref === team);
}

/** What the key of a team saves is the team's. */
function ownTeam({ integration: { scope, team } }: OpsgenieCall) {
  return scope === 'team' && team ? { teams: [team] } : {};
}
