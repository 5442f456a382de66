import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { readScheduleForm, scheduleForm } from './scheduleForm';

const now = DateTime.fromISO('2026-03-25T12:00:00Z');

const schedule: Schedule = {
  id: 'payments',
  name: 'Payments',
  description: 'First line',
  timezone: 'Europe/Berlin',
  enabled: true,
  team: 'group:default/payments',
  rotations: [
    {
      id: 'primary',
      name: 'Primary',
      type: 'weekly',
      length: 2,
      start: '2026-03-02T08:00:30.000Z',
      end: '2026-12-01T08:00:00.000Z',
      participants: [
        { type: 'user', ref: 'user:default/ana' },
        { type: 'none' },
        { type: 'team', ref: 'group:default/web' },
        { type: 'escalation', ref: '8e1f' },
      ],
      restriction: {
        type: 'time-of-day',
        restriction: { startHour: 22, startMin: 0, endHour: 6, endMin: 30 },
      },
    },
  ],
  overrides: [],
};

const options = { timezone: 'Europe/Berlin', now };

describe('readScheduleForm', () => {
  it('gives back a schedule that nobody changed', () => {
    const form = scheduleForm({ schedule, ...options });
    const { id, overrides, ...input } = schedule;
    expect(readScheduleForm(form, { before: schedule, now })).toEqual({
      input,
    });
  });

  it('asks a new schedule for a name and people', () => {
    const form = scheduleForm(options);
    expect(readScheduleForm(form, { now })).toEqual({
      problems: {
        name: 'missing',
        rotations: { first: { participants: 'missing' } },
      },
    });
  });

  it('starts a new rotation this Monday at nine on the clock of the zone', () => {
    const form = scheduleForm({ ...options, timezone: 'Asia/Tokyo' });
    expect(form.rotations[0].start.typed).toBe('2026-03-23T09:00');
  });

  it.each(['0', '1.5', 'two', ''])('refuses a turn of %p', length => {
    const form = scheduleForm({ schedule, ...options });
    const rotations = [{ ...form.rotations[0], length }];
    expect(readScheduleForm({ ...form, rotations }, { now }).problems).toEqual({
      rotations: { primary: { length: 'length' } },
    });
  });

  it('refuses a first handoff that the clocks skip', () => {
    const form = scheduleForm({ schedule, ...options });
    const start = { typed: '2026-03-29T02:30' };
    const rotations = [{ ...form.rotations[0], start }];
    expect(readScheduleForm({ ...form, rotations }, { now }).problems).toEqual({
      rotations: { primary: { start: 'skipped' } },
    });
  });

  it.each([
    ['', undefined],
    ['2026-10-25T02:30', 'repeated'],
    ['2026-03-02T09:00', 'notAfter'],
    ['2026-03-02T09:01', undefined],
  ])('reads an end of %p, or says that it is %p', (typed, problem) => {
    const form = scheduleForm({ schedule, ...options });
    const rotations = [{ ...form.rotations[0], end: { typed } }];
    const read = readScheduleForm({ ...form, rotations }, { now });
    expect(read.problems?.rotations.primary.end).toBe(problem);
  });
});
