import { LoggerService } from '@backstage/backend-plugin-api';
import { whySilent } from '../escalation/whySilent';
import { PageStore } from '../paging/PageStore';
import { EngineMetrics } from './EngineMetrics';
import { EscalatingAlerts } from './EscalatingAlerts';
import { forIdleAlerts, ForIdleAlertsOptions } from './forIdleAlerts';
import { SilentAlert } from './SilenceStore';

/** What the duty needs. */
export type WatchForSilenceOptions = ForIdleAlertsOptions & {
  readonly alerts: EscalatingAlerts;
  readonly pages: PageStore;
  readonly metrics: EngineMetrics;
  readonly logger: LoggerService;
  readonly onChanged: (alertId: string) => void;
};

/**
 * Reports, once for every run, open alerts that nobody takes care of and nobody will be paged for.
 *
 * @returns how many were reported
 */
export function watchForSilence(
  options: WatchForSilenceOptions,
): Promise<number> {
  return forIdleAlerts(options, async idle => {
    const unreported = idle.filter(({ isUnreported }) => isUnreported);
    const silent = await stillSilent(options, unreported);
    const reported = await report(options, silent);
    reported
      .filter(({ isWanted }) => !isWanted)
      .forEach(silence => warn(options, silence));
    return reported.length;
  });
}

function warn(
  { metrics, onChanged, logger }: WatchForSilenceOptions,
  { alertId, reason, isDrill }: Silence,
): void {
  onChanged(alertId);
  if (!isDrill) {
    metrics.foundSilent();
    logger.warn('Nobody will be paged for an open alert', { alertId, reason });
  }
}

/** A silent alert and what is said about it. */
type Silence = SilentAlert & {
  readonly reason: string;
  /** That nobody is told was somebody's wish, not an accident. */
  readonly isWanted: boolean;
  /** Of what leads to nobody it was told when the alert came in. */
  readonly isNewToPeople: boolean;
  /** Its own report says that nobody answered; no operator has to look. */
  readonly isDrill: boolean;
};

async function stillSilent(
  { alerts, pages, silence }: WatchForSilenceOptions,
  unreported: readonly SilentAlert[],
): Promise<readonly Silence[]> {
  if (unreported.length === 0) {
    return [];
  }
  const ids = unreported.map(({ alertId }) => alertId);
  const sent = await pages.listForAlerts(ids);
  const escalations = await alerts.listEscalations(ids);
  const drills = await silence.drillsAmong(ids);
  return escalations.flatMap(escalating => {
    const { alert, run, snapshot } = escalating;
    const ofRun = sent.filter(
      page => page.alertId === alert.id && page.runToken === run.runToken,
    );
    const reason = whySilent(escalating, ofRun);
    return reason === undefined
      ? []
      : [
          {
            alertId: alert.id,
            runToken: run.runToken,
            reason,
            isWanted: snapshot.nobodyBecause !== undefined,
            isNewToPeople: snapshot.policies.length > 0,
            isDrill: drills.has(alert.id),
          },
        ];
  });
}

/** Those that no other process has reported, after they were written. */
async function report(
  { alerts, silence, now }: WatchForSilenceOptions,
  silent: readonly Silence[],
): Promise<readonly Silence[]> {
  if (silent.length === 0) {
    return [];
  }
  return alerts.transaction(async tx => {
    const ids = new Set(await silence.report(tx, silent, now));
    const reported = silent.filter(({ alertId }) => ids.has(alertId));
    const events = reported
      .filter(({ isNewToPeople }) => isNewToPeople)
      .map(({ alertId, reason }) => ({
        alertId,
        at: now,
        type: 'silent' as const,
        text: `Nobody will be paged for this alert. ${reason}`,
      }));
    await alerts.addEvents(tx, events);
    return reported;
  });
}
