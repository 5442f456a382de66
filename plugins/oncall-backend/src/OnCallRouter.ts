import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express, { RequestHandler } from 'express';
import { spec } from './schema/openapi.generated';

/** Bodies above this are refused with 413. */
const MAX_BODY = '1mb';

/** The router of `/api/oncall`; requests reach a handler only when they fit the specification. */
export type OnCallRouter = ReturnType<typeof createOnCallRouter>;

export function createOnCallRouter(options?: {
  /** Answers are checked too; for tests. */
  readonly validateResponses?: boolean;
}) {
  return createValidatedOpenApiRouter(spec, {
    // The bodies are read before, see readJsonBodies.
    middleware: [(_req, _res, next) => next()],
    validatorOptions: { validateResponses: options?.validateResponses },
  });
}

/**
 * Reads the bodies for the router. It stands before the router because the router would answer every failure with 400,
 * also where a body is too large.
 */
export function readJsonBodies(): RequestHandler {
  return express.json({ limit: MAX_BODY });
}
