import { IANAZone } from 'luxon';

/** When an event comes back; days of the week begin with Sunday, which is 0. */
export type WallRule =
  | { readonly every: 'day'; readonly interval: number }
  | {
      readonly every: 'week';
      readonly interval: number;
      readonly days?: readonly number[];
      readonly weekStart: 0 | 1;
    }
  | {
      readonly every: 'month';
      readonly interval: number;
      /** Of the month; below zero from its end. */
      readonly day: number;
    }
  | {
      readonly every: 'month';
      readonly interval: number;
      /** Such as the second Tuesday; below zero from the end. */
      readonly nth: number;
      readonly weekday: number;
    };

export const DAY = 86_400_000;

/**
 * Every time on the wall of an event that comes back, from its first time on, in milliseconds as if clocks showed UTC: looked for
 * day by day.
 */
export function wallTimes(
  start: number,
  rule: WallRule,
  until: number,
): readonly number[] {
  const found: number[] = [];
  for (let at = start; at <= until; at += DAY) {
    if (comesOn(new Date(at), rule, new Date(start))) {
      found.push(at);
    }
  }
  return found;
}

function comesOn(at: Date, rule: WallRule, start: Date): boolean {
  switch (rule.every) {
    case 'day':
      return (dayOf(at) - dayOf(start)) % rule.interval === 0;
    case 'week': {
      const weeks =
        (weekOf(at, rule.weekStart) - weekOf(start, rule.weekStart)) / 7;
      const days = rule.days ?? [start.getUTCDay()];
      return weeks % rule.interval === 0 && days.includes(at.getUTCDay());
    }
    default: {
      const months = monthOf(at) - monthOf(start);
      return months % rule.interval === 0 && isTheDay(at, rule);
    }
  }
}

function isTheDay(
  at: Date,
  rule: Extract<WallRule, { every: 'month' }>,
): boolean {
  const date = at.getUTCDate();
  const fromEnd = date - 1 - lastDateOf(at);
  if ('day' in rule) {
    return rule.day === date || rule.day === fromEnd;
  }
  const [nth, nthFromEnd] = [Math.ceil(date / 7), Math.floor(fromEnd / 7)];
  return (
    at.getUTCDay() === rule.weekday && [nth, nthFromEnd].includes(rule.nth)
  );
}

/** The first instant at which the clock shows it; of a skipped one the instant at which it would have shown it without the change. */
export function instantOnWall(wall: number, zoneName: string): number {
  const zone = IANAZone.create(zoneName);
  const offsetAt = (at: number) => zone.offset(at) * 60_000;
  const [before, after] = [wall - DAY, wall + DAY].map(offsetAt);
  const shown = [wall - before, wall - after].filter(
    at => at + offsetAt(at) === wall,
  );
  return shown.length > 0 ? Math.min(...shown) : wall - before;
}

function dayOf(at: Date): number {
  return Math.floor(at.getTime() / DAY);
}

/** The day on which the week begins. */
function weekOf(at: Date, weekStart: number): number {
  return dayOf(at) - ((at.getUTCDay() - weekStart + 7) % 7);
}

function monthOf(at: Date): number {
  return at.getUTCFullYear() * 12 + at.getUTCMonth();
}

function lastDateOf(at: Date): number {
  return new Date(
    Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0),
  ).getUTCDate();
}
