import { fromDbTime, toDbTime } from '@muster/due-work';
import { Duration } from 'luxon';
import { acknowledgementEnds } from '../../../escalation/acknowledgementTimes';
import { PolicySnapshot } from '../../../escalation/PolicySnapshot';
import { InvariantFacts } from './InvariantFacts';
import { AlertRow, InvariantRows, Time } from './InvariantRows';

/** People who were told last get five minutes, and the watch looks every half a minute. */
const REPORTED_AFTER = Duration.fromObject({ minutes: 6 });

/** What is due is done within a lease and a while. */
const DONE_AFTER = Duration.fromObject({ minutes: 1 });

/** Open alerts that nobody has taken, that nothing waits for and that nobody was told about. */
export function forgotten(
  { alerts, pages, reports }: InvariantRows,
  { now }: InvariantFacts,
): readonly string[] {
  const reported = new Set(
    reports.map(report => `${report.alert_id} ${report.run_token}`),
  );
  const bound = toDbTime(now.minus(REPORTED_AFTER));
  const busy = new Set(
    pages
      .filter(page => page.status === 'pending' || Number(page.sent_at) > bound)
      .map(({ alert_id: alertId }) => alertId),
  );
  return alerts
    .filter(
      alert =>
        alert.status === 'open' &&
        !alert.acknowledged &&
        alert.next_action_at === null &&
        !busy.has(alert.id) &&
        !reported.has(`${alert.id} ${alert.run_token}`),
    )
    .map(({ alias }) => `${alias} is open, and nobody will hear of it`);
}

/** What was due for longer than it takes, though somebody worked. */
export function overdue(
  { alerts, timers, heartbeats, drills, drillPlans }: InvariantRows,
  { now }: InvariantFacts,
): readonly string[] {
  const bound = toDbTime(now.minus(DONE_AFTER));
  const isOverdue = (due: Time) => due !== null && Number(due) < bound;
  return [
    ...alerts
      .filter(alert => isOverdue(acknowledgementEndOf(alert)))
      .map(({ alias }) => `The acknowledgement of ${alias} has not ended`),
    ...timers
      .filter(timer => isOverdue(timer.due_at))
      .map(({ id }) => `The timer ${id} was forgotten`),
    ...heartbeats
      .filter(heartbeat => isOverdue(heartbeat.expires_at))
      .map(({ name }) => `The heartbeat ${name} has not expired`),
    ...[...drills, ...drillPlans]
      .filter(drill => isOverdue(drill.next_action_at))
      .map(({ id }) => `The drill or plan ${id} was forgotten`),
  ];
}

function acknowledgementEndOf(alert: AlertRow): number | null {
  if (alert.acknowledged_at === null || alert.status === 'closed') {
    return null;
  }
  const snapshot: PolicySnapshot = JSON.parse(alert.snapshot);
  const end = acknowledgementEnds(snapshot, fromDbTime(alert.acknowledged_at));
  return end ? toDbTime(end) : null;
}
