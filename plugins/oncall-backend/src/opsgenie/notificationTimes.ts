/** When before a shift people may be told, in the words of Opsgenie. */
export const MINUTES_OF_TIME: ReadonlyMap<string, number> = new Map([
  ['just-before', 0],
  ['15-minutes-ago', 15],
  ['1-hour-ago', 60],
  ['1-day-ago', 24 * 60],
]);

/** The word for so many minutes; there is none for what was entered in the portal only. */
export function notificationTimeOf(minutes: number): string {
  const known = [...MINUTES_OF_TIME].find(([, value]) => value === minutes);
  return known?.[0] ?? `${minutes}-minutes-ago`;
}
