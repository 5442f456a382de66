import { Rotation } from '../Schedule';
import { instantFromIso, instantToIso } from '../shifts/instants';

const DAY = 24 * 3_600_000;

/** Whether it is not over yet. */
export function isInForce(
  { end }: { readonly end?: string },
  at: string,
): boolean {
  return end === undefined || instantFromIso(end) > instantFromIso(at);
}

/** Those who take turns, without teams and the like. */
export function peopleInTurn({ participants }: Rotation): readonly string[] {
  return participants.flatMap(participant =>
    participant.type === 'user' ? [participant.ref] : [],
  );
}

/** So many times 24 hours later; ISO 8601. */
export function later(at: string, days: number): string {
  return instantToIso(instantFromIso(at) + days * DAY);
}

/** The later of two; ISO 8601. */
export function latest(one: string, other: string): string {
  return instantFromIso(one) > instantFromIso(other) ? one : other;
}

/** In days of 24 hours; without an end there are any number. */
export function daysBetween(from: string, to: string | undefined): number {
  return to === undefined
    ? Infinity
    : (instantFromIso(to) - instantFromIso(from)) / DAY;
}
