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
> & {
  readonly schedule: Pick<Schedule, 'name' | 'timezone'>;
  /** The schedule was not there before. */
  readonly isNew?: boolean;
  /** More than the next four weeks was looked at. */
  readonly isFar?: boolean;
  /** Nobody looked further, so that a shift until then may go on. */
  readonly horizon: string;
};

/** More would not be read. */
const MOST_LISTED = 5;

/** What a notice says to somebody whose shifts have changed: what was, what is, on the person's own clock. */
export function changedShiftsText(options: {
  changed: readonly ChangedShifts[];
  /** Whose doing it is. */
  by: string;
  /** Of the person; the schedule's own when absent. */
  zone?: string;
}): { readonly title: string; readonly description: string } {
  const { changed, by, zone } = options;
  const names = changed.map(({ schedule }) => schedule.name).join(', ');
  const isNew = changed.every(one => one.isNew);
  return {
    title: isNew
      ? `You have shifts in the new schedule ${names}`
      : `Your shifts in ${names} have changed`,
    description: [
      isNew
        ? `${by} made a schedule that has you on call.`
        : `${by} changed who is on call.`,
      ...changed.map(one => linesOf(one, zone).join('\n')),
    ].join('\n\n'),
  };
}

function linesOf(
  change: ChangedShifts,
  zone = change.schedule.timezone,
): readonly string[] {
  const { schedule, before, after, lost, gained, isNew, isFar, horizon } =
    change;
  const list = (shifts: readonly Shift[]) => listed(shifts, zone, horizon);
  const head = `${schedule.name}, times in ${zone}`;
  return isNew
    ? [head, `Your shifts: ${list(gained)}`]
    : [
        head,
        `Before: ${list(lost)}`,
        `Now: ${list(gained)}`,
        ...(isFar
          ? []
          : [
              `In the next four weeks you are on call for ${hours(
                after.total,
              )} instead of ${hours(before.total)}.`,
            ]),
      ];
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
