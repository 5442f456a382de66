import { DateTime } from 'luxon';
import { Deployment } from '../Deployment';
import { SuspicionReason } from '../Investigation';

/** Nobody knows to the minute when impact began; a deployment this little later is still looked at. */
const LATE_MINUTES = 10;

/**
 * The closer before the start of the impact, the more suspected: half after an hour, against it after a day.
 *
 * @internal
 */
export function timeSignal(
  { startedAt, endedAt, state }: Deployment,
  impactStartedAt: string,
): SuspicionReason {
  const start = minutesBefore(startedAt, impactStartedAt);
  const end =
    endedAt === undefined ? start : minutesBefore(endedAt, impactStartedAt);
  if (start < -LATE_MINUTES) {
    return reason(-4, `Started ${inWords(-start)} after the impact began.`);
  }
  if (start < 0) {
    return reason(
      -0.5,
      `Started ${inWords(-start)} after the impact began, which may be noise.`,
    );
  }
  if (end < 0 || (endedAt === undefined && state === 'started')) {
    return reason(decay(0), 'Was rolling out when the impact began.');
  }
  const verb = endedAt === undefined ? 'Started' : 'Finished';
  return reason(decay(end), `${verb} ${inWords(end)} before the impact began.`);
}

function reason(weight: number, text: string): SuspicionReason {
  return { signal: 'time', weight, text };
}

function decay(minutes: number): number {
  return 2.5 * 2 ** (-minutes / 60) - (1 - 2 ** (-minutes / 720));
}

function minutesBefore(moment: string, impactStartedAt: string): number {
  const gap = DateTime.fromISO(impactStartedAt).diff(DateTime.fromISO(moment));
  return gap.as('minutes');
}

function inWords(minutes: number): string {
  if (minutes < 1) {
    return 'less than a minute';
  }
  if (minutes < 90) {
    return plural(Math.round(minutes), 'minute');
  }
  return minutes < 48 * 60
    ? plural(Math.round(minutes / 60), 'hour')
    : plural(Math.round(minutes / 1440), 'day');
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
