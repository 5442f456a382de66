import { SchedulerService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { ConfiguredIntegrationStore } from './ConfiguredIntegrationStore';
import { IntegrationSettings } from './syncConfiguredIntegrations';

/** Says again and again, in every process that has them, that these entries are still in its configuration. */
export async function seeConfiguredIntegrations(options: {
  scheduler: SchedulerService;
  settings: readonly IntegrationSettings[] | undefined;
  store: ConfiguredIntegrationStore;
  clock: () => DateTime;
}): Promise<void> {
  const { scheduler, settings = [], store, clock } = options;
  if (settings.length === 0) {
    return;
  }
  await scheduler.scheduleTask({
    id: 'see-configured-integrations',
    scope: 'local',
    frequency: { minutes: 1 },
    timeout: { minutes: 1 },
    fn: () =>
      store.see(
        settings.map(({ id }) => id),
        clock(),
      ),
  });
}
