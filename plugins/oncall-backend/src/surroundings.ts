import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';

/** What tests replace: the time, how strict the router is, and whether the engine runs. */
export type Surroundings = {
  /** UTC. */
  readonly clock: () => DateTime;
  /** Answers that do not fit the specification fail. */
  readonly validateResponses: boolean;
  /** Without the engine nothing happens because time passes. */
  readonly runsEngine: boolean;
};

/** Not exported from the package. */
export const surroundingsServiceRef = createServiceRef<Surroundings>({
  id: 'oncall.surroundings',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { plugin: coreServices.pluginMetadata },
      factory: () => ({
        // A fraction of what DateTime.utc() takes, and asked for with every request.
        clock: () => DateTime.fromMillis(Date.now(), { zone: 'utc' }),
        validateResponses: false,
        runsEngine: true,
      }),
    }),
});
