import {
  readJsonBodies,
  refuseUnknownPaths,
  requestCheck,
} from '@muster/backstage-plugin-oncall-node';
import { RequestHandler, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { spec } from './schema/openapi.generated';
import { operations } from './schema/types.generated';

/** A body of more mebibytes is answered with 413. */
const MOST_MEBIBYTES = 1;

/**
 * Makes the router of the API; requests are checked against the specification before a route sees them.
 *
 * @remarks Bodies are read before, because the checking router turns every error of its own middleware into a 400, also a
 * body that is too large.
 */
export function createIncidentsRouter(options: {
  /** Refuses answers that are not as specified; for tests. */
  readonly validateResponses: boolean;
  readonly addRoutes: (router: Router) => void;
}): Router {
  const router = PromiseRouter();
  router.use(readJsonBodies({ mostMebibytes: MOST_MEBIBYTES }));
  router.use(requestCheck(spec, options));
  options.addRoutes(router);
  router.use(refuseUnknownPaths());
  return router;
}

/** A route whose request is what the specification of the operation says; the router has checked it. */
export function operation<Id extends keyof operations>(
  handler: OperationHandler<Id>,
): OperationHandler<Id> {
  return handler;
}

type OperationHandler<Id extends keyof operations> = RequestHandler<
  operations[Id]['parameters'] extends { path: infer Path } ? Path : object,
  unknown,
  BodyOf<operations[Id]>,
  operations[Id]['parameters'] extends { query?: infer Query }
    ? NonNullable<Query>
    : object
>;

type BodyOf<Operation> = Operation extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;
