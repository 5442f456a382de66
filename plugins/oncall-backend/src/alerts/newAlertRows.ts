import { TableRows } from '@muster/due-work';
import { toTimerRow } from '../policies/AlertTimerStore';
import { toAlertEventRow } from './alertEventRow';
import { toNewAlertRow } from './alertRow';
import { NewAlertEvent, StoredAlert } from './StoredAlert';

/** Everything that is stored of new alerts but their activity. */
export function newAlertRows(
  alerts: readonly StoredAlert[],
): readonly TableRows[] {
  return [
    {
      table: 'alert',
      rows: alerts.map(toNewAlertRow),
      numberedBy: 'tiny_id',
    },
    {
      table: 'alert_team',
      rows: alerts.flatMap(({ alert }) => teamRows(alert)),
    },
    {
      table: 'alert_timer',
      rows: alerts.flatMap(({ alert, timers = [] }) =>
        timers.map(timer => toTimerRow(alert.id, timer)),
      ),
    },
  ];
}

export function eventRows(events: readonly NewAlertEvent[]): TableRows {
  return { table: 'alert_event', rows: events.map(toAlertEventRow) };
}

/** For looking up the alerts of a Group. */
export function teamRows(alert: Pick<StoredAlert['alert'], 'id' | 'teams'>) {
  return alert.teams.map(team => ({ team_ref: team, alert_id: alert.id }));
}
