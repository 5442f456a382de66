import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      incidents?: {
        /**
         * How often incidents and published postmortems are read for the search. Default: every minute, first after 15
         * seconds, with a timeout of five minutes.
         * @visibility backend
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
