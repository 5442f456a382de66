import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { incidentsServiceRef } from '@muster/backstage-plugin-incidents-node';
import { IncidentCollatorFactory } from './IncidentCollatorFactory';
import { PostmortemCollatorFactory } from './PostmortemCollatorFactory';

/** Often, so that whoever publishes a postmortem can show at once that it is found. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 1 },
  initialDelay: { seconds: 15 },
  timeout: { minutes: 5 },
};

/**
 * Finds incidents and published postmortems in the portal search.
 *
 * @public
 */
export const searchModuleIncidents = createBackendModule({
  pluginId: 'search',
  moduleId: 'incidents-collator',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        incidents: incidentsServiceRef,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config, incidents, indexRegistry, scheduler }) {
        const schedule = scheduler.createScheduledTaskRunner(
          readSchedule(config),
        );
        const factories = [
          new IncidentCollatorFactory(incidents),
          new PostmortemCollatorFactory(incidents),
        ];
        factories.forEach(factory =>
          indexRegistry.addCollator({ schedule, factory }),
        );
      },
    });
  },
});

function readSchedule(
  config: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig(
    'search.collators.incidents.schedule',
  );
  return schedule
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
    : DEFAULT_SCHEDULE;
}
