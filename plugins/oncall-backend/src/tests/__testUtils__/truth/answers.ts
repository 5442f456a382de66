import { Participant } from '@muster/backstage-plugin-oncall-common';
import { userRef } from '../testRoster';

/** What one way of asking answers for a moment: entity references, in order. */
export type Door = (at: number) => Promise<readonly string[]>;

export type Doors = Readonly<Record<string, Door>>;

/** What a door answers that should have answered something else. */
export type Disagreement = {
  readonly door: string;
  readonly at: string;
  readonly answer: readonly string[];
  readonly expected: readonly string[];
};

/** Every door is asked for every moment. */
export async function disagreements(
  doors: Doors,
  moments: readonly number[],
  expectedAt: (at: number) => readonly string[],
): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = [];
  for (const at of moments) {
    const expected = expectedAt(at);
    for (const [door, ask] of Object.entries(doors)) {
      const answer = await ask(at);
      found.push(...compared({ door, at: iso(at), answer, expected }));
    }
  }
  return found;
}

/** Nothing where it is as expected. */
export function compared(answer: Disagreement): readonly Disagreement[] {
  return answer.answer.join() === answer.expected.join() ? [] : [answer];
}

/** Those of them in which the moment lies. */
export function during<
  T extends { readonly start: string; readonly end: string },
>(items: readonly T[], at: number): readonly T[] {
  return items.filter(({ start, end }) => start <= iso(at) && iso(at) < end);
}

export function refsOf(
  items: readonly { readonly participant: Participant }[],
): readonly string[] {
  return idsOf(
    items.map(({ participant }) =>
      participant.type === 'none' ? {} : { id: participant.ref },
    ),
  );
}

/** Nobody has no id. */
export function idsOf(
  items: readonly { readonly id?: string }[],
): readonly string[] {
  return unique(items.flatMap(({ id }) => id ?? []));
}

/** Everybody's username is an e-mail address. */
export function peopleOf(usernames: readonly string[]): readonly string[] {
  return unique(usernames.map(name => userRef(name.split('@')[0])));
}

export function unique(refs: readonly string[]): readonly string[] {
  return [...new Set(refs)].sort();
}

/** Calendars know whole seconds only. */
export function wholeSecond(at: number): number {
  return Math.floor(at / 1000) * 1000;
}

export function iso(instant: number): string {
  return new Date(instant).toISOString();
}
