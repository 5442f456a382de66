import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import express from 'express';
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
    middleware: [express.json({ limit: MAX_BODY })],
    validatorOptions: { validateResponses: options?.validateResponses },
  });
}
