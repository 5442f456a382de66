import { Drill, DrillInput, DrillPlan, DrillPlanInput } from '../Drill';
import { OnCallRequestOptions } from './OnCallRequestOptions';

/**
 * Test pages, once or again and again.
 *
 * @public
 */
export interface OnCallDrillsApi {
  /** The last 50 page drills, or those of a team and its schedules, the newest first, with who was reached how fast. */
  listDrills(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Drill[]>;
  /** Sends a test page the way of a real one, now or later. */
  startDrill(input: DrillInput, options?: OnCallRequestOptions): Promise<Drill>;
  /** The drills that come again, the next first. */
  listDrillPlans(options?: OnCallRequestOptions): Promise<readonly DrillPlan[]>;
  /** Sends a test page again and again, every so many weeks. */
  createDrillPlan(
    input: DrillPlanInput,
    options?: OnCallRequestOptions,
  ): Promise<DrillPlan>;
  /** Drills of this plan come no more; the reports of past ones stay. */
  deleteDrillPlan(id: string, options?: OnCallRequestOptions): Promise<void>;
}
