import { CursorPage } from '@muster/backstage-plugin-oncall-common';
import { Deployment, DeploymentInput } from '../Deployment';
import { IncidentsRequestOptions } from './IncidentsRequestOptions';

/**
 * What was deployed when.
 *
 * @public
 */
export interface IncidentDeploymentsApi {
  /** Records a deployment; the same service and `externalId` again moves it on. */
  recordDeployment(
    input: DeploymentInput,
    options?: IncidentsRequestOptions,
  ): Promise<Deployment>;
  /** Deployments that fit the filter, the newest first. */
  listDeployments(
    request: {
      readonly service?: string;
      readonly environment?: string;
      readonly from?: string;
      readonly to?: string;
      readonly cursor?: string;
      readonly limit?: number;
    },
    options?: IncidentsRequestOptions,
  ): Promise<CursorPage<Deployment>>;
}
