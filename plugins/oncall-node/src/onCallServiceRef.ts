import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  OnCallApi,
  OnCallClient,
} from '@muster/backstage-plugin-oncall-common';
import { pluginFetch } from './pluginFetch';

/**
 * The API of the on-call plugin, for other backend plugins and modules.
 *
 * @remarks Calls go over HTTP, so the plugin may run in another process. They are signed as the calling plugin unless a
 * token is given; to act for a person, pass a token made with `auth.getPluginRequestToken`.
 * @public
 */
export const onCallServiceRef = createServiceRef<OnCallApi>({
  id: 'oncall.api',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) =>
        new OnCallClient({
          discoveryApi: discovery,
          fetchApi: { fetch: pluginFetch(auth, 'oncall') },
        }),
    }),
});
