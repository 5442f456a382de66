import fc from 'fast-check';
import { DateTime, Interval } from 'luxon';
import { Forwarding } from '../../Forwarding';
import { OnCallTurn } from '../../OnCallNow';
import { Override, Rotation, Schedule, Shift } from '../../Schedule';
import { TimeRestriction, WEEKDAYS } from '../../TimeRestriction';
import { findGaps } from '../findGaps';
import { nextOnCall } from '../nextOnCall';
import { shiftsBetween } from '../shiftsBetween';
import { whoIsOnCall } from '../whoIsOnCall';
import { nameOf, NOBODY, person } from './aSchedule';
import { slowOnCall } from './slowOnCall';

/** Zones with the day of a clock change, where they have one. */
const PLACES = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Kathmandu', '2026-03-29'],
  ['America/Santiago', '2026-04-05'],
  ['America/Santiago', '2026-09-06'],
  ['America/Havana', '2026-03-08'],
  ['America/Havana', '2026-11-01'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-22'],
  ['Africa/Cairo', '2026-04-24'],
  ['Africa/Cairo', '2026-10-30'],
  ['Asia/Beirut', '2026-03-29'],
  ['Asia/Beirut', '2026-10-25'],
  ['Asia/Tokyo', '2026-03-29'],
  ['UTC', '2026-03-29'],
] as const;

/** Set PROPERTY_RUNS to search longer for a counterexample. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 6);
const PEOPLE = [...'abcdef'].map(person);

const anyQuarter = fc.constantFrom(0, 15, 30, 45);
const anyHour = fc.integer({ min: 0, max: 23 });
const anyDay = fc.constantFrom(...WEEKDAYS);

const anyHours = {
  startHour: anyHour,
  startMin: anyQuarter,
  endHour: anyHour,
  endMin: anyQuarter,
};

const anyRestriction: fc.Arbitrary<TimeRestriction> = fc.oneof(
  fc.record({
    type: fc.constant('time-of-day' as const),
    restriction: fc.record(anyHours),
  }),
  fc.record({
    type: fc.constant('weekday-and-time-of-day' as const),
    restrictions: fc.array(
      fc.record({ ...anyHours, startDay: anyDay, endDay: anyDay }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

const anyParticipant = fc.constantFrom(...PEOPLE, NOBODY);

/** A quarter of an hour within some days of the change. */
function anyTimeNear(change: DateTime, days: number): fc.Arbitrary<string> {
  return fc
    .integer({ min: -days * 96, max: days * 96 })
    .map(quarters => toIso(change.plus({ minutes: 15 * quarters })));
}

function anyRotation(change: DateTime): fc.Arbitrary<Rotation> {
  const turns = fc.oneof(
    fc.record({
      type: fc.constant('hourly' as const),
      length: fc.integer({ min: 1, max: 26 }),
    }),
    fc.record({
      type: fc.constant('daily' as const),
      length: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ type: fc.constant('weekly' as const), length: fc.constant(1) }),
  );
  return fc
    .record(
      {
        turns,
        start: anyTimeNear(change, 6),
        end: anyTimeNear(change.plus({ days: 12 }), 4),
        participants: fc.array(anyParticipant, { minLength: 1, maxLength: 4 }),
        restriction: anyRestriction,
      },
      { requiredKeys: ['turns', 'start', 'participants'] },
    )
    .map(({ turns: { type, length }, ...rotation }) => ({
      id: '',
      name: '',
      type,
      length,
      ...rotation,
    }));
}

function anyOverride(change: DateTime): fc.Arbitrary<Override> {
  return fc
    .record({
      start: anyTimeNear(change, 3),
      minutes: fc.integer({ min: 1, max: 200 }),
      participant: anyParticipant,
      rotationIds: fc.subarray(['r0', 'r1', 'r2']),
    })
    .map(({ start, minutes, ...override }) => ({
      ...override,
      id: '',
      start,
      end: toIso(DateTime.fromISO(start).plus({ minutes: 15 * minutes })),
      createdAt: '',
    }));
}

/** Among few people, so that chains and circles come up. */
function anyForwarding(change: DateTime): fc.Arbitrary<Forwarding> {
  const anybody = fc.constantFrom(
    ...PEOPLE.map(somebody => `user:default/${nameOf(somebody)}`),
  );
  return fc
    .record({
      start: anyTimeNear(change, 3),
      minutes: fc.integer({ min: 1, max: 400 }),
      from: anybody,
      to: anybody,
    })
    .map(({ minutes, ...forwarding }) => ({
      ...forwarding,
      id: '',
      end: toIso(
        DateTime.fromISO(forwarding.start).plus({ minutes: 15 * minutes }),
      ),
      createdAt: '',
    }));
}

function anySchedule(timezone: string, change: DateTime) {
  return fc
    .record({
      rotations: fc.array(anyRotation(change), { maxLength: 3 }),
      overrides: fc.array(anyOverride(change), { maxLength: 4 }),
      forwardings: fc.array(anyForwarding(change), { maxLength: 5 }),
    })
    .map(
      ({ rotations, overrides, forwardings }): Schedule => ({
        id: 's',
        name: 'S',
        timezone,
        enabled: true,
        rotations: rotations.map((rotation, i) => ({
          ...rotation,
          id: `r${i}`,
        })),
        overrides: overrides.map((override, i) => ({
          ...override,
          id: `o${i}`,
          createdAt: `2010-01-0${i + 1}T00:00:00Z`,
        })),
        forwardings: forwardings.map((forwarding, i) => ({
          ...forwarding,
          id: `f${i}`,
          createdAt: `2010-01-0${i + 1}T00:00:00Z`,
        })),
      }),
    );
}

function toIso(moment: DateTime): string {
  return moment.toUTC().toISO() ?? '';
}

function somebodyIn(shifts: readonly (Shift | OnCallTurn)[]): string[] {
  const names = shifts.map(({ participant }) => nameOf(participant));
  return [...new Set(names)].filter(name => name !== 'nobody').sort();
}

function shiftsAt(shifts: readonly Shift[], at: DateTime): Shift[] {
  const iso = toIso(at);
  return shifts.filter(({ start, end }) => start <= iso && iso < end);
}

/** Every border of the shifts with the second before and after it, and moments that know nothing of the shifts. */
function tellingMoments(shifts: readonly Shift[], span: Interval): DateTime[] {
  const borders = new Set(shifts.flatMap(({ start, end }) => [start, end]));
  const nearBorders = [...borders].flatMap(border => {
    const moment = DateTime.fromISO(border, { zone: 'utc' });
    return [moment.minus(1000), moment, moment.plus(1000)];
  });
  const anywhere = span.splitBy({ hours: 6, minutes: 43 });
  return [
    ...nearBorders,
    ...anywhere.flatMap(({ start }) => start ?? []),
  ].filter(moment => span.contains(moment));
}

describe.each(PLACES)('schedules in %s around %s', (zone, day) => {
  const change = DateTime.fromISO(day, { zone: 'utc' });
  const from = change.minus({ days: 3 });
  const to = change.plus({ days: 4 });
  const span = from.until(to) as Interval<true>;
  const shiftsOf = (schedule: Schedule) =>
    shiftsBetween(schedule, toIso(from), toIso(to));

  it('put on call whom the slow way puts on call, before, at and after every border', () => {
    fc.assert(
      fc.property(anySchedule(zone, change), schedule => {
        const shifts = shiftsOf(schedule);
        for (const at of tellingMoments(shifts, span)) {
          expect([toIso(at), ...somebodyIn(shiftsAt(shifts, at))]).toEqual([
            toIso(at),
            ...slowOnCall(schedule, at),
          ]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('give the same answer when asked who is on call and when asked for shifts', () => {
    fc.assert(
      fc.property(anySchedule(zone, change), schedule => {
        const shifts = shiftsOf(schedule);
        for (const at of tellingMoments(shifts, span)) {
          const turns = whoIsOnCall(schedule, toIso(at));
          expect(somebodyIn(turns)).toEqual(somebodyIn(shiftsAt(shifts, at)));
          expect(turns.every(turn => turn.start <= toIso(at))).toBe(true);
          expect(turns.every(turn => turn.end > toIso(at))).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('have shifts that are in order and never overlap within a rotation', () => {
    fc.assert(
      fc.property(anySchedule(zone, change), schedule => {
        const shifts = shiftsOf(schedule);
        expect(shifts.every(({ start, end }) => start < end)).toBe(true);
        expect(shifts.map(({ start }) => start)).toEqual(
          shifts.map(({ start }) => start).sort(),
        );
        for (const { id } of schedule.rotations) {
          const row = shifts.filter(({ rotationId }) => rotationId === id);
          row.slice(1).forEach(({ start }, i) => {
            expect(start >= row[i].end).toBe(true);
          });
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('have the same shifts whether read in one piece or in two', () => {
    fc.assert(
      fc.property(
        anySchedule(zone, change),
        anyTimeNear(change, 2),
        (schedule, middle) => {
          const whole = shiftsOf(schedule);
          const pieces = [
            ...shiftsBetween(schedule, toIso(from), middle),
            ...shiftsBetween(schedule, middle, toIso(to)),
          ];
          const namesIn = (shifts: readonly Shift[]) =>
            tellingMoments(whole, span).map(at =>
              somebodyIn(shiftsAt(shifts, at)),
            );
          expect(namesIn(pieces)).toEqual(namesIn(whole));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('have gaps exactly where nobody is on call, and say who comes next', () => {
    fc.assert(
      fc.property(anySchedule(zone, change), schedule => {
        const gaps = findGaps(schedule, toIso(from), toIso(to));
        for (const gap of gaps) {
          expect(whoIsOnCall(schedule, gap.start)).toEqual([]);
        }
        for (const gap of gaps.filter(({ end }) => end < toIso(to))) {
          expect(nextOnCall(schedule, gap.start)[0].start).toBe(gap.end);
        }
        const isInGap = (at: DateTime) =>
          gaps.some(({ start, end }) => start <= toIso(at) && toIso(at) < end);
        const shifts = shiftsOf(schedule);
        for (const at of tellingMoments(shifts, span)) {
          expect(somebodyIn(shiftsAt(shifts, at)).length === 0).toBe(
            isInGap(at),
          );
        }
      }),
      { numRuns: RUNS },
    );
  });
});
