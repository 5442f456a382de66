import {
  Forwarding,
  Override,
  Participant,
  Rotation,
  Schedule,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { expectedPlace, expectedTurn } from './expectedTurn';
import { StandingClock } from './StandingClock';

/** A participant who is on call, in one rotation or by an override of them all. */
export type ExpectedTurn = {
  readonly participant: Participant;
  readonly rotationId?: string;
};

/**
 * Who is on call at an instant, worked out a second time from what docs/oncall/schedules.md says, as plainly as possible:
 * it looks at one instant only, and knows nothing of shifts.
 */
export class ExpectedSchedule {
  readonly #schedule: Schedule;
  readonly #forwardings: readonly Forwarding[];
  readonly #teams: ReadonlyMap<string, readonly string[]>;
  readonly #clock: StandingClock;

  private constructor(facts: Facts) {
    this.#schedule = facts.schedule;
    this.#forwardings = facts.forwardings;
    this.#teams = facts.teams;
    this.#clock = facts.clock;
  }

  static create(facts: Facts): ExpectedSchedule {
    return new ExpectedSchedule(facts);
  }

  turnsAt(at: number): readonly ExpectedTurn[] {
    const { enabled, rotations, overrides } = this.#schedule;
    const newestFirst = inForce(overrides, at);
    const turns = rotations.flatMap(({ id, ...rotation }) => {
      const participant = expectedTurn({ id, ...rotation }, this.#clock, at);
      const override = newestFirst.find(
        ({ rotationIds }) =>
          rotationIds.length === 0 || rotationIds.includes(id),
      );
      const isOfAll = override?.rotationIds.length === 0;
      return participant
        ? [
            {
              participant: override?.participant ?? participant,
              rotationId: isOfAll ? undefined : id,
            },
          ]
        : [];
    });
    const ofAll = newestFirst.filter(
      ({ rotationIds }) => rotationIds.length === 0,
    );
    const found = turns.length > 0 ? turns : ofAll.slice(0, 1);
    return enabled
      ? found.map(({ participant, ...turn }) => ({
          ...('rotationId' in turn && { rotationId: turn.rotationId }),
          participant: this.#orStandIn(participant, at),
        }))
      : [];
  }

  /** When it may change who is on call. */
  borders(from: number, to: number): readonly number[] {
    const [start, end] = [from, to].map(at => new Date(at).toISOString());
    const spans = [
      ...shiftsBetween(this.#schedule, start, end),
      ...this.#forwardings,
    ];
    return [...new Set(spans.flatMap(span => [span.start, span.end]))]
      .map(border => Date.parse(border))
      .filter(border => from <= border && border < to);
  }

  /** Entity references of people and teams. */
  participantsAt(at: number): readonly string[] {
    return refsOf(this.turnsAt(at).map(({ participant }) => participant));
  }

  /** Entity references of those whom the pager tells. */
  peopleAt(at: number): readonly string[] {
    const participants = this.turnsAt(at).map(turn => turn.participant);
    return this.#peopleOf(participants, at);
  }

  /** The same of those who come after (1) or before (-1) whoever is on call, in the order of each rotation. */
  neighboursAt(at: number, direction: 1 | -1): readonly string[] {
    const { enabled, rotations } = this.#schedule;
    const neighbours = rotations
      .filter(rotation => expectedTurn(rotation, this.#clock, at))
      .map(rotation => this.#neighbourIn(rotation, at, direction));
    return enabled ? this.#peopleOf(neighbours, at) : [];
  }

  /** Somebody who is not on call in it anyway; where there is nobody else, whoever has the turn. */
  #neighbourIn(rotation: Rotation, at: number, direction: 1 | -1): Participant {
    const { participants, id } = rotation;
    const place = expectedPlace(rotation, this.#clock, at);
    const inOrder = participants.map((_, distance) =>
      this.#orStandIn(
        participants.at((place + direction * distance) % participants.length) ??
          participants[place],
        at,
      ),
    );
    const [current, ...others] = inOrder;
    const onCall = this.turnsAt(at)
      .filter(({ rotationId = id }) => rotationId === id)
      .map(({ participant }) => participant);
    const taken = refsOf([current, ...onCall]);
    return (
      others.find(
        other => other.type !== 'none' && !taken.includes(other.ref),
      ) ?? current
    );
  }

  #peopleOf(
    participants: readonly Participant[],
    at: number,
  ): readonly string[] {
    const people = participants.flatMap(participant => {
      switch (participant.type) {
        case 'none':
          return [];
        case 'team':
          return (this.#teams.get(participant.ref) ?? []).map(member =>
            this.#standInFor(member, at),
          );
        default:
          return [participant.ref];
      }
    });
    return [...new Set(people)].sort();
  }

  #orStandIn(participant: Participant, at: number): Participant {
    return participant.type === 'user'
      ? { type: 'user', ref: this.#standInFor(participant.ref, at) }
      : participant;
  }

  #standInFor(
    person: string,
    at: number,
    others: readonly string[] = [],
  ): string {
    const [next] = inForce(this.#forwardings, at).filter(
      ({ from }) => from === person,
    );
    const seen = [...others, person];
    return next && !seen.includes(next.to)
      ? this.#standInFor(next.to, at, seen)
      : person;
  }
}

type Facts = {
  readonly schedule: Schedule;
  /** Of the whole house. */
  readonly forwardings: readonly Forwarding[];
  /** The members, by entity reference. */
  readonly teams: ReadonlyMap<string, readonly string[]>;
  readonly clock: StandingClock;
};

/** Newest first; of those that came together, as the two of a swap, the one that is listed last. */
function inForce<T extends Override | Forwarding>(
  items: readonly T[],
  at: number,
): readonly T[] {
  return items
    .filter(({ start, end }) => Date.parse(start) <= at && at < Date.parse(end))
    .reverse()
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

function refsOf(participants: readonly Participant[]): readonly string[] {
  const refs = participants.flatMap(participant =>
    participant.type === 'none' ? [] : [participant.ref],
  );
  return [...new Set(refs)].sort();
}
