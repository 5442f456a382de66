import { Forwarding } from '../Forwarding';
import { followForwardings } from './forwardedTo';
import { instantFromIso } from './instants';
import { TimedShift } from './TimedShift';

/**
 * Gives the shifts of people who are away to those who stand in for them; shifts of teams stay, their members are
 * replaced one by one when they are paged.
 *
 * @internal
 */
export function applyForwardings(
  row: readonly TimedShift[],
  forwardings: readonly Forwarding[],
): readonly TimedShift[] {
  const borders = forwardings
    .flatMap(({ start, end }) => [instantFromIso(start), instantFromIso(end)])
    .sort((a, b) => a - b);
  return row.flatMap(shift => forwardShift(shift, forwardings, borders));
}

function forwardShift(
  shift: TimedShift,
  forwardings: readonly Forwarding[],
  borders: readonly number[],
): readonly TimedShift[] {
  const { participant } = shift;
  if (participant.type !== 'user') {
    return [shift];
  }
  const within = borders.filter(
    border => shift.start < border && border < shift.end,
  );
  const starts = [shift.start, ...new Set(within)];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? shift.end;
    const ref = followForwardings(participant.ref, start, forwardings);
    return ref === participant.ref
      ? { ...shift, start, end }
      : {
          ...shift,
          start,
          end,
          participant: { type: 'user', ref },
          forwardedFrom: participant.ref,
        };
  });
}
