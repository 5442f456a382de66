import { InputError, isError } from '@backstage/errors';
import express, { RequestHandler } from 'express';

const MEBIBYTE = 1024 * 1024;

/**
 * Reads the bodies for the check of requests, which answers every failure to read one with 400, also where a body is too
 * large. A body that cannot be read is refused with a sentence that repeats nothing else of it: there may be a secret in it.
 *
 * @public
 */
export function readJsonBodies(options: {
  /** Larger bodies are refused with 413. */
  readonly mostMebibytes: number;
}): RequestHandler {
  const { mostMebibytes } = options;
  const read = express.json({
    limit: mostMebibytes * MEBIBYTE,
    // The check says that a body is no object; the reader would say that 42 is no JSON.
    strict: false,
  });
  return (request, response, next) =>
    read(request, response, (error?: unknown) => {
      if (!isError(error)) {
        next(error);
        return;
      }
      const encoding = request.headers['content-encoding'];
      next(inWords(error, { mostMebibytes, encoding }));
    });
}

/** The reader's errors know their status. */
function inWords(
  error: Error & { code?: unknown },
  {
    mostMebibytes,
    encoding,
  }: { mostMebibytes: number; encoding: string | undefined },
): Error {
  switch (Reflect.get(error, 'type')) {
    case 'entity.parse.failed':
      return new InputError(`The body is not JSON: ${error.message}`);
    case 'entity.too.large':
      error.message = `The request is larger than ${mostMebibytes} MiB, expected less`;
      return error;
    case 'encoding.unsupported':
      error.message = `The body has the encoding ${encoding}, expected gzip or deflate`;
      return error;
    case 'charset.unsupported':
      error.message = `The body has the charset ${Reflect.get(
        error,
        'charset',
      )}, expected utf-8`;
      return error;
    default:
      return String(error.code).startsWith('Z_')
        ? new InputError(`The body is not what its encoding ${encoding} says`)
        : error;
  }
}
