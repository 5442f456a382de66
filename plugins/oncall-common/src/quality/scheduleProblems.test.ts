import { Schedule } from '../Schedule';
import {
  ANA,
  anOverride,
  aRotation,
  aSchedule,
  BEN,
  CHI,
  NOBODY,
  person,
} from '../shifts/tests/aSchedule';
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
    const rotation = aRotation({
      ...WEEKLY,
      participants: [ANA, NOBODY, BEN, NOBODY],
    });
    expect(problemsOf(aSchedule({ rotations: [rotation] }))).toEqual([
      {
        code: 'gaps',
        severity: 'warning',
        count: 2,
        start: '2026-03-09T00:00:00.000Z',
        end: '2026-03-16T00:00:00.000Z',
        hours: 2 * 168,
      },
    ]);
  });

  it.each([
    ['2026-03-29T22:00:00Z', [2]],
    ['2026-03-29T23:45:00Z', [1]],
    ['2026-03-30T00:00:00Z', []],
  ])('are no gaps later than that: of a rotation until %s', (end, hours) => {
    const rotation = aRotation({ participants: [ANA, BEN], end });
    const problems = problemsOf(aSchedule({ rotations: [rotation] }));
    expect(problems.map(problem => problem.hours)).toEqual(hours);
  });

  it('are rotations of one person, but not of one team and not those that are over', () => {
    const team = { type: 'team', ref: 'group:default/ops' } as const;
    const rotations = [
      aRotation({ participants: [ANA] }),
      aRotation({ id: 'team', participants: [team] }),
      aRotation({ id: 'over', participants: [BEN], end: AT }),
      aRotation({ id: 'half', participants: [CHI, NOBODY] }),
    ];
    const alone = { code: 'single-person', severity: 'warning' };
    expect(problemsOf(aSchedule({ rotations }))).toEqual([
      { ...alone, person: 'user:default/ana', rotationId: 'primary' },
      { ...alone, person: 'user:default/chi', rotationId: 'half' },
    ]);
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
      forwardings: [
        {
          id: 'back',
          from: 'user:default/ana',
          to: 'user:default/dan',
          createdAt: AT,
          ...over,
        },
      ],
    });
    expect(refsOf(schedule, ['dan'])).toEqual([]);
  });
});

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
      escalationProblem: () => code,
    });
    expect(found).toEqual([{ code, severity, policy: 'experts' }]);
  });

  it('is not asked for in the catalog, is no gap, and leaves nobody alone', () => {
    expect(problemsOf(schedule, { left: ['experts'] })).toEqual([]);
  });
});
