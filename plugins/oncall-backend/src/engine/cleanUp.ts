import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { PageStore } from '../paging/PageStore';
import { SilenceStore } from './SilenceStore';

const KEEP_SILENCE_REPORTS_DAYS = 90;

/** Removes what nobody can ask for any more: pages of deleted alerts, reports about alerts that were closed long ago. */
export async function cleanUp(options: {
  pages: PageStore;
  silence: SilenceStore;
  logger: LoggerService;
  now: DateTime;
}): Promise<void> {
  const { pages, silence, logger, now } = options;
  const orphans = await pages.deleteOrphans();
  const reports = await silence.deleteReportedBefore(
    now.minus({ days: KEEP_SILENCE_REPORTS_DAYS }),
  );
  if (orphans + reports > 0) {
    logger.info('Cleaned up', { pages: orphans, silenceReports: reports });
  }
}
