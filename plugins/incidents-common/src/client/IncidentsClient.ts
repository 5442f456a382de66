import {
  PluginHttp,
  PluginHttpOptions,
} from '@muster/backstage-plugin-oncall-common';
import { deploymentsClient } from './deploymentsClient';
import { IncidentsApi } from './IncidentsApi';
import { investigationClient } from './investigationClient';
import { lifecycleClient } from './lifecycleClient';
import { postmortemsClient } from './postmortemsClient';
import { respondersClient } from './respondersClient';
import { servicesClient } from './servicesClient';
import { timelineClient } from './timelineClient';

/**
 * Calls the API of the incidents plugin over HTTP; the same class serves browsers and backends.
 *
 * @public
 */
export class IncidentsClient {
  constructor(options: PluginHttpOptions) {
    const http = new PluginHttp('incidents', options);
    const api: IncidentsApi = {
      ...deploymentsClient(http),
      ...investigationClient(http),
      ...lifecycleClient(http),
      ...postmortemsClient(http),
      ...respondersClient(http),
      ...servicesClient(http),
      ...timelineClient(http),
    };
    Object.assign(this, api);
  }
}

/**
 * Every method of the API: the constructor puts them together, one file per area, and its types make sure that none
 * is missing.
 *
 * @public
 */
export interface IncidentsClient extends IncidentsApi {}
