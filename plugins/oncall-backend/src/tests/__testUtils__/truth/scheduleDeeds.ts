import fc from 'fast-check';
import { userRef } from '../testRoster';
import { anyParticipant, anyPerson, anyRotation } from './anySchedule';
import { iso } from './answers';
import { COVER_DEEDS } from './coverDeeds';
import { DeedCourse, DeedFacts, pick, spanOf } from './DeedCourse';
import { EDIT_DEEDS } from './editDeeds';
import { TruthBench } from './TruthBench';

const HOUR = 3_600_000;

const DEEDS = {
  ...COVER_DEEDS,
  ...EDIT_DEEDS,
  override: (course: DeedCourse) =>
    course.bench
      .client(course.deed.by)
      .createOverride(course.schedule.id, overrideOf(course)),
  takeForAnHour: ({ bench, schedule, deed: { by } }: DeedCourse) =>
    bench.client(by).createOverride(schedule.id, {
      participant: { type: 'user', ref: userRef(by) },
      start: iso(bench.now),
      end: iso(bench.now + HOUR),
    }),
  changeOverride: async (course: DeedCourse) => {
    const { bench, schedule, deed } = course;
    const override = pick(schedule.overrides, deed.which);
    if (override) {
      const client = bench.client(deed.by);
      const input = overrideOf(course);
      await client.updateOverride(schedule.id, override.id, input);
    }
  },
  deleteOverride: async ({ bench, schedule, deed }: DeedCourse) => {
    const override = pick(schedule.overrides, deed.which);
    if (override) {
      await bench.client(deed.by).deleteOverride(schedule.id, override.id);
    }
  },
  forward: (course: DeedCourse) =>
    course.bench.client(course.deed.by).createForwarding({
      from: userRef(course.deed.by),
      to: userRef(course.deed.other),
      ...spanOf(course),
    }),
  endForwarding: async ({ bench, deed }: DeedCourse) => {
    const client = bench.client(deed.by);
    const forwarding = pick(await client.listForwardings({}), deed.which);
    if (forwarding) {
      await client.deleteForwarding(forwarding.id);
    }
  },
};

/** Something that somebody does to a schedule. */
export type ScheduleDeed = DeedFacts & { readonly kind: keyof typeof DEEDS };

/** What goes on for longer is easily missed where it is rare. */
const OFTEN = Array.from({ length: 6 }, () => 'forward' as const);

export const anyScheduleDeed: fc.Arbitrary<ScheduleDeed> = fc.record({
  kind: fc.constantFrom(...kindsOfDeeds(), ...OFTEN),
  after: fc.integer({ min: 1, max: 16 * 60 }),
  by: anyPerson,
  other: anyPerson,
  participant: anyParticipant,
  starts: fc.integer({ min: -4, max: 64 }),
  lasts: fc.integer({ min: 1, max: 200 }),
  which: fc.nat(10),
  rotations: fc.array(fc.nat(3), { maxLength: 2 }),
  plan: anyRotation,
});

/** Done over HTTP, as people do it; what cannot be done is refused, and nothing follows. */
export async function doDeed(
  bench: TruthBench,
  deed: ScheduleDeed,
): Promise<void> {
  const schedule = await bench.schedule();
  try {
    await DEEDS[deed.kind]({ bench, schedule, deed });
  } catch (error) {
    // Anything else is a fault.
    expect(String(error)).toMatch(/ 4(00|04|09) /);
  }
}

function kindsOfDeeds() {
  return Object.keys(DEEDS) as (keyof typeof DEEDS)[];
}

function overrideOf(course: DeedCourse) {
  const { schedule, deed } = course;
  const ids = deed.rotations.flatMap(
    which => pick(schedule.rotations, which)?.id ?? [],
  );
  return {
    participant: deed.participant,
    ...spanOf(course),
    rotationIds: [...new Set(ids)],
  };
}
