import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Caller } from './authorization';

/** Finds out who sent a request; refuses those who are neither a person nor a service. */
export type CallerOf = (
  request: Parameters<HttpAuthService['credentials']>[0],
) => Promise<Caller>;

/** Asks the house who sent a request. */
export function callerFrom(httpAuth: HttpAuthService): CallerOf {
  return request =>
    httpAuth.credentials(request, { allow: ['user', 'service'] });
}
