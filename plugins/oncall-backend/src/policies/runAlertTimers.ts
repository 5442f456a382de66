import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { AlertRequest, AlertRequestResult } from '../alerts/AlertRequest';
import { AlertStore } from '../alerts/AlertStore';
import { Duty } from '../engine/Duty';
import { StoredAlert } from '../alerts/StoredAlert';
import { isAhead, startRun } from '../escalation/EscalationRun';
import { quietReason } from '../escalation/PolicySnapshot';
import { AlertTimerStore, StoredTimer } from './AlertTimerStore';

const LEASE = Duration.fromObject({ seconds: 30 });

const TIMERS_PER_CLAIM = 100;

/** What the duty needs. */
export type AlertTimerOptions = {
  readonly timers: AlertTimerStore;
  readonly alerts: AlertStore;
  readonly submit: (request: AlertRequest) => Promise<AlertRequestResult>;
  readonly logger: LoggerService;
  readonly clock: () => DateTime;
};

/** Closes alerts and starts escalations again when a policy said so; each exactly once, whoever is first. */
export function alertTimerDuty(options: AlertTimerOptions): Duty {
  return {
    name: 'run-alert-timers',
    version: 1,
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
    ? close(options, timer)
    : restart(options, timer, now);
}

async function close(
  { timers, submit }: AlertTimerOptions,
  timer: StoredTimer,
): Promise<void> {
  await submit({
    actor: `Policy ${timer.policy}`,
    deed: { kind: 'close', target: { by: 'id', value: timer.alertId } },
    onlyIf: tx => timers.finish(tx, timer, undefined),
  });
}

async function restart(
  { timers, alerts }: AlertTimerOptions,
  timer: StoredTimer,
  now: DateTime,
): Promise<void> {
  const { alertId, again } = timer;
  const stored = await alerts.getAlert(alertId);
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
  await alerts.transaction(async tx => {
    const isMine = await timers.finish(tx, timer, next);
    if (!isMine || isOver || !isWanted) {
      return;
    }
    const isSaved = await alerts.saveEscalation(tx, {
      alertId,
      runToken: stored.run.runToken,
      leaseEnd: stored.run.nextActionAt,
      run: startRun(stored.snapshot, now),
      now,
    });
    if (isSaved) {
      const text = `The escalation starts again, because the notification policy "${timer.policy}" wants it while nobody takes care.`;
      await alerts.addEvents(tx, [{ alertId, at: now, type: 'updated', text }]);
    }
  });
}

/** When the time until the next start begins. */
function from(stored: StoredAlert, now: DateTime): DateTime {
  return isAhead(stored.run, now) ? stored.run.startedAt : now;
}

/** What has not begun is not started again. */
function waits(stored: StoredAlert, now: DateTime): boolean {
  return isAhead(stored.run, now) || quietReason(stored.snapshot) !== undefined;
}
