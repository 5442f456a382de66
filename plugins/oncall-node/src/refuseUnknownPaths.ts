import { NotFoundError } from '@backstage/errors';
import { RequestHandler } from 'express';

/**
 * The last handler of a plugin whose API is specified: what reached no route is answered with 404 and a sentence, where
 * Backstage would answer with nothing.
 *
 * @public
 */
export function refuseUnknownPaths(): RequestHandler {
  return ({ method, path }, _response, next) =>
    next(
      new NotFoundError(
        `There is no ${method} ${path} in this API; openapi.json beside it says what there is`,
      ),
    );
}
