import { Override, Schedule } from '../../Schedule';
import { findGaps } from '../findGaps';
import { shiftsBetween } from '../shiftsBetween';
import {
  ANA,
  anOverride,
  aRotation,
  aSchedule,
  BEN,
  CHI,
  nameOf,
  NOBODY,
  person,
} from './aSchedule';

const DAY_SHIFT = aRotation({
  id: 'day',
  participants: [ANA],
  restriction: {
    type: 'time-of-day',
    restriction: { startHour: 8, startMin: 0, endHour: 20, endMin: 0 },
  },
});
const ALWAYS = aRotation({ id: 'always', participants: [BEN] });

/** Shifts of 2 March 2026, hours only: `always ben 0-24`. */
function timetable(schedule: Schedule) {
  const hour = (iso: string) =>
    (Date.parse(iso) - Date.parse('2026-03-02T00:00:00Z')) / 3_600_000;
  return shiftsBetween(
    schedule,
    '2026-03-02T00:00:00Z',
    '2026-03-03T00:00:00Z',
  ).map(
    ({ rotationId = 'all', participant, start, end }) =>
      `${rotationId} ${nameOf(participant)} ${hour(start)}-${hour(end)}`,
  );
}

function overrideAt(
  fromHour: number,
  toHour: number,
  override: Partial<Override> = {},
): Override {
  const at = (hour: number) =>
    new Date(Date.UTC(2026, 2, 2, hour)).toISOString();
  return anOverride({
    id: `${fromHour}-${toHour}`,
    start: at(fromHour),
    end: at(toHour),
    ...override,
  });
}

describe('an override of all rotations', () => {
  it('replaces everybody, as one shift', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [DAY_SHIFT, ALWAYS],
          overrides: [overrideAt(10, 12)],
        }),
      ),
    ).toEqual([
      'always ben 0-10',
      'day ana 8-10',
      'all chi 10-12',
      'day ana 12-20',
      'always ben 12-24',
    ]);
  });

  it('fills a gap', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [DAY_SHIFT],
          overrides: [overrideAt(18, 22)],
        }),
      ),
    ).toEqual(['day ana 8-18', 'all chi 18-22']);
  });

  it('puts somebody on call where there is no rotation at all', () => {
    expect(
      timetable(aSchedule({ rotations: [], overrides: [overrideAt(1, 2)] })),
    ).toEqual(['all chi 1-2']);
  });

  it('may put nobody on call', () => {
    const schedule = aSchedule({
      rotations: [ALWAYS],
      overrides: [overrideAt(3, 4, { participant: NOBODY })],
    });

    expect(timetable(schedule)).toEqual([
      'always ben 0-3',
      'all nobody 3-4',
      'always ben 4-24',
    ]);
    expect(
      findGaps(schedule, '2026-03-02T00:00:00Z', '2026-03-03T00:00:00Z'),
    ).toEqual([
      { start: '2026-03-02T03:00:00.000Z', end: '2026-03-02T04:00:00.000Z' },
    ]);
  });
});

describe('an override of chosen rotations', () => {
  it('leaves the others alone', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [DAY_SHIFT, ALWAYS],
          overrides: [overrideAt(10, 12, { rotationIds: ['day'] })],
        }),
      ),
    ).toEqual([
      'always ben 0-24',
      'day ana 8-10',
      'day chi 10-12',
      'day ana 12-20',
    ]);
  });

  it('does not extend the hours of the rotation', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [DAY_SHIFT],
          overrides: [overrideAt(0, 24, { rotationIds: ['day'] })],
        }),
      ),
    ).toEqual(['day chi 8-20']);
  });

  it('stays one shift over the handoffs that it covers', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [
            aRotation({
              id: 'hours',
              type: 'hourly',
              participants: [ANA, BEN],
            }),
          ],
          overrides: [overrideAt(1, 24, { rotationIds: ['hours'] })],
        }),
      ),
    ).toEqual(['hours ana 0-1', 'hours chi 1-24']);
  });

  it('fills a turn of deliberately nobody', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [aRotation({ id: 'off', participants: [NOBODY] })],
          overrides: [overrideAt(5, 6, { rotationIds: ['off'] })],
        }),
      ),
    ).toEqual(['off nobody 0-5', 'off chi 5-6', 'off nobody 6-24']);
  });

  it('is a shift of its own, also for the person on call anyway', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [ALWAYS],
          overrides: [
            overrideAt(3, 4, { participant: BEN, rotationIds: ['always'] }),
          ],
        }),
      ),
    ).toEqual(['always ben 0-3', 'always ben 3-4', 'always ben 4-24']);
  });

  it('of a rotation that is gone changes nothing', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [ALWAYS],
          overrides: [overrideAt(5, 6, { rotationIds: ['gone'] })],
        }),
      ),
    ).toEqual(['always ben 0-24']);
  });
});

describe('where overrides overlap', () => {
  const DEE = person('dee');
  const older = { createdAt: '2026-02-01T00:00:00Z', participant: CHI };
  const newer = { createdAt: '2026-02-02T00:00:00Z', participant: DEE };

  it.each([
    ['in the order of creation', [0, 1]],
    ['in the opposite order', [1, 0]],
  ])('the newer wins, listed %s', (_, order) => {
    const overrides = [overrideAt(4, 8, older), overrideAt(6, 10, newer)];

    expect(
      timetable(
        aSchedule({
          rotations: [ALWAYS],
          overrides: order.map(index => overrides[index]),
        }),
      ),
    ).toEqual([
      'always ben 0-4',
      'all chi 4-6',
      'all dee 6-10',
      'always ben 10-24',
    ]);
  });

  it('those of different rotations are independent', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [DAY_SHIFT, ALWAYS],
          overrides: [
            overrideAt(9, 11, { ...older, rotationIds: ['day'] }),
            overrideAt(10, 12, { ...newer, rotationIds: ['always'] }),
          ],
        }),
      ),
    ).toEqual([
      'always ben 0-10',
      'day ana 8-9',
      'day chi 9-11',
      'always dee 10-12',
      'day ana 11-20',
      'always ben 12-24',
    ]);
  });

  it('a newer one of one rotation takes only that rotation from an older one of all', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [DAY_SHIFT, ALWAYS],
          overrides: [
            overrideAt(9, 12, older),
            overrideAt(10, 11, { ...newer, rotationIds: ['day'] }),
          ],
        }),
      ),
    ).toEqual([
      'always ben 0-9',
      'day ana 8-9',
      'all chi 9-12',
      'day dee 10-11',
      'day ana 12-20',
      'always ben 12-24',
    ]);
  });

  it('an older one of all leaves nobody behind where newer ones took every rotation', () => {
    expect(
      timetable(
        aSchedule({
          rotations: [DAY_SHIFT],
          overrides: [
            overrideAt(18, 22, older),
            overrideAt(19, 24, { ...newer, rotationIds: ['day'] }),
          ],
        }),
      ),
    ).toEqual([
      'day ana 8-18',
      'all chi 18-19',
      'day dee 19-20',
      'all chi 20-22',
    ]);
  });
});

describe('an override with odd times', () => {
  it.each([
    ['ends when it starts', overrideAt(5, 5)],
    ['ends before it starts', overrideAt(5, 4)],
    ['lies outside of what is asked for', overrideAt(24, 30)],
  ])('that %s changes nothing', (_, override) => {
    expect(
      timetable(aSchedule({ rotations: [ALWAYS], overrides: [override] })),
    ).toEqual(['always ben 0-24']);
  });
});

describe('a disabled schedule', () => {
  it('has nobody on call, not even by override', () => {
    const schedule = aSchedule({
      enabled: false,
      overrides: [overrideAt(1, 2)],
    });

    expect(timetable(schedule)).toEqual([]);
    expect(
      findGaps(schedule, '2026-03-02T00:00:00Z', '2026-03-03T00:00:00Z'),
    ).toHaveLength(1);
  });
});
