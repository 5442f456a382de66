import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { Knex } from 'knex';
import { Engine } from '../engine/Engine';
import { OnCallRouter } from '../OnCallRouter';
import { heartbeatDuty } from './heartbeatDuty';
import { HeartbeatRoom } from './HeartbeatRoom';
import { addHeartbeatRoutes } from './heartbeatRoutes';
import { HeartbeatStore } from './HeartbeatStore';
import { readHeartbeatSettings } from './readHeartbeatSettings';

/** Heartbeats: their routes, and the duty that looks for those whose time is over. */
export function assembleHeartbeats(
  options: Omit<HeartbeatRoom, 'store' | 'settings'> & {
    knex: Knex;
    config: Config;
    engine: Engine;
    router: OnCallRouter;
    httpAuth: HttpAuthService;
  },
): HeartbeatRoom {
  const { knex, config, engine, router, httpAuth } = options;
  const room: HeartbeatRoom = {
    ...options,
    store: HeartbeatStore.create(knex),
    settings: readHeartbeatSettings(config),
  };
  engine.addDuty(heartbeatDuty(room));
  addHeartbeatRoutes(router, { room, httpAuth });
  return room;
}
