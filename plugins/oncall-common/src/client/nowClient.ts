import { NotFoundError } from '@backstage/errors';
import { OnCallNowApi } from './OnCallNowApi';
import { PluginHttp } from './PluginHttp';

export function nowClient(http: PluginHttp): OnCallNowApi {
  const getServicesOnCall: OnCallNowApi['getServicesOnCall'] = (ref, options) =>
    http.items('/services', { ref }, options);
  return {
    whoIsOnCall: (request, options) => http.items('/on-call', request, options),
    getServiceOnCall: async (entityRef, options) => {
      const [service] = await getServicesOnCall([entityRef], options);
      if (!service) {
        throw new NotFoundError(`No answer about the service ${entityRef}`);
      }
      return service;
    },
    getServicesOnCall,
    getMyOnCall: options => http.get('/me', {}, options),
  };
}
