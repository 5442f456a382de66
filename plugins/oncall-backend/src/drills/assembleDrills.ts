import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Duration } from 'luxon';
import { DutyStore } from '../engine/DutyStore';
import { EngineLoop } from '../engine/EngineLoop';
import { onlyNewest } from '../engine/onlyNewest';
import { OnCallRouter } from '../OnCallRouter';
import { DrillRoom } from './DrillRoom';
import { addDrillRoutes } from './drillRoutes';
import { DrillStore } from './DrillStore';
import { runDueDrills } from './runDueDrills';

/** Nobody waits for a drill as for a page. */
const TICK = Duration.fromObject({ seconds: 5 });

/** Drills: their routes, and the duty that begins and ends them. */
export function assembleDrills(
  options: Omit<DrillRoom, 'drills' | 'wake'> & { knex: Knex },
) {
  const { knex, logger, clock } = options;
  const work = { ...options, drills: DrillStore.create(knex) };
  const duty = onlyNewest(
    {
      name: 'run-drills',
      version: 1,
      run: async () => (await runDueDrills(work, clock())) > 0,
    },
    { duties: DutyStore.create(knex), logger },
  );
  const loop = EngineLoop.create({ duty, pause: TICK, logger });
  const room: DrillRoom = { ...work, wake: () => loop.wake() };
  return {
    loop,
    addRoutes: (router: OnCallRouter, httpAuth: HttpAuthService) =>
      addDrillRoutes(router, { room, httpAuth }),
  };
}
