import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { Preferences } from './Preferences';

/** Why nothing may be sent, and until when; moments in the sentence are ISO 8601 UTC, because it is read in many zones. */
export type Quiet = { readonly until: DateTime; readonly why: string };

/** Whether a message that is due at `at` has to wait; undefined when it may go. */
export function quietUntil(
  preferences: Preferences,
  priority: AlertPriority | undefined,
  at: DateTime,
): Quiet | undefined {
  const { mutedUntil, quietHours } = preferences;
  const muted = mutedUntil && at < mutedUntil ? mutedUntil.toUTC() : undefined;
  const isExempt =
    priority !== undefined && quietHours?.exceptPriorities.includes(priority);
  // A mute may end within quiet hours.
  const quiet = isExempt
    ? undefined
    : endOfQuietHours(preferences, muted ?? at);
  const until = quiet ?? muted;
  const reasons = [
    muted && `muted until ${toIso(muted)}`,
    quiet && `quiet hours until ${toIso(quiet)}`,
  ];
  return until && { until, why: reasons.filter(why => why).join(', ') };
}

/**
 * The end of the quiet hours around an instant. Start and end are read on the wall clock of each day, so that they are
 * right on the days on which the clocks change; equal times, which are not taken any more, mean the whole day.
 */
function endOfQuietHours(
  { quietHours, zone }: Preferences,
  at: DateTime,
): DateTime | undefined {
  if (!quietHours) {
    return undefined;
  }
  const { startHour, startMin, endHour, endMin } = quietHours;
  const local = at.setZone(zone);
  const wraps = startHour * 60 + startMin >= endHour * 60 + endMin;
  return [-1, 0]
    .map(days => local.plus({ days }))
    .map(day => {
      const start = wallTime(day, startHour, startMin);
      const end = wallTime(
        wraps ? day.plus({ days: 1 }) : day,
        endHour,
        endMin,
      );
      return { start, end };
    })
    .find(({ start, end }) => start <= at && at < end)
    ?.end.toUTC();
}

function wallTime(day: DateTime, hour: number, minute: number): DateTime {
  return day.set({ hour, minute, second: 0, millisecond: 0 });
}
