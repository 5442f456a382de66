import { DateTime } from 'luxon';

/** The stretch of time that is drawn. */
export type TimeWindow = { readonly from: DateTime; readonly to: DateTime };

/** A mark on the axis. */
export type AxisTick = {
  /** 0 is the left edge, 1 the right one. */
  readonly fraction: number;
  readonly label: string;
  /** The first moment of a calendar day. */
  readonly isDay: boolean;
};

/** Where a moment lies in the window: 0 is the left edge, 1 the right one. Outside it is less or more. */
export function fractionAt(at: DateTime, window: TimeWindow): number {
  const length = window.to.toMillis() - window.from.toMillis();
  return (at.toMillis() - window.from.toMillis()) / length;
}

/**
 * Marks on round hours of the reader's day, or on days where the window is long.
 *
 * @remarks Hours are set on each calendar day anew, so that marks stay on round hours across a clock change.
 */
export function axisTicks(window: TimeWindow, zone: string): AxisTick[] {
  const step = hoursBetweenTicks(window);
  const ticks: AxisTick[] = [];
  let day = window.from.setZone(zone).startOf('day');
  while (day <= window.to) {
    for (let hour = 0; hour < 24; hour += step) {
      const at = day.set({ hour });
      if (at >= window.from && at <= window.to) {
        const isDay = hour === 0;
        ticks.push({
          fraction: fractionAt(at, window),
          label: at.setLocale('en-GB').toFormat(isDay ? 'ccc d' : 'HH:mm'),
          isDay,
        });
      }
    }
    day = day.plus({ days: 1 }).startOf('day');
  }
  return ticks;
}

function hoursBetweenTicks(window: TimeWindow): number {
  const hours = window.to.diff(window.from, 'hours').hours;
  if (hours > 72) {
    return 24;
  }
  return hours > 30 ? 6 : 3;
}
