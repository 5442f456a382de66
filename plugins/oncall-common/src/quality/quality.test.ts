import { Schedule } from '../Schedule';
import { whoIsOnCall } from '../shifts/whoIsOnCall';
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
} from '../shifts/tests/aSchedule';
import { keepCurrentTurn } from './keepCurrentTurn';
import { onCallHours } from './onCallHours';
import { scheduleDifference } from './scheduleDifference';
import { scheduleProblems } from './scheduleProblems';

const AT = '2026-03-02T00:00:00Z';
const DAN = person('dan');
const WEEKLY = { type: 'weekly', start: AT } as const;

function problemsOf(
  schedule: Schedule,
  facts: { left?: string[]; unreachable?: string[] } = {},
) {
  const { left = [], unreachable = [] } = facts;
  const name = (ref: string) => ref.replace('user:default/', '');
  return scheduleProblems({
    schedule,
    at: AT,
    isKnown: ref => !left.includes(name(ref)),
    isReachable: ref => !unreachable.includes(name(ref)),
  });
}

describe('an escalation policy that takes turns', () => {
  const policy = { type: 'escalation', ref: 'experts' } as const;
  const schedule = aSchedule({
    rotations: [aRotation({ ...WEEKLY, participants: [ANA, policy] })],
  });

  it.each([
    ['escalation-gone', 'error'],
    ['escalation-reaches-nobody', 'error'],
    ['circular-escalation', 'warning'],
  ] as const)('has the problem %s, which is an %s', (code, severity) => {
    const found = scheduleProblems({
      schedule,
      at: AT,
      isKnown: () => true,
      isReachable: () => true,
      escalationProblem: id => (id === 'experts' ? code : undefined),
    });
    expect(found).toEqual([{ code, severity, policy: 'experts' }]);
  });

  it('is not asked for in the catalog, is no gap, and leaves nobody alone', () => {
    expect(problemsOf(schedule, { left: ['experts'] })).toEqual([]);
  });
});

describe('the hours on call', () => {
  it('count nights and weekends on the clock of the schedule, across a clock change', () => {
    const schedule = aSchedule({
      timezone: 'America/New_York',
      rotations: [aRotation({ participants: [ANA] })],
    });
    // A week in which the clocks go forward on Sunday at two: one hour of a night and of a weekend is missing.
    const hours = onCallHours(
      schedule,
      '2026-03-02T05:00:00Z',
      '2026-03-09T04:00:00Z',
    );
    expect(hours.get('user:default/ana')).toEqual({
      total: 167,
      nights: 7 * 8 - 1,
      weekends: 47,
      shifts: 1,
    });
  });

  it('count once who is on call twice', () => {
    const rotations = ['a', 'b'].map(id =>
      aRotation({ id, participants: [ANA] }),
    );
    const hours = onCallHours(
      aSchedule({ rotations }),
      AT,
      '2026-03-03T00:00:00Z',
    );
    expect(hours.get('user:default/ana')?.total).toBe(24);
  });
});

describe('the problems of a schedule', () => {
  it('are none where three people share the weeks', () => {
    const rotation = aRotation({ ...WEEKLY, participants: [ANA, BEN, CHI] });
    expect(problemsOf(aSchedule({ rotations: [rotation] }))).toEqual([]);
  });

  it('are none where it is switched off', () => {
    expect(problemsOf(aSchedule({ enabled: false, rotations: [] }))).toEqual(
      [],
    );
  });

  it('are gaps of the next four weeks', () => {
    const rotation = aRotation({ ...WEEKLY, participants: [ANA, BEN, NOBODY] });
    expect(problemsOf(aSchedule({ rotations: [rotation] }))).toEqual([
      {
        code: 'gaps',
        severity: 'warning',
        count: 1,
        start: '2026-03-16T00:00:00.000Z',
        end: '2026-03-23T00:00:00.000Z',
        hours: 168,
      },
    ]);
  });

  it('are rotations of one person, but not of one team and not those that are over', () => {
    const team = { type: 'team', ref: 'group:default/ops' } as const;
    const rotations = [
      aRotation({ participants: [ANA] }),
      aRotation({ id: 'team', participants: [team] }),
      aRotation({ id: 'over', participants: [BEN], end: AT }),
    ];
    expect(problemsOf(aSchedule({ rotations }))).toEqual([
      {
        code: 'single-person',
        severity: 'warning',
        person: 'user:default/ana',
        rotationId: 'primary',
      },
    ]);
  });

  it('are an unfair share of nights and weekends', () => {
    const rotation = aRotation({
      ...WEEKLY,
      participants: [ANA, ANA, ANA, BEN, CHI],
    });
    const codes = problemsOf(aSchedule({ rotations: [rotation] })).map(
      ({ hours = 0, fairHours = 0, ...problem }) => [
        problem.code,
        problem.person,
        hours > fairHours,
      ],
    );
    expect(codes).toEqual([
      ['unfair-nights', 'user:default/ana', true],
      ['unfair-weekends', 'user:default/ana', true],
    ]);
  });

  it('are not the nights of those who have none because others have them all day', () => {
    const hours = (startHour: number, endHour: number) => ({
      type: 'time-of-day' as const,
      restriction: { startHour, startMin: 0, endHour, endMin: 0 },
    });
    const rotations = [
      aRotation({ participants: [ANA, BEN], restriction: hours(0, 8) }),
      aRotation({
        id: 'day',
        participants: [CHI, DAN],
        restriction: hours(8, 0),
      }),
    ];
    expect(problemsOf(aSchedule({ rotations }))).toEqual([]);
  });

  it('are people who left and people who cannot be reached, first', () => {
    const rotation = aRotation({ ...WEEKLY, participants: [ANA, BEN, CHI] });
    const schedule = aSchedule({ rotations: [rotation] });
    expect(
      problemsOf(schedule, { left: ['ana'], unreachable: ['ana', 'ben'] }),
    ).toEqual([
      { code: 'person-left', severity: 'error', person: 'user:default/ana' },
      {
        code: 'no-contact-method',
        severity: 'error',
        person: 'user:default/ben',
      },
    ]);
  });
});

describe('the people of a schedule who cannot be paged', () => {
  const later = { start: '2026-03-04T00:00:00Z', end: '2026-03-05T00:00:00Z' };
  const over = { start: '2026-02-01T00:00:00Z', end: '2026-02-02T00:00:00Z' };
  const refsOf = (schedule: Schedule, left: string[]) =>
    problemsOf(schedule, { left })
      .filter(({ code }) => code === 'person-left')
      .map(({ person: ref }) => ref);
  const weekly = aRotation({ ...WEEKLY, participants: [ANA, BEN, CHI] });

  it('are those of overrides, forwardings and teams as well', () => {
    const ops = { type: 'team', ref: 'group:default/ops' } as const;
    const schedule = aSchedule({
      rotations: [{ ...weekly, participants: [ANA, BEN, ops] }],
      overrides: [anOverride({ participant: DAN, ...later })],
      forwardings: [
        {
          id: 'away',
          from: 'user:default/ana',
          to: 'user:default/eve',
          createdAt: AT,
          ...later,
        },
      ],
    });
    expect(refsOf(schedule, ['dan', 'eve', 'group:default/ops'])).toEqual([
      'group:default/ops',
      'user:default/dan',
      'user:default/eve',
    ]);
  });

  it('are not those of what is over', () => {
    const schedule = aSchedule({
      rotations: [
        weekly,
        aRotation({ id: 'over', participants: [DAN], end: over.end }),
      ],
      overrides: [anOverride({ participant: DAN, ...over })],
    });
    expect(refsOf(schedule, ['dan'])).toEqual([]);
  });
});

describe('the difference of two schedules', () => {
  const before = aSchedule({
    rotations: [aRotation({ start: AT, participants: [ANA, BEN] })],
  });
  const span = { from: AT, to: '2026-03-06T00:00:00Z' };

  it('is none where nothing changes', () => {
    const renamed = { ...before, name: 'Another' };
    expect(scheduleDifference(before, renamed, span)).toEqual([]);
  });

  it('names everybody whose shifts change, with the hours before and after', () => {
    const overrides = [
      anOverride({
        participant: CHI,
        start: '2026-03-03T00:00:00Z',
        end: '2026-03-04T00:00:00Z',
      }),
    ];
    const changed = scheduleDifference(before, { ...before, overrides }, span);
    expect(
      changed.map(({ ref, before: was, after: is, lost, gained }) => [
        ref,
        `${was.total} → ${is.total}`,
        `${was.nights} → ${is.nights}`,
        lost.length,
        gained.length,
      ]),
    ).toEqual([
      ['user:default/ben', '48 → 24', '16 → 8', 1, 0],
      ['user:default/chi', '0 → 24', '0 → 8', 0, 1],
    ]);
  });
});

describe('a rotation whose list changes', () => {
  const before = aRotation({ start: AT, participants: [ANA, BEN, CHI] });
  const onCallWith = (participants: (typeof ANA)[], at: string) => {
    const after = keepCurrentTurn({
      before,
      after: { ...before, participants },
      timezone: 'UTC',
      at,
    });
    const schedule = aSchedule({ rotations: [after] });
    return [at, '2026-03-08T00:00:00Z'].map(moment =>
      nameOf(whoIsOnCall(schedule, moment)[0].participant),
    );
  };
  // Five turns after the start, Chi is on call.
  const NOW = '2026-03-07T12:00:00Z';

  it('keeps who is on call now, and goes on in the new order', () => {
    expect(nameOf(CHI)).toBe('chi');
    expect(onCallWith([ANA, CHI, BEN], NOW)).toEqual(['chi', 'ben']);
    expect(onCallWith([ANA, BEN, CHI, NOBODY].slice(0, 3), NOW)).toEqual([
      'chi',
      'ana',
    ]);
    expect(onCallWith([CHI, ANA], NOW)).toEqual(['chi', 'ana']);
  });

  it('takes the list as it is where that person is not in it any more', () => {
    const after = { ...before, participants: [BEN, ANA] };
    expect(
      keepCurrentTurn({ before, after, timezone: 'UTC', at: NOW }),
    ).toEqual(after);
  });

  it('takes the list as it is where the turns themselves change', () => {
    const after = { ...before, length: 2, participants: [BEN, CHI] };
    expect(
      keepCurrentTurn({ before, after, timezone: 'UTC', at: NOW }),
    ).toEqual(after);
  });
});
