import { Forwarding } from '../../Forwarding';
import { Schedule } from '../../Schedule';
import { forwardedTo } from '../forwardedTo';
import { forwardingsFor } from '../forwardingsFor';
import { nextOnCall } from '../nextOnCall';
import { nextParticipants } from '../nextParticipants';
import { shiftsBetween } from '../shiftsBetween';
import { whoIsOnCall } from '../whoIsOnCall';
import {
  ANA,
  anOverride,
  aRotation,
  aSchedule,
  BEN,
  CHI,
  nameOf,
} from './aSchedule';

/** During 2 March 2026, by the hour: `ana>ben 8-20`. */
function forward(text: string, facts: Partial<Forwarding> = {}): Forwarding {
  const [, from, to, start, end] = /^(\w+)>(\w+) (\d+)-(\d+)$/.exec(text) ?? [];
  return {
    id: text,
    from: `user:default/${from}`,
    to: `user:default/${to}`,
    start: hour(Number(start)),
    end: hour(Number(end)),
    createdAt: '2026-01-01T00:00:00Z',
    ...facts,
  };
}

function hour(number: number): string {
  return new Date(Date.UTC(2026, 2, 2, number)).toISOString();
}

/** Final shifts of 2 March 2026: `ben for ana 8-20`. */
function timetable(schedule: Schedule): string[] {
  const of = (iso: string) =>
    (Date.parse(iso) - Date.parse(hour(0))) / 3_600_000;
  return shiftsBetween(schedule, hour(0), hour(24)).map(
    ({ participant, start, end, forwardedFrom }) =>
      `${nameOf(participant)}${
        forwardedFrom
          ? ` for ${forwardedFrom.replace('user:default/', '')}`
          : ''
      } ${of(start)}-${of(end)}`,
  );
}

function always(
  name: typeof ANA,
  forwardings: readonly Forwarding[],
  facts: Partial<Schedule> = {},
): Schedule {
  return aSchedule({
    rotations: [aRotation({ participants: [name] })],
    forwardings,
    ...facts,
  });
}

describe('forwarding', () => {
  it.each<[string, string[], string[]]>([
    [
      'gives the shifts to another person, and gives them back',
      ['ana>ben 8-20'],
      ['ana 0-8', 'ben for ana 8-20', 'ana 20-24'],
    ],
    [
      'goes on from person to person, and keeps whose shift it is',
      ['ana>ben 8-20', 'ben>chi 10-12'],
      [
        'ana 0-8',
        'ben for ana 8-10',
        'chi for ana 10-12',
        'ben for ana 12-20',
        'ana 20-24',
      ],
    ],
    [
      'in a circle ends before it comes back',
      ['ana>ben 8-20', 'ben>ana 8-20'],
      ['ana 0-8', 'ben for ana 8-20', 'ana 20-24'],
    ],
    [
      'in a circle further away ends too',
      ['ana>ben 0-24', 'ben>chi 0-24', 'chi>ben 0-24'],
      ['chi for ana 0-24'],
    ],
    ['of somebody else changes nothing', ['ben>chi 0-24'], ['ana 0-24']],
    ['that starts later changes nothing', ['ana>ben 24-30'], ['ana 0-24']],
    [
      'is one shift where one rule follows the other',
      ['ana>ben 0-12', 'ana>ben 12-24'],
      ['ben for ana 0-24'],
    ],
  ])('%s', (_, rules, expected) => {
    expect(
      timetable(
        always(
          ANA,
          rules.map(rule => forward(rule)),
        ),
      ),
    ).toEqual(expected);
  });

  it.each([
    ['in the order of creation', [0, 1]],
    ['in the opposite order', [1, 0]],
  ])('follows the newer of two rules of a person, listed %s', (_, order) => {
    const rules = [
      forward('ana>ben 6-12'),
      forward('ana>chi 8-10', { createdAt: '2026-02-01T00:00:00Z' }),
    ];
    const forwardings = order.map(index => rules[index]);
    expect(timetable(always(ANA, forwardings))).toEqual([
      'ana 0-6',
      'ben for ana 6-8',
      'chi for ana 8-10',
      'ben for ana 10-12',
      'ana 12-24',
    ]);
  });

  it("tells a shift in somebody's place from one's own beside it", () => {
    const rotation = aRotation({ start: hour(0), participants: [ANA, BEN] });
    const schedule = aSchedule({
      rotations: [{ ...rotation, type: 'hourly', length: 12 }],
      forwardings: [forward('ana>ben 0-24')],
    });
    expect(timetable(schedule)).toEqual(['ben for ana 0-12', 'ben 12-24']);
  });

  it('comes after overrides', () => {
    const overrides = [
      anOverride({ participant: CHI, start: hour(8), end: hour(10) }),
    ];
    expect(
      timetable(always(ANA, [forward('chi>ben 9-24')], { overrides })),
    ).toEqual(['ana 0-8', 'chi 8-9', 'ben for chi 9-10', 'ana 10-24']);
  });

  it('leaves the shifts of teams alone', () => {
    const team = { type: 'team', ref: 'group:default/payments' } as const;
    const [shift] = shiftsBetween(
      always(team, [forward('ana>ben 0-24')]),
      hour(0),
      hour(24),
    );
    expect(shift.participant).toEqual(team);
  });

  it('is known to whoever asks who is on call, next, and beside', () => {
    const schedule = aSchedule({
      rotations: [aRotation({ start: hour(0), participants: [ANA, BEN, CHI] })],
      forwardings: [forward('ana>ben 8-20'), forward('chi>ana 0-100')],
    });
    expect(whoIsOnCall(schedule, hour(9))).toEqual([
      {
        participant: BEN,
        rotationName: 'Primary',
        start: hour(8),
        end: hour(20),
        isOverride: false,
        forwardedFrom: { ref: 'user:default/ana' },
      },
    ]);
    expect(nextOnCall(schedule, hour(9))[0]).toMatchObject({
      participant: ANA,
      start: hour(20),
    });
    // Ben stands in for Ana, and for Chi through Ana: there is nobody else.
    expect(nextParticipants(schedule, hour(9), 1)).toEqual([BEN]);
  });
});

describe('forwardedTo', () => {
  it('holds from its start and no longer at its end', () => {
    const rules = [forward('ana>ben 8-20')];
    const standIns = [hour(7.9), hour(8), hour(19.9), hour(20)].map(at =>
      forwardedTo('user:default/ana', at, rules),
    );
    expect(standIns.map(ref => ref.slice(-3))).toEqual([
      'ana',
      'ben',
      'ben',
      'ana',
    ]);
  });
});

describe('forwardingsFor', () => {
  it('takes the rules of everybody in the schedule and of those who stand in', () => {
    const rules = [
      forward('ben>eve 0-24'),
      forward('ana>ben 0-24'),
      forward('chi>ben 0-24'),
      forward('dan>ana 0-24'),
      forward('gus>hal 0-24'),
      forward('hal>ida 0-24'),
    ];
    const schedule = aSchedule({
      rotations: [aRotation({ participants: [ANA] })],
      overrides: [anOverride({ participant: CHI })],
    });
    expect(forwardingsFor(schedule, rules)).toEqual(rules.slice(0, 3));
    expect(forwardingsFor({ ...schedule, overrides: [] }, rules)).toEqual(
      rules.slice(0, 2),
    );
  });
});
