import { Override, Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import {
  emptyOverrideForm,
  OverrideForm,
  overrideForm,
  readOverrideForm,
} from './overrideForm';

const now = DateTime.fromISO('2026-03-25T12:00:00Z');

const schedule: Schedule = {
  id: 'payments',
  name: 'Payments',
  timezone: 'Europe/Berlin',
  enabled: true,
  rotations: ['primary', 'secondary'].map(id => ({
    id,
    name: id,
    type: 'weekly',
    length: 1,
    start: '2026-03-02T08:00:00.000Z',
    participants: [],
  })),
  overrides: [],
};

const valid: OverrideForm = {
  who: 'user:default/ana',
  isNobody: false,
  from: { typed: '2026-03-26T18:00' },
  to: { typed: '2026-03-27T08:00' },
  rotationIds: ['primary', 'secondary'],
};

const read = (change: Partial<OverrideForm>) =>
  readOverrideForm({ ...valid, ...change }, schedule, now);

describe('readOverrideForm', () => {
  it('reads the times on the clock of the schedule', () => {
    expect(read({}).input).toEqual({
      participant: { type: 'user', ref: 'user:default/ana' },
      start: '2026-03-26T17:00:00.000Z',
      end: '2026-03-27T07:00:00.000Z',
      rotationIds: [],
    });
  });

  it('names the rotations when they are not all', () => {
    expect(read({ rotationIds: ['secondary'] }).input?.rotationIds).toEqual([
      'secondary',
    ]);
  });

  it.each([
    [
      'a team',
      { who: 'group:default/web' },
      { type: 'team', ref: 'group:default/web' },
    ],
    ['nobody', { isNobody: true, who: undefined }, { type: 'none' }],
  ])('can put %s on call', (_, change, participant) => {
    expect(read(change).input?.participant).toEqual(participant);
  });

  it.each([
    ['nobody chosen', { who: undefined }, { who: 'missing' }],
    ['no start', { from: { typed: '' } }, { from: 'missing' }],
    [
      'an end before the start',
      { to: { typed: '2026-03-26T17:00' } },
      { to: 'notAfter' },
    ],
    ['an end at the start', { to: valid.from }, { to: 'notAfter' }],
    ['no rotation', { rotationIds: [] }, { rotations: 'missing' }],
    [
      'a skipped time',
      { to: { typed: '2026-03-29T02:30' } },
      { to: 'skipped' },
    ],
    [
      'a repeated time',
      { to: { typed: '2026-10-25T02:30' } },
      { to: 'repeated' },
    ],
    [
      'a time that is over',
      {
        from: { typed: '2026-03-25T08:00' },
        to: { typed: '2026-03-25T13:00' },
      },
      { to: 'past' },
    ],
  ])('refuses %s', (_, change, problems) => {
    expect(read(change)).toEqual({ problems });
  });

  it('allows an override that has begun but is not over', () => {
    const from = { typed: '2026-03-25T08:00' };
    expect(read({ from }).problems).toEqual({});
  });
});

describe('emptyOverrideForm', () => {
  it('is of all rotations, by nobody yet', () => {
    const form = emptyOverrideForm(schedule, {
      stretch: {
        start: now.toMillis(),
        end: now.plus({ hours: 8 }).toMillis(),
      },
    });
    expect(form.from.typed).toBe('2026-03-25T13:00');
    expect(readOverrideForm(form, schedule, now).problems).toEqual({
      who: 'missing',
    });
  });
});

describe('overrideForm', () => {
  const override: Override = {
    id: 'an-hour',
    participant: { type: 'user', ref: 'user:default/ana' },
    start: '2026-03-25T11:40:12.345Z',
    end: '2026-03-25T12:40:12.345Z',
    rotationIds: ['secondary'],
    createdAt: '2026-03-25T11:40:12.345Z',
  };

  it('means what it was made of, to the second, as long as nobody touches it', () => {
    const form = overrideForm(schedule, override);
    expect(form.from.typed).toBe('2026-03-25T12:40');
    expect(readOverrideForm(form, schedule, now)).toEqual({
      problems: {},
      input: {
        participant: override.participant,
        start: override.start,
        end: override.end,
        rotationIds: ['secondary'],
      },
    });
  });

  it('reads what is typed instead', () => {
    const form = overrideForm(schedule, override);
    const to = { typed: '2026-03-25T18:00' };
    expect(
      readOverrideForm({ ...form, to }, schedule, now).input,
    ).toMatchObject({
      start: override.start,
      end: '2026-03-25T17:00:00.000Z',
    });
  });

  it.each([
    ['of all rotations', { rotationIds: [] }, ['primary', 'secondary']],
    ['of a rotation that is gone', { rotationIds: ['gone'] }, []],
  ])('has the boxes of one %s', (_, change, rotationIds) => {
    expect(overrideForm(schedule, { ...override, ...change })).toMatchObject({
      rotationIds,
    });
  });

  it('shows nobody as nobody', () => {
    const nobody: Override = { ...override, participant: { type: 'none' } };
    expect(overrideForm(schedule, nobody)).toMatchObject({
      who: undefined,
      isNobody: true,
    });
  });
});
