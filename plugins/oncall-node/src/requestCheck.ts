import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { InputError } from '@backstage/errors';
import { ErrorRequestHandler, Request, RequestHandler, Router } from 'express';
import { readableProblem } from './readableProblem';
import { unknownProperties } from './unknownProperties';

const checks = new WeakMap<object, Map<boolean, Router>>();

const passOn: RequestHandler = (_req, _res, next) => next();

/** What the check found out about a request before it looked at the body. */
type Checked = Request & {
  readonly openapi?: {
    readonly schema?: {
      readonly requestBody?: {
        readonly content?: Readonly<Record<string, { schema?: object }>>;
      };
    };
  };
};

/** The check takes the word Infinity for a whole number, for which no largest one holds. */
const refuseEndless: RequestHandler = (req, _res, next) => {
  const endless = Object.entries<unknown>(req.query).find(
    ([, value]) => typeof value === 'number' && !Number.isFinite(value),
  );
  next(
    endless &&
      new InputError(`${endless[0]} is ${endless[1]}, expected a number`),
  );
};

function sayReadably(specification: object): ErrorRequestHandler {
  return (error, req: Checked, _res, next) => {
    if (error.name !== 'InputError') {
      next(error);
      return;
    }
    const content = req.openapi?.schema?.requestBody?.content ?? {};
    const schema = content['application/json']?.schema;
    const unknownAt = (path: readonly string[]) =>
      unknownProperties({
        specification: { ...specification },
        schema,
        value: req.body,
        path,
      });
    next(new InputError(readableProblem(error.message, unknownAt)));
  };
}

/**
 * The first handler of a router whose API is specified: it refuses what does not fit the specification, naming fields as people
 * write them, and answers the specification; everything else goes on. Bodies must have been read before, because it
 * answers every failure to read one with 400, also where a body is too large.
 *
 * @remarks To build it takes half a second of the processor, and it keeps nothing of the plugin that it stands in: the
 * plugins that a test starts one after the other share it.
 *
 * @public
 */
export function requestCheck(
  specification: Parameters<
    typeof createValidatedOpenApiRouterFromGeneratedEndpointMap
  >[0],
  options: {
    /** Answers are checked too; for tests. */
    readonly validateResponses: boolean;
  },
): RequestHandler {
  const { validateResponses } = options;
  const known = checks.get(specification) ?? new Map<boolean, Router>();
  checks.set(specification, known);
  const check = known.get(validateResponses) ?? build();
  known.set(validateResponses, check);
  return check;

  function build(): Router {
    const router = Router();
    router.use(
      createValidatedOpenApiRouterFromGeneratedEndpointMap(specification, {
        middleware: [passOn],
        validatorOptions: { validateResponses },
      }),
    );
    router.use(refuseEndless, sayReadably(specification));
    return router;
  }
}
