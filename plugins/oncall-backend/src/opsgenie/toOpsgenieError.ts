import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { isDatabaseGone } from '../alerts/databaseErrors';
import { OpsgenieError } from './OpsgenieError';

/** Senders wait this long before they try again. */
const RETRY_AFTER = { 'Retry-After': '5' };

/** What the use cases refuse, in the words of Opsgenie. */
const ANSWERS: Readonly<
  Record<string, undefined | ((message: string) => OpsgenieError)>
> = {
  InputError: OpsgenieError.refused,
  NotFoundError: OpsgenieError.notFound,
  NotAllowedError: OpsgenieError.forbidden,
  ConflictError: message => new OpsgenieError(409, message),
};

/** What a client is told about a failure; what went wrong inside stays in the log. */
export function toOpsgenieError(
  error: unknown,
  { requestId, logger }: { requestId: string; logger: LoggerService },
): OpsgenieError {
  if (error instanceof OpsgenieError) {
    return error;
  }
  const known = isError(error) && ANSWERS[error.name];
  if (known) {
    return known(error.message);
  }
  if (isDatabaseGone(error) || hasName(error, 'ServiceUnavailableError')) {
    logger.error('Cannot take alerts now; senders are told to repeat', {
      requestId,
      reason: String(error),
    });
    return new OpsgenieError(503, 'The service is not available now. Repeat.', {
      headers: RETRY_AFTER,
    });
  }
  if (hasName(error, 'ConflictError') && isError(error)) {
    return new OpsgenieError(409, error.message);
  }
  logger.error('A request of a machine failed', {
    requestId,
    reason: isError(error) ? error.stack ?? error.message : String(error),
  });
  return new OpsgenieError(500, 'Internal error. The request can be repeated.');
}

function hasName(error: unknown, name: string): boolean {
  return isError(error) && error.name === name;
}
