import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Engine } from '../engine/Engine';
import { OnCallRouter } from '../OnCallRouter';
import { DrillPlanStore } from './DrillPlanStore';
import { DrillRoom } from './DrillRoom';
import { addDrillRoutes } from './drillRoutes';
import { DrillStore } from './DrillStore';
import { planDueDrills } from './planDueDrills';
import { runDueDrills } from './runDueDrills';

/** Drills: their routes, and the duty that plans, begins and ends them. */
export function assembleDrills(
  options: Omit<DrillRoom, 'drills' | 'plans'> & {
    knex: Knex;
    engine: Engine;
    router: OnCallRouter;
    httpAuth: HttpAuthService;
  },
): void {
  const { knex, engine, router, httpAuth, clock } = options;
  const room: DrillRoom = {
    ...options,
    drills: DrillStore.create(knex),
    plans: DrillPlanStore.create(knex),
  };
  engine.addDuty({
    name: 'run-drills',
    version: 1,
    run: async () => {
      const planned = await planDueDrills(room, clock());
      return (await runDueDrills(room, clock())) + planned > 0;
    },
  });
  addDrillRoutes(router, { room, httpAuth });
}
