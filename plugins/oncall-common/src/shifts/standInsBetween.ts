import { Forwarding } from '../Forwarding';
import { TimeSpan } from '../Schedule';
import { applyForwardings } from './applyForwardings';
import { spanBetween } from './shiftsBetween';
import { joinNeighbours, shiftFromTimed } from './TimedShift';

/**
 * A stretch of a person's time, and who has it.
 *
 * @public
 */
export type StandIn = TimeSpan & {
  /** Entity reference: the person, or whoever stands in. */
  readonly person: string;
  /** Entity reference of the person in whose place somebody stands in. */
  readonly forwardedFrom?: string;
};

/**
 * Who has a person's time in [start, end), one stretch after the other.
 *
 * @remarks Agrees with `forwardedTo` at every instant.
 * @public
 */
export function standInsBetween(
  person: string,
  { start, end }: TimeSpan,
  forwardings: readonly Forwarding[],
): readonly StandIn[] {
  if (forwardings.length === 0) {
    return [{ start, end, person }];
  }
  const participant = { type: 'user' as const, ref: person };
  const whole = { ...spanBetween(start, end), participant };
  return joinNeighbours(applyForwardings([whole], forwardings))
    .map(shiftFromTimed)
    .map(({ participant: standIn, ...stretch }) => ({
      ...stretch,
      person: standIn.type === 'user' ? standIn.ref : person,
    }));
}
