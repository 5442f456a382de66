import {
  Schedule,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { personShifts } from '../directory/personShifts';
import { Roster } from '../directory/Roster';

/** A person's turn in a schedule begins or ends. */
export type Handoff = {
  readonly person: string;
  readonly action: 'schedule-start' | 'schedule-end';
  readonly at: DateTime;
  readonly schedule: Schedule;
};

/** Shifts are cut at the edge of what is looked at; one that begins there began before, as far as we know. */
const MARGIN = Duration.fromObject({ minutes: 1 });

/**
 * The turns that begin or end in (after, until], of everybody, and of the members of teams or whoever stands in for
 * them.
 *
 * Whoever goes on in the next shift, from another rotation or by an override, neither begins nor ends. Everything is
 * about instants of the final schedule, so clocks that change make no difference.
 */
export function handoffsOf(
  schedule: Schedule,
  roster: Roster,
  span: { after: DateTime; until: DateTime },
): readonly Handoff[] {
  const { after, until } = span;
  const turns = turnsByPerson(
    schedule,
    roster,
    after.minus(MARGIN),
    until.plus(MARGIN),
  );
  const isInside = (at: number) =>
    at > after.toMillis() && at <= until.toMillis();
  return [...turns].flatMap(([person, own]) =>
    own
      .flatMap(({ start, end }) => [
        ...(isInside(start) && !own.some(covers(start - 1))
          ? [handoff('schedule-start', start)]
          : []),
        ...(isInside(end) && !own.some(covers(end))
          ? [handoff('schedule-end', end)]
          : []),
      ])
      .map(what => ({ ...what, person, schedule })),
  );
}

type Turn = { readonly start: number; readonly end: number };

function turnsByPerson(
  schedule: Schedule,
  roster: Roster,
  from: DateTime,
  to: DateTime,
): ReadonlyMap<string, readonly Turn[]> {
  const turns = new Map<string, Turn[]>();
  const [start, end] = [from, to].map(at =>
    new Date(at.toMillis()).toISOString(),
  );
  for (const shift of shiftsBetween(schedule, start, end)) {
    for (const own of personShifts(shift, roster)) {
      const turn = { start: Date.parse(own.start), end: Date.parse(own.end) };
      turns.set(own.person, [...(turns.get(own.person) ?? []), turn]);
    }
  }
  return turns;
}

function covers(at: number) {
  return ({ start, end }: Turn) => start <= at && at < end;
}

function handoff(action: Handoff['action'], at: number) {
  return { action, at: DateTime.fromMillis(at, { zone: 'utc' }) };
}
