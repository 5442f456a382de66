import {
  AlertPriority,
  endOfQuietHours,
} from '@muster/backstage-plugin-oncall-common';
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
  const quiet = isExempt ? undefined : endOf(preferences, muted ?? at);
  const until = quiet ?? muted;
  const reasons = [
    muted && `muted until ${toIso(muted)}`,
    quiet && `quiet hours until ${toIso(quiet)}`,
  ];
  return until && { until, why: reasons.filter(why => why).join(', ') };
}

function endOf(
  { quietHours, zone }: Preferences,
  at: DateTime,
): DateTime | undefined {
  const end = quietHours && endOfQuietHours(quietHours, toIso(at), zone);
  return end === undefined ? undefined : DateTime.fromISO(end, { zone: 'utc' });
}
