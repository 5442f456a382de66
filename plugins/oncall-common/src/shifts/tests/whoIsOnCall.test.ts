import { OnCallTurn } from '../../OnCallNow';
import { Schedule } from '../../Schedule';
import { nextChange } from '../nextChange';
import { nextOnCall } from '../nextOnCall';
import { whoIsOnCall } from '../whoIsOnCall';
import {
  ANA,
  anOverride,
  aRotation,
  aSchedule,
  BEN,
  CHI,
  nameOf,
  NOBODY,
} from './aSchedule';

const OFFICE_HOURS = {
  type: 'time-of-day' as const,
  restriction: { startHour: 9, startMin: 0, endHour: 17, endMin: 0 },
};

const WEEKLY = aSchedule({
  rotations: [
    aRotation({
      type: 'weekly',
      start: '2026-01-05T09:00:00Z',
      participants: [ANA, BEN, CHI],
    }),
  ],
});

const OFFICE = aSchedule({
  rotations: [
    aRotation({
      start: '2026-01-05T00:00:00Z',
      participants: [ANA, BEN],
      restriction: OFFICE_HOURS,
    }),
  ],
});

const ALONE = aSchedule({ rotations: [aRotation({ participants: [ANA] })] });

function short(turns: readonly OnCallTurn[]) {
  const local = (iso: string) => iso.slice(5, 16).replace('T', ' ');
  return turns.map(
    ({ participant, start, end, isOpenEnded }) =>
      `${nameOf(participant)} ${local(start)} to ${
        isOpenEnded ? 'ever' : local(end)
      }`,
  );
}

describe('who is on call', () => {
  it('is told with the whole shift and the rotation', () => {
    expect(whoIsOnCall(WEEKLY, '2026-01-14T00:00:00Z')).toEqual([
      {
        participant: BEN,
        rotationName: 'Primary',
        start: '2026-01-12T09:00:00.000Z',
        end: '2026-01-19T09:00:00.000Z',
        isOverride: false,
      },
    ]);
  });

  it('changes exactly at the handoff', () => {
    const at = (time: string) => short(whoIsOnCall(WEEKLY, time));

    expect(at('2026-01-12T08:59:59.999Z')).toEqual([
      'ana 01-05 09:00 to 01-12 09:00',
    ]);
    expect(at('2026-01-12T09:00:00Z')).toEqual([
      'ben 01-12 09:00 to 01-19 09:00',
    ]);
  });

  it('takes instants with any offset', () => {
    expect(short(whoIsOnCall(WEEKLY, '2026-01-12T17:59:59+09:00'))).toEqual([
      'ana 01-05 09:00 to 01-12 09:00',
    ]);
  });

  it.each(['2026-01-12T09:00:00', '2026-01-12', 'now', ''])(
    'refuses %p, which is not an instant',
    at => {
      expect(() => whoIsOnCall(WEEKLY, at)).toThrow(/is not an instant/);
    },
  );

  it('is nobody before the start, outside of the hours and after the end', () => {
    const [rotation] = OFFICE.rotations;
    const ended = aSchedule({
      rotations: [{ ...rotation, end: '2026-02-01T12:00:00Z' }],
    });

    expect(whoIsOnCall(ended, '2026-01-04T12:00:00Z')).toEqual([]);
    expect(whoIsOnCall(ended, '2026-01-06T17:00:00Z')).toEqual([]);
    expect(whoIsOnCall(ended, '2026-02-01T12:00:00Z')).toEqual([]);
    expect(short(whoIsOnCall(ended, '2026-02-01T11:00:00Z'))).toEqual([
      'ben 02-01 09:00 to 02-01 12:00',
    ]);
  });

  it('is everybody in force, in the order of who came first', () => {
    const schedule = aSchedule({
      rotations: [...OFFICE.rotations, ...WEEKLY.rotations],
    });

    expect(short(whoIsOnCall(schedule, '2026-01-06T10:00:00Z'))).toEqual([
      'ana 01-05 09:00 to 01-12 09:00',
      'ben 01-06 09:00 to 01-06 17:00',
    ]);
  });

  it('is nobody in a turn of deliberately nobody', () => {
    const schedule = aSchedule({
      rotations: [aRotation({ participants: [NOBODY] })],
    });

    expect(whoIsOnCall(schedule, '2026-01-14T00:00:00Z')).toEqual([]);
  });

  it('is nobody in a disabled schedule and in one without participants', () => {
    const empty = aSchedule({ rotations: [aRotation({ participants: [] })] });

    expect(
      whoIsOnCall({ ...WEEKLY, enabled: false }, '2026-01-14T00:00:00Z'),
    ).toEqual([]);
    expect(whoIsOnCall(empty, '2026-01-14T00:00:00Z')).toEqual([]);
  });

  it('says that an override put somebody there', () => {
    const schedule = aSchedule({
      rotations: WEEKLY.rotations,
      overrides: [
        anOverride({
          participant: ANA,
          start: '2026-01-14T00:00:00Z',
          end: '2026-01-14T01:00:00Z',
        }),
      ],
    });

    expect(whoIsOnCall(schedule, '2026-01-14T00:30:00Z')).toEqual([
      {
        participant: ANA,
        start: '2026-01-14T00:00:00.000Z',
        end: '2026-01-14T01:00:00.000Z',
        isOverride: true,
      },
    ]);
  });

  it('counts two turns of the same person in a row as one shift', () => {
    const schedule = aSchedule({
      rotations: [
        aRotation({
          start: '2026-01-05T00:00:00Z',
          participants: [ANA, ANA, BEN],
        }),
      ],
    });

    expect(short(whoIsOnCall(schedule, '2026-01-06T12:00:00Z'))).toEqual([
      'ana 01-05 00:00 to 01-07 00:00',
    ]);
  });

  it('finds the ends of a very long shift', () => {
    const schedule = aSchedule({
      rotations: [
        aRotation({
          type: 'weekly',
          length: 52,
          start: '2026-01-05T09:00:00Z',
        }),
      ],
    });

    expect(short(whoIsOnCall(schedule, '2026-06-01T00:00:00Z'))).toEqual([
      'ana 01-05 09:00 to 01-04 09:00',
    ]);
  });

  it.each([
    ['alone in the rotation', [ANA]],
    ['in all turns of the rotation', [ANA, ANA]],
  ])('is open-ended for someone who is %s', (_, participants) => {
    const schedule = aSchedule({ rotations: [aRotation({ participants })] });

    expect(short(whoIsOnCall(schedule, '2026-01-14T00:00:00Z'))).toEqual([
      'ana 01-01 00:00 to ever',
    ]);
    expect(nextOnCall(schedule, '2026-01-14T00:00:00Z')).toEqual([]);
    expect(nextChange(schedule, '2026-01-14T00:00:00Z')).toBeUndefined();
  });

  it('fails with a clear message instead of hanging on a schedule that cannot work', () => {
    const broken = (schedule: Partial<Schedule>) => () =>
      whoIsOnCall(aSchedule(schedule), '2026-01-14T00:00:00Z');
    const { restriction } = OFFICE_HOURS;

    expect(broken({ timezone: 'Mars/Olympus' })).toThrow(/timezone is/);
    expect(broken({ rotations: [aRotation({ length: 0 })] })).toThrow(
      /length of rotation 'Primary' is 0/,
    );
    expect(broken({ rotations: [aRotation({ length: 1e9 })] })).toThrow(
      /length of rotation/,
    );
    expect(
      broken({
        rotations: [
          aRotation({
            restriction: {
              type: 'time-of-day',
              restriction: { ...restriction, endHour: NaN },
            },
          }),
        ],
      }),
    ).toThrow(/has no hours/);
  });
});

describe('who takes over next', () => {
  it('is who comes at the next handoff', () => {
    expect(short(nextOnCall(WEEKLY, '2026-01-14T00:00:00Z'))).toEqual([
      'chi 01-19 09:00 to 01-26 09:00',
    ]);
  });

  it('is who comes after the gap', () => {
    expect(short(nextOnCall(OFFICE, '2026-01-05T12:00:00Z'))).toEqual([
      'ben 01-06 09:00 to 01-06 17:00',
    ]);
    expect(short(nextOnCall(OFFICE, '2026-01-05T20:00:00Z'))).toEqual([
      'ben 01-06 09:00 to 01-06 17:00',
    ]);
  });

  it('is the person of an override, and then who comes back', () => {
    const schedule = aSchedule({
      rotations: WEEKLY.rotations,
      overrides: [
        anOverride({
          participant: ANA,
          start: '2026-01-14T00:00:00Z',
          end: '2026-01-14T01:00:00Z',
        }),
      ],
    });

    expect(short(nextOnCall(schedule, '2026-01-13T00:00:00Z'))).toEqual([
      'ana 01-14 00:00 to 01-14 01:00',
    ]);
    expect(short(nextOnCall(schedule, '2026-01-14T00:00:00Z'))).toEqual([
      'ben 01-14 01:00 to 01-19 09:00',
    ]);
  });

  it('is found a year ahead', () => {
    const schedule = aSchedule({
      rotations: [
        aRotation({ participants: [ANA], start: '2027-01-05T09:00:00Z' }),
      ],
    });

    expect(short(nextOnCall(schedule, '2026-01-14T00:00:00Z'))).toEqual([
      'ana 01-05 09:00 to ever',
    ]);
  });

  it('is nobody when the last rotation has ended', () => {
    const [rotation] = WEEKLY.rotations;
    const schedule = aSchedule({
      rotations: [{ ...rotation, end: '2026-01-15T00:00:00Z' }],
    });

    expect(nextOnCall(schedule, '2026-01-14T00:00:00Z')).toEqual([]);
  });
});

describe('the next change', () => {
  it('says who leaves and who comes', () => {
    const change = nextChange(WEEKLY, '2026-01-14T00:00:00Z');

    expect(change?.at).toBe('2026-01-19T09:00:00.000Z');
    expect(short(change?.ending ?? [])).toEqual([
      'ben 01-12 09:00 to 01-19 09:00',
    ]);
    expect(short(change?.starting ?? [])).toEqual([
      'chi 01-19 09:00 to 01-26 09:00',
    ]);
  });

  it('may be that somebody leaves and nobody comes', () => {
    const change = nextChange(OFFICE, '2026-01-05T12:00:00Z');

    expect(change?.at).toBe('2026-01-05T17:00:00.000Z');
    expect(short(change?.ending ?? [])).toEqual([
      'ana 01-05 09:00 to 01-05 17:00',
    ]);
    expect(change?.starting).toEqual([]);
  });

  it('is the first of all, and names nobody who stays', () => {
    const schedule = aSchedule({
      rotations: [...WEEKLY.rotations, ...OFFICE.rotations],
    });
    const change = nextChange(schedule, '2026-01-06T12:00:00Z');

    expect(short(change?.ending ?? [])).toEqual([
      'ben 01-06 09:00 to 01-06 17:00',
    ]);
    expect(change?.starting).toEqual([]);
    expect(nextChange(schedule, '2026-01-06T08:00:00Z')?.at).toBe(
      '2026-01-06T09:00:00.000Z',
    );
  });

  it('may be that somebody joins the others', () => {
    const schedule = aSchedule({
      rotations: [...ALONE.rotations, ...OFFICE.rotations],
    });
    const change = nextChange(schedule, '2026-01-06T00:00:00Z');

    expect(change?.ending).toEqual([]);
    expect(short(change?.starting ?? [])).toEqual([
      'ben 01-06 09:00 to 01-06 17:00',
    ]);
  });
});
