import {
  Participant,
  Rotation,
  TimeRestriction,
} from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { anyTimeRestriction } from '../anyTimeRestriction';
import { groupRef, userRef } from '../testRoster';

/** Zones, and days on which their clocks change, or not. */
export const PLACES = [
  ['Australia/Lord_Howe', '2026-04-04'],
  ['Australia/Lord_Howe', '2026-10-03'],
  ['Asia/Kathmandu', '2026-03-29'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-22'],
  ['America/Santiago', '2026-04-05'],
  ['America/Santiago', '2026-09-06'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
] as const;

export const PEOPLE = ['ana', 'ben', 'cy', 'dan', 'eve'];

export const TEAMS = { red: ['ana', 'dan'], blue: ['cy', 'eve'] };

const QUARTER = 15 * 60_000;

/** A rotation without an id; its times are quarters of an hour from the day of the change. */
export type RotationPlan = {
  readonly turns: Pick<Rotation, 'type' | 'length'>;
  readonly participants: readonly Participant[];
  readonly restriction?: TimeRestriction;
  readonly starts: number;
  readonly lasts?: number;
};

export const anyPerson = fc.constantFrom(...PEOPLE);

export const anyParticipant: fc.Arbitrary<Participant> = fc.oneof(
  {
    weight: 6,
    arbitrary: anyPerson.map(name => ({
      type: 'user' as const,
      ref: userRef(name),
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...Object.keys(TEAMS))
      .map(name => ({ type: 'team' as const, ref: groupRef(name) })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'none' as const }) },
);

const anyHours = {
  startHour: fc.nat(23),
  startMin: fc.constantFrom(0, 15, 30, 45),
  endHour: fc.nat(23),
  endMin: fc.constantFrom(0, 15, 30, 45),
};

const anyRestriction = anyTimeRestriction(anyHours, 3);

const anyTurns: fc.Arbitrary<RotationPlan['turns']> = fc.oneof(
  fc.record({
    type: fc.constant('hourly' as const),
    length: fc.integer({ min: 1, max: 26 }),
  }),
  fc.record({
    type: fc.constant('daily' as const),
    length: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    type: fc.constant('weekly' as const),
    length: fc.integer({ min: 1, max: 2 }),
  }),
);

export const anyRotation: fc.Arbitrary<RotationPlan> = fc.record(
  {
    turns: anyTurns,
    participants: fc.array(anyParticipant, { minLength: 1, maxLength: 4 }),
    restriction: anyRestriction,
    starts: fc.integer({ min: -8 * 96, max: 96 }),
    lasts: fc.integer({ min: 96, max: 12 * 96 }),
  },
  { requiredKeys: ['turns', 'participants', 'starts'] },
);

export const anyRotations = fc.array(anyRotation, {
  minLength: 1,
  maxLength: 4,
});

/** As it is sent; `day` is that of the change. */
export function rotationOf(
  { turns, participants, restriction, starts, lasts }: RotationPlan,
  day: number,
): Omit<Rotation, 'id'> {
  const start = day + starts * QUARTER;
  return {
    name: 'Rotation',
    ...turns,
    participants,
    restriction,
    start: new Date(start).toISOString(),
    end:
      lasts === undefined
        ? undefined
        : new Date(start + lasts * QUARTER).toISOString(),
  };
}
