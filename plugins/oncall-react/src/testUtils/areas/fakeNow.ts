import {
  OnCallNowApi,
  ServiceOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { fakeMyOnCall } from '../fakeMyOnCall';
import { fakeOnCallOf } from '../fakeOnCallOf';
import { fakeServiceOnCall } from '../fakeServiceOnCall';
import { FakePager } from './FakePager';

/** Who is on call now; `overruled` says parts of what is told about services, by entity reference. */
export function fakeNow(
  pager: FakePager,
  overruled: ReadonlyMap<string, Partial<ServiceOnCall>>,
): OnCallNowApi {
  const serviceOf = (ref: string): ServiceOnCall => ({
    ...fakeServiceOnCall(pager.world, ref, pager.clock()),
    ...overruled.get(ref),
  });
  return {
    whoIsOnCall: async ({ team, at }) =>
      fakeOnCallOf(
        pager.world,
        team,
        at ? DateTime.fromISO(at) : pager.clock(),
      ),
    getServiceOnCall: async entityRef => serviceOf(entityRef),
    getServicesOnCall: async entityRefs => entityRefs.map(serviceOf),
    getMyOnCall: async () => fakeMyOnCall(pager.world, pager.clock()),
  };
}
