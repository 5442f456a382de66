import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';

/** What tests replace: the time, and how strict the router is. */
export type Surroundings = {
  /** UTC. */
  readonly clock: () => DateTime;
  /** Answers that do not fit the specification fail. */
  readonly validateResponses: boolean;
};

/** Not exported from the package. */
export const surroundingsServiceRef = createServiceRef<Surroundings>({
  id: 'oncall.surroundings',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { plugin: coreServices.pluginMetadata },
      factory: () => ({
        clock: () => DateTime.utc(),
        validateResponses: false,
      }),
    }),
});
