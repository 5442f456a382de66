import { SchedulerService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { RequestStatusStore } from './RequestStatusStore';

/** Clients ask within seconds; nobody asks after a day. */
const KEEP = { days: 1 };

/** Deletes the results of old requests once an hour, in one process at a time. */
export async function forgetRequestStatuses(options: {
  scheduler: SchedulerService;
  statuses: RequestStatusStore;
  clock: () => DateTime;
}): Promise<void> {
  const { scheduler, statuses, clock } = options;
  await scheduler.scheduleTask({
    id: 'forget-request-statuses',
    scope: 'global',
    frequency: { hours: 1 },
    timeout: { minutes: 10 },
    fn: async () => {
      await statuses.deleteBefore(clock().minus(KEEP));
    },
  });
}
