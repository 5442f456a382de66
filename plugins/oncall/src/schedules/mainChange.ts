import {
  OnCallHours,
  PersonDifference,
} from '@muster/backstage-plugin-oncall-common';

/** What people count their load in, the dearest first. */
const UNITS = ['nights', 'weekends', 'total'] as const;

/** Nights, weekends, or hours of any kind. */
export type LoadUnit = (typeof UNITS)[number];

const HOURS_EACH = { nights: 8, weekends: 48, total: 1 } as const;

/** How much of a unit somebody has, with at most one decimal. */
export function loadOf(hours: OnCallHours, unit: LoadUnit): number {
  return round(hours[unit] / HOURS_EACH[unit]);
}

/** The change that a person feels most: in nights, else in weekends, else in hours; undefined where only the times move. */
export function mainChange({
  before,
  after,
}: PersonDifference): { unit: LoadUnit; amount: number } | undefined {
  return UNITS.map(unit => ({
    unit,
    amount: round(loadOf(after, unit) - loadOf(before, unit)),
  })).find(({ amount }) => amount !== 0);
}

/** `+2`, `−1.5`: with a real minus, and at most one decimal. */
export function signed(amount: number): string {
  const rounded = round(amount);
  return rounded < 0 ? `−${Math.abs(rounded)}` : `+${rounded}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
