import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRoute } from './OpsgenieRoute';

const PEOPLE =
  'People are the Users of the catalog: change the User where the catalog reads it, and it is known here within a minute.';

const TEAMS =
  'Teams are the Groups of the catalog, and their members are those of the Group: change the Group where the catalog reads it, and it is known here within a minute.';

/** What the catalog decides is refused with the reason, so that nobody believes that it was changed. */
export function catalogRoutes(): readonly OpsgenieRoute[] {
  return [
    refuse('POST', '/v2/users', PEOPLE),
    refuse('PATCH', '/v2/users/:user', PEOPLE),
    refuse('DELETE', '/v2/users/:user', PEOPLE),
    refuse('POST', '/v2/teams', TEAMS),
    refuse('PATCH', '/v2/teams/:id', TEAMS),
    refuse('DELETE', '/v2/teams/:id', TEAMS),
    refuse('POST', '/v2/teams/:id/members', TEAMS),
    refuse('DELETE', '/v2/teams/:id/members/:user', TEAMS),
  ];
}

function refuse(method: string, path: string, reason: string): OpsgenieRoute {
  return {
    method,
    path,
    access: 'everything',
    handle: async () => {
      throw new OpsgenieError(403, reason, { code: 40302 });
    },
  };
}
