import {
  readJsonBodies,
  requestCheck,
} from '@muster/backstage-plugin-oncall-node';
import { RequestHandler } from 'express';
import PromiseRouter from 'express-promise-router';
import { spec } from './schema/openapi.generated';
import { paths } from './schema/types.generated';

/** Bodies of more mebibytes are refused with 413. */
const MOST_MEBIBYTES = 1;

/** Calendars of some years with descriptions have several megabytes. */
const MOST_MEBIBYTES_OF_CALENDAR = 12;

/**
 * The router of `/api/oncall`; requests reach a handler only when they fit the specification.
 *
 * @remarks Its types come from the generated ones. To derive them from the specification itself, as the router of the
 * library does, takes the compiler minutes.
 */
export type OnCallRouter = {
  readonly [Method in OnCallMethod]: <Path extends keyof Routes<Method>>(
    path: Path & string,
    handler: OnCallHandler<Routes<Method>[Path]>,
  ) => unknown;
};

export function createOnCallRouter(options?: {
  /** Answers are checked too; for tests. */
  readonly validateResponses?: boolean;
}): OnCallRouter & RequestHandler {
  const router = PromiseRouter();
  const { validateResponses = false } = options ?? {};
  router.use(requestCheck(spec, { validateResponses }));
  return router;
}

/** Reads the bodies for the router. It stands before the router, which could not say that one is too large. */
export function readOnCallBodies(): RequestHandler {
  const readUsual = readJsonBodies({ mostMebibytes: MOST_MEBIBYTES });
  const readCalendar = readJsonBodies({
    mostMebibytes: MOST_MEBIBYTES_OF_CALENDAR,
  });
  return (request, response, next) =>
    request.path === '/schedules/import'
      ? readCalendar(request, response, next)
      : readUsual(request, response, next);
}

type OnCallMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The operations of a method, under their paths in the notation of the router: `/alerts/:alertId`. */
type Routes<Method extends OnCallMethod> = {
  [Path in keyof paths as paths[Path][Method] extends Operation
    ? RouterPath<Path>
    : never]: paths[Path][Method];
};

type RouterPath<Path> =
  Path extends `${infer Before}{${infer Name}}${infer After}`
    ? `${Before}:${Name}${RouterPath<After>}`
    : Path;

type Operation = { readonly parameters: object; readonly responses: object };

type OnCallHandler<Op> = RequestHandler<
  Op extends { parameters: { path: infer Params } } ? Params : {},
  Op extends { responses: infer Responses } ? AnswerOf<Responses> : unknown,
  Op extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body
    : undefined,
  Op extends { parameters: { query?: infer Query } } ? NonNullable<Query> : {}
>;

/** What a handler may answer; errors are thrown. */
type AnswerOf<Responses> = {
  [Status in keyof Responses]: Status extends 'default'
    ? undefined
    : JsonOf<Responses[Status]>;
}[keyof Responses];

type JsonOf<Response> = Response extends {
  content: { 'application/json': infer Json };
}
  ? Unchanged<Json>
  : undefined;

/** What is answered is not changed any more, so it may be read-only. */
type Unchanged<Json> = Json extends object
  ? { readonly [Key in keyof Json]: Unchanged<Json[Key]> }
  : Json;
