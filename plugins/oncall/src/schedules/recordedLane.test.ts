import { ShiftHistory } from '@muster/backstage-plugin-oncall-common';
import { recordedLane } from './recordedLane';
import { Block } from './timelineLanes';

const at = (day: string) => Date.parse(`2026-03-${day}:00.000Z`);
const iso = (day: string) => new Date(at(day)).toISOString();
const span = { start: at('02T00:00'), end: at('09T00:00') };

const planned = (name: string, start: string, end: string): Block => ({
  participant: { type: 'user', ref: `user:default/${name}` },
  isOverride: false,
  start: at(start),
  end: at(end),
});

const record = (name: string, start: string, end: string) => ({
  scheduleId: 'payments',
  scheduleName: 'Payments',
  rotationId: 'daily',
  person: `user:default/${name}`,
  start: iso(start),
  end: iso(end),
});

const laneOf = (
  history: Partial<ShiftHistory>,
  plan: readonly Block[] = [],
  now = '20T00:00',
) =>
  recordedLane({
    history: {
      recordedSince: iso('01T00:00'),
      recordedUntil: iso(now),
      items: [],
      ...history,
    },
    plan,
    span,
    now: at(now),
  });

/** The row in words: who, from, until, and whom the plan has instead. */
const told = ({ tracks }: ReturnType<typeof recordedLane>) =>
  tracks.map(blocks =>
    blocks.map(block =>
      [
        'ref' in block.participant && block.participant.ref.slice(13),
        new Date(block.start).toISOString().slice(8, 13),
        new Date(block.end).toISOString().slice(8, 13),
        block.planned &&
          ('ref' in block.planned
            ? `not ${block.planned.ref.slice(13)}`
            : 'not nobody'),
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );

describe('recordedLane', () => {
  it('says who was on call, and nothing more where the plan still says the same', () => {
    const items = [record('ana', '01T00:00', '05T00:00')];
    const lane = laneOf({ items }, [planned('ana', '02T00:00', '05T00:00')]);
    expect(told(lane)).toEqual([['ana 02T00 05T00']]);
  });

  it('says from when to when the plan has somebody else', () => {
    const items = [
      record('ana', '02T00:00', '05T00:00'),
      record('ben', '05T00:00', '09T00:00'),
    ];
    const lane = laneOf({ items }, [
      planned('ana', '02T00:00', '04T12:00'),
      planned('chen', '04T12:00', '06T00:00'),
      planned('ben', '06T00:00', '08T00:00'),
    ]);
    expect(told(lane)).toEqual([
      [
        'ana 02T00 04T12',
        'ana 04T12 05T00 not chen',
        'ben 05T00 06T00 not chen',
        'ben 06T00 08T00',
        'ben 08T00 09T00 not nobody',
      ],
    ]);
  });

  it('does not name those who were on call as planned beside the other', () => {
    const items = [
      record('ana', '02T00:00', '09T00:00'),
      record('dora', '02T00:00', '09T00:00'),
    ];
    const lane = laneOf({ items }, [
      planned('dora', '02T00:00', '09T00:00'),
      planned('ben', '02T00:00', '09T00:00'),
    ]);
    expect(told(lane)).toEqual([
      ['ana 02T00 09T00 not ben'],
      ['dora 02T00 09T00'],
    ]);
  });

  it('takes a member for the team that the plan names', () => {
    const team = 'group:default/payments';
    const items = [{ ...record('ana', '02T00:00', '09T00:00'), team }];
    const lane = laneOf({ items }, [
      {
        ...planned('ana', '02T00:00', '09T00:00'),
        participant: { type: 'team', ref: team },
      },
    ]);
    expect(told(lane)).toEqual([['ana 02T00 09T00']]);
  });

  it('makes one of records that follow each other', () => {
    const items = [
      record('ana', '02T00:00', '03T00:00'),
      record('ana', '03T00:00', '04T00:00'),
    ];
    const lane = laneOf({ items }, [planned('ana', '02T00:00', '09T00:00')]);
    expect(told(lane)).toEqual([['ana 02T00 04T00']]);
  });

  it('tells apart that nobody was on call and that nothing was recorded yet', () => {
    const { gaps } = laneOf({
      recordedSince: iso('04T00:00'),
      items: [record('ana', '05T00:00', '08T00:00')],
    });
    expect(gaps).toEqual([
      { start: span.start, end: at('04T00:00'), isUnrecorded: true },
      { start: at('04T00:00'), end: at('05T00:00') },
      { start: at('08T00:00'), end: span.end },
    ]);
  });

  it('ends where the records end', () => {
    const lane = laneOf(
      { items: [record('ana', '02T00:00', '05T00:00')] },
      [planned('ana', '02T00:00', '09T00:00')],
      '05T00:00',
    );
    expect(told(lane)).toEqual([['ana 02T00 05T00']]);
    expect(lane.gaps).toEqual([]);
  });

  it('is empty until now when nothing was ever recorded', () => {
    const { gaps } = laneOf(
      { recordedSince: undefined, recordedUntil: undefined },
      [],
      '05T00:00',
    );
    expect(gaps).toEqual([
      { start: span.start, end: at('05T00:00'), isUnrecorded: true },
    ]);
  });
});
