import { Forwarding } from '../Forwarding';
import { instantFromIso } from './instants';

/**
 * Who stands in for a person at an instant (ISO 8601 with offset); the person where nobody does.
 *
 * @remarks Forwarding goes on from person to person. Where it would come back to somebody, it stops before: two people
 * who forward to each other trade places, and a circle never leaves a shift empty.
 * @public
 */
export function forwardedTo(
  person: string,
  at: string,
  forwardings: readonly Forwarding[],
): string {
  return forwardings.length === 0
    ? person
    : followForwardings(person, instantFromIso(at), forwardings);
}

/**
 * The same in epoch milliseconds.
 *
 * @internal
 */
export function followForwardings(
  person: string,
  at: number,
  forwardings: readonly Forwarding[],
): string {
  const seen = [person];
  for (;;) {
    const last = seen[seen.length - 1];
    const next = newestFrom(last, at, forwardings);
    if (next === undefined || seen.includes(next.to)) {
      return last;
    }
    seen.push(next.to);
  }
}

function newestFrom(
  person: string,
  at: number,
  forwardings: readonly Forwarding[],
): Forwarding | undefined {
  let newest: Forwarding | undefined;
  for (const forwarding of forwardings) {
    if (
      forwarding.from === person &&
      instantFromIso(forwarding.start) <= at &&
      at < instantFromIso(forwarding.end) &&
      (!newest || newest.createdAt <= forwarding.createdAt)
    ) {
      newest = forwarding;
    }
  }
  return newest;
}
