import {
  Rotation,
  Schedule,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { rotationTurns } from './rotationTurns';
import { gapsOf, timelineLanes } from './timelineLanes';

const at = (iso: string) => Date.parse(`2026-03-${iso}:00.000Z`);
const from = '2026-03-02T00:00:00.000Z';
const to = '2026-03-09T00:00:00.000Z';
const span = { start: Date.parse(from), end: Date.parse(to) };
const around = {
  start: Date.parse('2026-02-02T00:00:00.000Z'),
  end: Date.parse('2026-04-06T00:00:00.000Z'),
};
const user = (name: string) =>
  ({ type: 'user', ref: `user:default/${name}` } as const);

const daily: Rotation = {
  id: 'daily',
  name: 'Daily',
  type: 'daily',
  length: 1,
  start: '2026-03-03T09:00:00.000Z',
  participants: [user('ana'), user('ben')],
};

const schedule: Schedule = {
  id: 'payments',
  name: 'Payments',
  timezone: 'UTC',
  enabled: true,
  rotations: [daily],
  overrides: [],
};

const lanesOf = (changed: Partial<Schedule>) => {
  const whole = { ...schedule, ...changed };
  return timelineLanes({
    schedule: whole,
    shifts: shiftsBetween(
      whole,
      new Date(around.start).toISOString(),
      new Date(around.end).toISOString(),
    ),
    turnsOf: rotation =>
      rotationTurns({ schedule: whole, rotation, span: around }),
    span,
    around,
  });
};

describe('timelineLanes', () => {
  it('puts the final schedule first, then rotations, then overrides', () => {
    expect(lanesOf({}).map(lane => lane.key)).toEqual([
      'final',
      'daily',
      'overrides',
    ]);
  });

  it('shows where nobody is on call', () => {
    const [final] = lanesOf({});
    expect(final.gaps).toEqual([{ start: span.start, end: at('03T09:00') }]);
  });

  it('knows the whole of a turn that is cut at the edge, as far as it ends at all', () => {
    const [final, rotation] = lanesOf({});
    const last = { start: at('08T09:00'), end: at('09T09:00') };
    const cut = { start: last.start, end: span.end, whole: last };
    expect(final.tracks[0].at(-1)).toMatchObject(cut);
    expect(rotation.tracks[0].at(-1)).toMatchObject(cut);
    expect(final.tracks[0][0].whole).toBeUndefined();
    const [endless] = lanesOf({
      rotations: [{ ...daily, participants: [user('ana')] }],
    });
    expect(endless.tracks[0]).toMatchObject([
      { start: at('03T09:00'), end: span.end, whole: undefined },
    ]);
  });

  it('takes a deliberate nobody for a gap in the final schedule only', () => {
    const [final, rotation, overrides] = lanesOf({
      overrides: [
        {
          id: 'nobody',
          participant: { type: 'none' },
          start: '2026-03-05T12:00:00.000Z',
          end: '2026-03-05T18:00:00.000Z',
          rotationIds: [],
          createdAt: from,
        },
      ],
    });
    const nobody = { start: at('05T12:00'), end: at('05T18:00') };
    expect(final.gaps).toContainEqual(nobody);
    expect(rotation.tracks).toHaveLength(1);
    expect(rotation.tracks[0]).toHaveLength(6);
    expect(overrides.tracks).toEqual([
      [expect.objectContaining({ ...nobody, participant: { type: 'none' } })],
    ]);
  });

  it('puts people who are on call together on tracks of their own', () => {
    const shadow = {
      ...daily,
      id: 'shadow',
      name: 'Shadow',
      participants: [user('chen')],
    };
    const [final] = lanesOf({ rotations: [daily, shadow] });
    expect(final.tracks).toHaveLength(2);
  });
});

describe('gapsOf', () => {
  it('is the whole span without a block', () => {
    expect(gapsOf([], span)).toEqual([span]);
  });

  it('is nothing where blocks touch', () => {
    const noon = at('05T12:00');
    const blocks = [
      { start: noon, end: span.end },
      { start: span.start, end: noon },
    ];
    expect(gapsOf(blocks, span)).toEqual([]);
  });

  it('is not fooled by a block inside another', () => {
    const blocks = [
      { start: span.start, end: at('06T00:00') },
      { start: at('03T00:00'), end: at('04T00:00') },
    ];
    expect(gapsOf(blocks, span)).toEqual([
      { start: at('06T00:00'), end: span.end },
    ]);
  });
});
