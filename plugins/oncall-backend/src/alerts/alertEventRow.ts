import { toDbTime } from '@muster/due-work';
import { AlertEvent } from '@muster/backstage-plugin-oncall-common';
import { NewAlertEvent } from './StoredAlert';
import { dbTimeToIso } from '../isoDbTime';

/** A row of the table `alert_event`. */
export type DbAlertEventRow = {
  readonly id: number | string;
  readonly alert_id: string;
  readonly at: number | string;
  readonly type: AlertEvent['type'];
  readonly text: string;
  readonly actor: string | null;
};

export function toAlertEvent(row: DbAlertEventRow): AlertEvent {
  return {
    id: String(row.id),
    alertId: row.alert_id,
    at: dbTimeToIso(row.at),
    type: row.type,
    text: row.text,
    actor: row.actor ?? undefined,
  };
}

export function toAlertEventRow(event: NewAlertEvent) {
  return {
    alert_id: event.alertId,
    at: toDbTime(event.at),
    type: event.type,
    text: event.text,
    actor: event.actor ?? null,
  };
}
