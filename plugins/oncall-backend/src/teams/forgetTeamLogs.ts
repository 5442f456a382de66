import { SchedulerService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { TeamLogStore } from './TeamLogStore';

/** Who wants to know what changed before reads the audit log. */
const KEEP = { days: 365 };

/** Deletes what was changed of teams long ago, once a day, in one process at a time. */
export async function forgetTeamLogs(options: {
  scheduler: SchedulerService;
  teamLog: TeamLogStore;
  clock: () => DateTime;
}): Promise<void> {
  const { scheduler, teamLog, clock } = options;
  await scheduler.scheduleTask({
    id: 'forget-team-logs',
    scope: 'global',
    frequency: { hours: 24 },
    timeout: { minutes: 10 },
    fn: async () => {
      await teamLog.deleteBefore(clock().minus(KEEP));
    },
  });
}
