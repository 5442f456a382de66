import { HumanDuration } from '@backstage/types';

export interface Config {
  /** Incidents, deployments and postmortems. */
  incidents?: {
    serviceGraph?: {
      /**
       * How old the copy of the catalog's service graph may be. Default: one minute.
       * @visibility backend
       */
      refresh?: HumanDuration | string;
      /**
       * How many hops from an impacted service related services are followed, from 1 to 5. Default: 2.
       * @visibility backend
       */
      maxHops?: number;
    };
    reactions?: {
      /**
       * How often planned side effects, such as paging a team, are looked for. A change looks at once; this is for
       * what has to be tried again. Default: two seconds.
       * @visibility backend
       */
      tick?: HumanDuration | string;
    };
  };
}
