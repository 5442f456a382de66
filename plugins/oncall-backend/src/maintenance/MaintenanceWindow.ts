import {
  Maintenance,
  MaintenanceStatus,
  MaintenanceTime,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';

/** A maintenance as the backend knows it. */
export type MaintenanceWindow = Omit<
  Maintenance,
  'status' | 'start' | 'end' | 'cancelledAt' | 'createdAt'
> & {
  readonly start: DateTime;
  /** Absent: until somebody ends it. */
  readonly end?: DateTime;
  readonly cancelledAt?: DateTime;
  readonly createdAt: DateTime;
};

const MINUTES = { 'for-5-minutes': 5, 'for-30-minutes': 30, 'for-1-hour': 60 };

/** From when to when, for one that is asked for at `now`. */
export function spanOf(
  time: MaintenanceTime,
  now: DateTime,
): Pick<MaintenanceWindow, 'start' | 'end'> {
  if (time.type === 'schedule') {
    const [start, end] = [time.start, time.end].map(text =>
      DateTime.fromISO(text, { zone: 'utc' }),
    );
    return { start, end };
  }
  return time.type === 'indefinitely'
    ? { start: now }
    : { start: now, end: now.plus({ minutes: MINUTES[time.type] }) };
}

/** The end does not belong to it. */
export function statusOf(
  { start, end, cancelledAt }: MaintenanceWindow,
  now: DateTime,
): MaintenanceStatus {
  if (cancelledAt) {
    return 'cancelled';
  }
  if (now < start) {
    return 'planned';
  }
  return end && end <= now ? 'past' : 'active';
}

/** What people see. */
export function toMaintenance(
  window: MaintenanceWindow,
  now: DateTime,
): Maintenance {
  const { start, end, cancelledAt, createdAt, ...said } = window;
  return {
    ...said,
    status: statusOf(window, now),
    start: toIso(start),
    end: end && toIso(end),
    cancelledAt: cancelledAt && toIso(cancelledAt),
    createdAt: toIso(createdAt),
  };
}
