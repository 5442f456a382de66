import { toDbTime, toOptionalDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { EscalatingAlerts } from '../engine/EscalatingAlerts';
import { toRouteColumns, toRunColumns } from './alertRow';
import { teamRows } from './newAlertRows';

/** What the end of a snooze does to an alert: it is as if it had just come in. */
const REOPENED = {
  snoozed_until: null,
  acknowledged: false,
  acknowledged_at: null,
  acknowledged_by: null,
};

/** See `EscalatingAlerts`. */
export async function saveEscalation(
  tx: Knex.Transaction,
  options: Parameters<EscalatingAlerts['saveEscalation']>[1],
): Promise<boolean> {
  const { alertId, runToken, leaseEnd, run, reopened, now } = options;
  const { closedBy, snapshot, isUnchanged } = options;
  const saved = await tx('alert')
    .where({
      id: alertId,
      run_token: runToken,
      next_action_at: toOptionalDbTime(leaseEnd),
    })
    .update({
      ...toRunColumns(run),
      ...(reopened && REOPENED),
      ...(snapshot && { snapshot: JSON.stringify(snapshot) }),
      ...(closedBy !== undefined && {
        status: 'closed',
        closed_at: toDbTime(now),
        closed_by: closedBy,
      }),
      ...(!isUnchanged && { updated_at: toDbTime(now) }),
    });
  return saved === 1;
}

/** See `EscalatingAlerts`. */
export async function saveRoute(
  tx: Knex.Transaction,
  options: Parameters<EscalatingAlerts['saveRoute']>[1],
): Promise<boolean> {
  const { alertId, runToken, start, now } = options;
  const saved = await tx('alert')
    .where({ id: alertId, status: 'open', acknowledged: false })
    .where({ run_token: runToken, next_action_at: null, snoozed_until: null })
    .update({ ...toRouteColumns(start), updated_at: toDbTime(now) });
  if (saved === 1 && start.teams.length > 0) {
    await tx('alert_team')
      .insert(teamRows({ id: alertId, teams: start.teams }))
      .onConflict(['team_ref', 'alert_id'])
      .ignore();
  }
  return saved === 1;
}
