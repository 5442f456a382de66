import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import express, { RequestHandler, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { spec } from './schema/openapi.generated';
import { operations } from './schema/types.generated';

/** A body above this is answered with 413. */
const MOST_BYTES = 1024 * 1024;

const passOn: RequestHandler = (_req, _res, next) => next();

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
  router.use(express.json({ limit: MOST_BYTES }));
  router.use(checkOf(options.validateResponses));
  options.addRoutes(router);
  return router;
}

const checks = new Map<boolean, Router>();

/**
 * Refuses what does not fit the specification, and answers the specification; everything else goes on.
 *
 * @remarks To build it takes a good part of a second of the processor, and it keeps nothing of the plugin that it stands
 * in: the plugins that a test starts one after the other share it.
 */
function checkOf(validateResponses: boolean): Router {
  let check = checks.get(validateResponses);
  if (!check) {
    check = createValidatedOpenApiRouterFromGeneratedEndpointMap(spec, {
      middleware: [passOn],
      validatorOptions: { validateResponses },
    });
    checks.set(validateResponses, check);
  }
  return check;
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
