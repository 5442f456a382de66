import {
  PersonDifference,
  Schedule,
  Shift,
} from '@muster/backstage-plugin-oncall-common';
import { onClock } from '../notices/onClock';

/** How a person's shifts in one schedule changed. */
export type ChangedShifts = Pick<
  PersonDifference,
  'before' | 'after' | 'lost' | 'gained'
> & { readonly schedule: Pick<Schedule, 'name' | 'timezone'> };

/** More would not be read. */
const MOST_LISTED = 5;

/** What a notice says to somebody whose shifts have changed: what was, what is, on the person's own clock. */
export function changedShiftsText(options: {
  changed: readonly ChangedShifts[];
  /** Whose doing it is. */
  by: string;
  /** Of the person; the schedule's own when absent. */
  zone?: string;
  /** Nobody looked further, so that a shift until then may go on. */
  horizon: string;
}): { readonly title: string; readonly description: string } {
  const { changed, by } = options;
  const names = changed.map(({ schedule }) => schedule.name).join(', ');
  return {
    title: `Your shifts in ${names} have changed`,
    description: [
      `${by} changed who is on call.`,
      ...changed.map(one => linesOf(one, options)),
    ].join('\n\n'),
  };
}

function linesOf(
  { schedule, before, after, lost, gained }: ChangedShifts,
  { zone = schedule.timezone, horizon }: { zone?: string; horizon: string },
): string {
  const list = (shifts: readonly Shift[]) => listed(shifts, zone, horizon);
  return [
    `${schedule.name}, times in ${zone}`,
    `Before: ${list(lost)}`,
    `Now: ${list(gained)}`,
    `In the next four weeks you are on call for ${hours(
      after.total,
    )} instead of ${hours(before.total)}.`,
  ].join('\n');
}

function listed(
  shifts: readonly Shift[],
  zone: string,
  horizon: string,
): string {
  if (shifts.length === 0) {
    return 'not on call';
  }
  const hidden = shifts.length - MOST_LISTED;
  return [
    ...shifts
      .slice(0, MOST_LISTED)
      .map(({ start, end }) =>
        end === horizon
          ? `from ${onClock(start, zone)}`
          : `${onClock(start, zone)} to ${onClock(end, zone)}`,
      ),
    ...(hidden > 0 ? [`${hidden} more`] : []),
  ].join('; ');
}

function hours(count: number): string {
  return `${Math.round(count)} h`;
}
