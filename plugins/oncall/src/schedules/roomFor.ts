/** What fits into a stretch on a row: a name, its initials, or only the colour. */
export type Room = 'name' | 'initials' | 'colour';

/** From which part of the axis on. A row that stands below its name is that of a phone, or of a page at 200 %. */
const FROM = {
  beside: { name: 0.09, initials: 0.02 },
  stacked: { name: 0.2, initials: 0.06 },
} as const;

/** What fits into a part (0 to 1) of the axis. */
export function roomFor(part: number, isStacked: boolean): Room {
  const { name, initials } = FROM[isStacked ? 'stacked' : 'beside'];
  if (part >= name) {
    return 'name';
  }
  return part >= initials ? 'initials' : 'colour';
}
