import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { oncallPlugin } from '../../plugin';
import { surroundingsServiceRef } from '../../surroundings';

/** The key of an API integration that every test pager has, and that may do everything. */
export const TEST_KEY = '00000000-0000-4000-8000-000000000001';

/** The key of an integration that may only send alerts. */
export const SENDER_KEY = '00000000-0000-4000-8000-000000000002';

const INTEGRATIONS = {
  test: {
    name: 'Test',
    rights: ['read', 'write', 'delete', 'configure'],
    key: TEST_KEY,
  },
  sender: { name: 'Alertmanager', type: 'prometheus', key: SENDER_KEY },
};

/** A time that moves only when a test moves it. */
export type MovableClock = { now: DateTime };

/** A running pager on a real database, reached over real HTTP. */
export type TestPager = {
  readonly server: TestBackend['server'];
  readonly clock: MovableClock;
  readonly stop: () => Promise<void>;
};

type Features = NonNullable<
  NonNullable<Parameters<typeof startTestBackend>[0]>['features']
>;

export async function startPager(options: {
  knex: Knex;
  config?: JsonObject;
  features?: Features;
  /** Off unless asked for, so that nothing happens but what the test does. */
  runsEngine?: boolean;
  /** Where the time comes from; a clock that stands still when absent. */
  time?: () => DateTime;
}): Promise<TestPager> {
  const { knex, config, features = [], runsEngine = false } = options;
  const clock = { now: DateTime.fromISO('2026-01-05T08:00:00Z').toUTC() };
  const backend = await startTestBackend({
    features: [
      oncallPlugin,
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: { oncall: { integrations: INTEGRATIONS, ...config } },
      }),
      createServiceFactory({
        service: surroundingsServiceRef,
        deps: {},
        factory: () => ({
          clock: options.time ?? (() => clock.now),
          validateResponses: true,
          runsEngine,
        }),
      }),
      ...features,
    ],
  });
  // Whoever kept its connection open would keep the end of a test waiting for four seconds: the pager asks the catalog.
  backend.server.maxRequestsPerSocket = 1;
  return { server: backend.server, clock, stop: () => backend.stop() };
}

/** Where the host of the backend listens. */
export function urlOf({ server }: TestPager): string {
  return `http://localhost:${server.port()}`;
}
