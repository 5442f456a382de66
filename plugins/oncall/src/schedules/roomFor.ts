/** What fits into a stretch on a row: a name, its initials, or only the colour. */
export type Room = 'name' | 'initials' | 'colour';

/** From which part of the axis on. A row of a phone is less than half as long as that of the smallest other screen. */
const FROM = {
  desk: { name: 0.09, initials: 0.02 },
  phone: { name: 0.2, initials: 0.06 },
} as const;

/** What fits into a part (0 to 1) of the axis. */
export function roomFor(part: number, isPhone: boolean): Room {
  const { name, initials } = FROM[isPhone ? 'phone' : 'desk'];
  if (part >= name) {
    return 'name';
  }
  return part >= initials ? 'initials' : 'colour';
}
