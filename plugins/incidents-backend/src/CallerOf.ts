import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Caller } from './authorization';

/** Finds out who sent a request; refuses those who are neither a person nor a service. */
export type CallerOf = (request: Caller['request']) => Promise<Caller>;

/** Asks the house who sent a request. */
export function callerFrom(httpAuth: HttpAuthService): CallerOf {
  return async request => ({
    request,
    credentials: await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    }),
  });
}
