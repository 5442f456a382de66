import { Maintenance, MaintenanceInput } from '../Maintenance';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Times in which alerts page nobody.
 *
 * @public
 */
export interface OnCallMaintenanceApi {
  /** All maintenance, the one that starts last first. */
  listMaintenance(
    options?: OnCallRequestOptions,
  ): Promise<readonly Maintenance[]>;
  /** A new maintenance, from now or from later. */
  createMaintenance(
    input: MaintenanceInput,
    options?: OnCallRequestOptions,
  ): Promise<Maintenance>;
  /** Replaces what is said about a maintenance that is not over. */
  updateMaintenance(
    id: string,
    input: MaintenanceInput,
    options?: OnCallRequestOptions,
  ): Promise<Maintenance>;
  /** Ends it now: alerts that it held start their escalation. */
  cancelMaintenance(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<Maintenance>;
  /** Removes it; one that is active ends. */
  deleteMaintenance(id: string, options?: OnCallRequestOptions): Promise<void>;
}
