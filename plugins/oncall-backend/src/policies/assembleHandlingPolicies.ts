import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Engine } from '../engine/Engine';
import { OnCallRouter } from '../OnCallRouter';
import { AlertTimerStore } from './AlertTimerStore';
import { HandlingPolicyRoom } from './HandlingPolicyRoom';
import { addHandlingPolicyRoutes } from './handlingPolicyRoutes';
import { HandlingPolicyStore } from './HandlingPolicyStore';
import { AlertTimerOptions, alertTimerDuty } from './runAlertTimers';

/** Policies: their routes, and the duty that does later what they want done later. */
export function assembleHandlingPolicies(
  options: Omit<HandlingPolicyRoom, 'store'> &
    Omit<AlertTimerOptions, 'timers'> & {
      knex: Knex;
      handlingPolicies: HandlingPolicyStore;
      engine: Engine;
      router: OnCallRouter;
      httpAuth: HttpAuthService;
    },
): HandlingPolicyRoom {
  const { knex, handlingPolicies: store, engine, router, httpAuth } = options;
  const room: HandlingPolicyRoom = { ...options, store };
  const timers = AlertTimerStore.create(knex);
  engine.addDuty(alertTimerDuty({ ...options, timers }));
  addHandlingPolicyRoutes(router, { room, httpAuth });
  return room;
}
