import { fromDbTime, toDbTime } from '@muster/due-work';
import { AlertNotice } from './AlertNotice';

/** A row of `alert_notice`. */
export type DbNoticeRow = {
  readonly id: string;
  readonly alert_id: string;
  readonly person: string;
  readonly contact_method: string;
  readonly channel: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly status: 'pending' | 'sent' | 'failed';
  readonly attempts: number;
  readonly planned_at: number | string;
  readonly next_attempt_at: number | string | null;
};

export function toNoticeRow(notice: AlertNotice): DbNoticeRow {
  return {
    id: notice.id,
    alert_id: notice.alertId,
    person: notice.person,
    contact_method: notice.contactMethod,
    channel: notice.channel,
    to: notice.to,
    subject: notice.subject,
    text: notice.text,
    status: 'pending',
    attempts: notice.attempts,
    planned_at: toDbTime(notice.plannedAt),
    next_attempt_at: toDbTime(notice.nextAttemptAt),
  };
}

export function fromNoticeRow(row: DbNoticeRow): AlertNotice {
  return {
    id: row.id,
    alertId: row.alert_id,
    person: row.person,
    contactMethod: row.contact_method,
    channel: row.channel,
    to: row.to,
    subject: row.subject,
    text: row.text,
    attempts: row.attempts,
    plannedAt: fromDbTime(row.planned_at),
    nextAttemptAt: fromDbTime(row.next_attempt_at ?? 0),
  };
}
