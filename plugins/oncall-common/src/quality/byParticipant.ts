import { TimedShift } from '../shifts/TimedShift';

/**
 * The shifts of each person and team, by entity reference; nobody has none.
 *
 * @internal
 */
export function byParticipant(
  shifts: readonly TimedShift[],
): ReadonlyMap<string, readonly TimedShift[]> {
  const found = new Map<string, TimedShift[]>();
  for (const shift of shifts) {
    if (shift.participant.type !== 'none') {
      const { ref } = shift.participant;
      const others = found.get(ref);
      if (others) {
        others.push(shift);
      } else {
        found.set(ref, [shift]);
      }
    }
  }
  return found;
}
