import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { PageStore } from '../paging/PageStore';
import { RoundRobinStore } from '../escalation/RoundRobinStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { SilenceStore } from './SilenceStore';

const KEEP_SILENCE_REPORTS_DAYS = 90;

const KEEP_ACTIVITY_DAYS = 90;

/** Longer than any escalation runs, with all its rounds. */
const KEEP_TURNS_DAYS = 365;

/** Removes what nobody can ask for any more: pages of deleted alerts, reports about alerts that were closed long ago. */
export async function cleanUp(options: {
  pages: PageStore;
  silence: SilenceStore;
  roundRobin: RoundRobinStore;
  activity: TeamActivityStore;
  logger: LoggerService;
  now: DateTime;
}): Promise<void> {
  const { pages, silence, roundRobin, activity, logger, now } = options;
  const orphans = await pages.deleteOrphans();
  const reports = await silence.deleteReportedBefore(
    now.minus({ days: KEEP_SILENCE_REPORTS_DAYS }),
  );
  await roundRobin.deleteTakenBefore(now.minus({ days: KEEP_TURNS_DAYS }));
  await activity.deleteBefore(now.minus({ days: KEEP_ACTIVITY_DAYS }));
  if (orphans + reports > 0) {
    logger.info('Cleaned up', { pages: orphans, silenceReports: reports });
  }
}
