import { Forwarding } from '../Forwarding';
import { Schedule } from '../Schedule';

/**
 * Those of all forwardings that can change a schedule: of the people in it, and of those who stand in for them.
 *
 * @public
 */
export function forwardingsFor(
  schedule: Pick<Schedule, 'rotations' | 'overrides'>,
  all: readonly Forwarding[],
): readonly Forwarding[] {
  if (all.length === 0) {
    return all;
  }
  const people = new Set<string>();
  for (const participant of [
    ...schedule.rotations.flatMap(({ participants }) => participants),
    ...schedule.overrides.map(override => override.participant),
  ]) {
    if (participant.type === 'user') {
      people.add(participant.ref);
    }
  }
  for (let known = -1; known < people.size; ) {
    known = people.size;
    for (const { from, to } of all) {
      if (people.has(from)) {
        people.add(to);
      }
    }
  }
  return all.filter(({ from }) => people.has(from));
}
