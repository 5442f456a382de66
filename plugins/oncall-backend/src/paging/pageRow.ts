import {
  NotificationAction,
  Page,
} from '@muster/backstage-plugin-oncall-common';
import { PageLane, StoredPage } from './StoredPage';

/** A page that will not be sent. */
export const CANCELLED = {
  status: 'cancelled',
  next_attempt_at: null,
} as const;

/** A row of the table `page`. */
export type DbPageRow = {
  readonly id: string;
  readonly alert_id: string;
  readonly run_token: string;
  readonly round: number;
  readonly step: number;
  readonly person: string;
  readonly contact_method: string;
  readonly channel: string;
  readonly to: string;
  readonly lane: PageLane;
  readonly status: Page['status'];
  readonly reason: string;
  readonly attempts: number;
  readonly planned_at: number | string;
  readonly sent_at: number | string | null;
  readonly next_attempt_at: number | string | null;
  readonly last_error: string | null;
  readonly until_closed: boolean | number;
  readonly message_id: string | null;
  readonly turn: number;
  readonly repeat_minutes: number | null;
  readonly action: NotificationAction;
  readonly how: string | null;
};

export function toPageRow(page: StoredPage): DbPageRow {
  return {
    id: page.id,
    alert_id: page.alertId,
    run_token: page.runToken,
    round: page.round,
    step: page.step,
    person: page.person,
    contact_method: page.contactMethod,
    channel: page.channel,
    to: page.to,
    lane: page.lane,
    status: page.status,
    reason: page.reason,
    attempts: page.attempts,
    planned_at: fromIso(page.plannedAt),
    sent_at: page.sentAt ? fromIso(page.sentAt) : null,
    next_attempt_at: page.nextAttemptAt ? fromIso(page.nextAttemptAt) : null,
    last_error: page.lastError ?? null,
    until_closed: page.untilClosed ?? false,
    message_id: page.messageId ?? null,
    turn: page.turn ?? 0,
    repeat_minutes: page.repeatMinutes ?? null,
    action: page.action ?? 'create-alert',
    how: page.how ?? null,
  };
}

export function fromPageRow(row: DbPageRow): StoredPage {
  return {
    id: row.id,
    alertId: row.alert_id,
    runToken: row.run_token,
    round: row.round,
    step: row.step,
    person: row.person,
    contactMethod: row.contact_method,
    channel: row.channel,
    to: row.to,
    lane: row.lane,
    status: row.status,
    reason: row.reason,
    attempts: row.attempts,
    plannedAt: toIso(row.planned_at),
    sentAt: row.sent_at === null ? undefined : toIso(row.sent_at),
    nextAttemptAt:
      row.next_attempt_at === null ? undefined : toIso(row.next_attempt_at),
    lastError: row.last_error ?? undefined,
    untilClosed: Boolean(row.until_closed),
    messageId: row.message_id ?? undefined,
    turn: row.turn,
    repeatMinutes: row.repeat_minutes ?? undefined,
    action: row.action,
    how: row.how ?? undefined,
  };
}

/** Without what only the backend may know: addresses and tokens. */
export function toPublicPage(page: StoredPage): Page {
  const { runToken, round, step, turn, ...shown } = page;
  const { contactMethod, to, lane, untilClosed, repeatMinutes, ...rest } =
    shown;
  return rest;
}

function toIso(stored: number | string): string {
  return new Date(Number(stored)).toISOString();
}

/** Of texts that `toIso` or a plan wrote. */
function fromIso(text: string): number {
  return Date.parse(text);
}
