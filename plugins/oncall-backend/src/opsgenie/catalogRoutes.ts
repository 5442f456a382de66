import { inTheCatalog } from './inTheCatalog';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRoute } from './OpsgenieRoute';

const ROLES =
  'Who may do what is decided by the permission policy of the portal, which knows no roles of Opsgenie.';

const POLICIES_V1 =
  'The first version of policies is gone, as in Opsgenie: use /v2/policies.';

/** What the portal decides is refused with the reason, so that nobody believes that it was changed. */
export function catalogRoutes(): readonly OpsgenieRoute[] {
  return [
    failing('POST', '/v2/users', () => inTheCatalog('people')),
    failing('PATCH', '/v2/users/:user', () => inTheCatalog('people')),
    failing('DELETE', '/v2/users/:user', () => inTheCatalog('people')),
    failing('POST', '/v2/teams', () => inTheCatalog('teams')),
    failing('DELETE', '/v2/teams/:id', () => inTheCatalog('teams')),
    failing('POST', '/v2/teams/:id/members', () => inTheCatalog('teams')),
    failing('DELETE', '/v2/teams/:id/members/:user', () =>
      inTheCatalog('teams'),
    ),
    ...['/v2/roles', '/v2/teams/:id/roles'].flatMap(path => [
      none(path),
      noSuchRole(`${path}/:role`),
      refuse('POST', path, ROLES),
      refuse('PUT', `${path}/:role`, ROLES),
      refuse('PATCH', `${path}/:role`, ROLES),
      refuse('DELETE', `${path}/:role`, ROLES),
    ]),
    ...policiesOfOld(),
  ];
}

/** Every call that the first version of policies had. */
function policiesOfOld(): readonly OpsgenieRoute[] {
  const all = '/v1/policies';
  const one = `${all}/:id`;
  const calls = [
    ['GET', all],
    ['POST', all],
    ['GET', one],
    ['PUT', one],
    ['PATCH', one],
    ['DELETE', one],
    ['POST', `${one}/enable`],
    ['POST', `${one}/disable`],
    ['POST', `${one}/change-order`],
  ] as const;
  return calls.map(([method, path]) => gone(method, path, POLICIES_V1));
}

/** There are none, which clients that copy everything want to know. */
function none(path: string): OpsgenieRoute {
  return {
    method: 'GET',
    path,
    access: 'everything',
    handle: async () => ({ status: 200, body: { data: [] } }),
  };
}

function noSuchRole(path: string): OpsgenieRoute {
  return {
    method: 'GET',
    path,
    access: 'everything',
    handle: async ({ params }) => {
      throw OpsgenieError.notFound(`No role exists with name [${params.role}]`);
    },
  };
}

function refuse(method: string, path: string, reason: string): OpsgenieRoute {
  return failing(method, path, () => {
    return new OpsgenieError(403, reason, { code: 40302 });
  });
}

function gone(method: string, path: string, reason: string): OpsgenieRoute {
  return failing(method, path, () => new OpsgenieError(410, reason));
}

function failing(
  method: string,
  path: string,
  error: () => OpsgenieError,
): OpsgenieRoute {
  return {
    method,
    path,
    access: 'everything',
    handle: async () => {
      throw error();
    },
  };
}
