import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { whySilent } from '../escalation/whySilent';
import { PageStore } from '../paging/PageStore';
import { StoredPage } from '../paging/StoredPage';
import { EngineMetrics } from './EngineMetrics';
import { EscalatingAlerts } from './EscalatingAlerts';
import { SilenceStore, SilentAlert } from './SilenceStore';

/** People who were paged last get this long to acknowledge before the alert counts as forgotten. */
const PATIENCE = Duration.fromObject({ minutes: 5 });

const ALERTS_PER_LOOK = 100;

/** What the duty needs. */
export type WatchForSilenceOptions = {
  readonly alerts: EscalatingAlerts;
  readonly pages: PageStore;
  readonly silence: SilenceStore;
  readonly metrics: EngineMetrics;
  readonly logger: LoggerService;
  readonly onChanged: (alertId: string) => void;
  readonly now: DateTime;
};

/**
 * Reports, once for every run, open alerts that nobody takes care of and nobody will be paged for.
 *
 * @returns whether there may be more to report now
 */
export async function watchForSilence(
  options: WatchForSilenceOptions,
): Promise<boolean> {
  const silent = await options.silence.listUnreported(ALERTS_PER_LOOK);
  let reported = 0;
  for (const one of silent) {
    try {
      reported += (await reportOne(options, one)) ? 1 : 0;
    } catch (error) {
      options.logger.error('Could not report a silent alert', {
        alertId: one.alertId,
        error: String(error),
      });
    }
  }
  return reported > 0 && silent.length === ALERTS_PER_LOOK;
}

async function reportOne(
  options: WatchForSilenceOptions,
  silent: SilentAlert,
): Promise<boolean> {
  const { alerts, pages, silence, now, logger, metrics } = options;
  const { alertId, runToken } = silent;
  const escalating = await alerts.getEscalation(alertId);
  const sent = await pages.listForRun(alertId, runToken);
  const reason = escalating && whySilent(escalating, sent);
  if (!reason || wasToldLately(sent, now)) {
    return false;
  }
  const isFirst = await alerts.transaction(async tx => {
    const reported = await silence.report(tx, silent, now);
    // What leads to nobody was told when the alert came in.
    if (reported && escalating.snapshot.policies.length > 0) {
      const text = `Nobody will be paged for this alert. ${reason}`;
      await alerts.addEvents(tx, [{ alertId, at: now, type: 'silent', text }]);
    }
    return reported;
  });
  // That nobody is told was somebody's wish, not an accident.
  const isWanted = escalating.snapshot.nobodyBecause !== undefined;
  if (isFirst && !isWanted) {
    metrics.foundSilent();
    options.onChanged(alertId);
    logger.warn('Nobody will be paged for an open alert', { alertId, reason });
  }
  return isFirst;
}

function wasToldLately(pages: readonly StoredPage[], now: DateTime): boolean {
  const bound = new Date(now.minus(PATIENCE).toMillis()).toISOString();
  return pages.some(({ sentAt }) => sentAt !== undefined && sentAt > bound);
}
