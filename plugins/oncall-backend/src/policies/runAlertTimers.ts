import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { AlertRequest, AlertRequestResult } from '../alerts/AlertRequest';
import { toIso } from '../alerts/alertRow';
import { AlertStore } from '../alerts/AlertStore';
import { Duty } from '../engine/Duty';
import { StoredAlert } from '../alerts/StoredAlert';
import { isAhead, startRun } from '../escalation/EscalationRun';
import { holdOf } from '../escalation/holdOf';
import { quietReason } from '../escalation/PolicySnapshot';
import { PageStore } from '../paging/PageStore';
import { AlertTimerStore, StoredTimer } from './AlertTimerStore';
import { whenToClose } from './whenToClose';

const LEASE = Duration.fromObject({ seconds: 30 });

const TIMERS_PER_CLAIM = 100;

/** What the duty needs. */
export type AlertTimerOptions = {
  readonly timers: AlertTimerStore;
  readonly alerts: AlertStore;
  readonly pages: Pick<PageStore, 'listForAlerts'>;
  readonly submit: (request: AlertRequest) => Promise<AlertRequestResult>;
  readonly logger: LoggerService;
  readonly clock: () => DateTime;
};

/** Closes alerts and starts escalations again when a policy said so; each exactly once, whoever is first. */
export function alertTimerDuty(options: AlertTimerOptions): Duty {
  return {
    name: 'run-alert-timers',
    // 2: alerts are closed after people were told.
    version: 2,
    run: async () => {
      const now = options.clock();
      const claim = { now, lease: LEASE, limit: TIMERS_PER_CLAIM };
      const claimed = await options.timers.claimDue(claim);
      for (const timer of claimed) {
        await run(options, timer, now).catch(error =>
          // Nothing was written, so it comes again when the lease ends.
          options.logger.error('Could not do what a policy wants', {
            alertId: timer.alertId,
            kind: timer.kind,
            error: String(error),
          }),
        );
      }
      return claimed.length > 0;
    },
  };
}

async function run(
  options: AlertTimerOptions,
  timer: StoredTimer,
  now: DateTime,
): Promise<void> {
  return timer.kind === 'auto-close'
    ? close(options, timer, now)
    : restart(options, timer, now);
}

/** Before an alert is closed, people are told of it and have had their time. */
async function close(
  { timers, alerts, pages, submit }: AlertTimerOptions,
  timer: StoredTimer,
  now: DateTime,
): Promise<void> {
  const { alertId, policy } = timer;
  const stored = await alerts.getAlert(alertId);
  const isOpen = stored && stored.alert.state !== 'closed';
  const at = isOpen
    ? whenToClose({
        stored,
        pages: await pages.listForAlerts([alertId]),
        timer,
        now,
      })
    : now;
  if (at === undefined) {
    // The timer comes again when the lease ends.
    return;
  }
  if (at <= now) {
    await submit({
      actor: `Policy ${policy}`,
      deed: { kind: 'close', target: { by: 'id', value: alertId } },
      onlyIf: tx => timers.finish(tx, timer, undefined),
    });
    return;
  }
  const because =
    stored && holdOf(stored, now)?.by === 'maintenance'
      ? 'nobody is told during a maintenance'
      : 'people were told late';
  const text = `The notification policy "${policy}" closes it later, on ${toIso(
    at,
  )}, because ${because}.`;
  await alerts.transaction(async tx => {
    if (await timers.finish(tx, timer, { ...timer, dueAt: at })) {
      await alerts.addEvents(tx, [{ alertId, at: now, type: 'updated', text }]);
    }
  });
}

/** What happens to the alert in the same moment comes before or after it, so nothing is decided about an older one. */
async function restart(
  { timers, alerts }: AlertTimerOptions,
  timer: StoredTimer,
  now: DateTime,
): Promise<void> {
  const { alertId, again } = timer;
  await alerts.transaction(async tx => {
    const [stored] = await alerts.lockAlerts(tx, [
      { by: 'id', value: alertId },
    ]);
    const isOver = !stored || stored.alert.state === 'closed' || !again;
    const isWanted = stored?.alert.state === 'open' && !waits(stored, now);
    const left = (again?.left ?? 0) - (isWanted ? 1 : 0);
    const next =
      isOver || left < 1
        ? undefined
        : {
            dueAt: from(stored, now).plus(again.every),
            again: { ...again, left },
          };
    const isMine = await timers.finish(tx, timer, next);
    if (isMine && !isOver && isWanted) {
      await startAgain(alerts, tx, { stored, policy: timer.policy, now });
    }
  });
}

async function startAgain(
  alerts: AlertStore,
  tx: Knex.Transaction,
  {
    stored,
    policy,
    now,
  }: { stored: StoredAlert; policy: string; now: DateTime },
): Promise<void> {
  const { alert, snapshot } = stored;
  await alerts.saveEscalation(tx, {
    alertId: alert.id,
    runToken: stored.run.runToken,
    leaseEnd: stored.run.nextActionAt,
    run: startRun(snapshot, now),
    now,
  });
  const text = `The escalation starts again, because the notification policy "${policy}" wants it while nobody takes care.`;
  await alerts.addEvents(tx, [
    { alertId: alert.id, at: now, type: 'updated', text },
  ]);
}

/** When the time until the next start begins. */
function from(stored: StoredAlert, now: DateTime): DateTime {
  return isAhead(stored.run, now) ? stored.run.startedAt : now;
}

/** What has not begun is not started again. */
function waits(stored: StoredAlert, now: DateTime): boolean {
  return isAhead(stored.run, now) || quietReason(stored.snapshot) !== undefined;
}
