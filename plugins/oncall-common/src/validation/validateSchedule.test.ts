import { ScheduleInput } from '../Schedule';
import { TimeRestriction } from '../TimeRestriction';
import { refuseProblems } from './InputProblem';
import { validateSchedule } from './validateSchedule';

type RotationInput = ScheduleInput['rotations'][number];

const ROTATION: RotationInput = {
  name: 'Primary',
  type: 'weekly',
  length: 1,
  start: '2026-01-05T09:00:00+01:00',
  participants: [
    { type: 'user', ref: 'user:default/ana' },
    { type: 'team', ref: 'group:default/payments' },
    { type: 'none' },
  ],
};

const SCHEDULE: ScheduleInput = {
  name: 'Payments primary',
  timezone: 'Europe/Berlin',
  team: 'group:default/payments',
  rotations: [ROTATION],
};

function fieldsOf(input: Partial<ScheduleInput>) {
  return validateSchedule({ ...SCHEDULE, ...input }).map(({ field }) => field);
}

function rotationFieldsOf(rotation: Partial<RotationInput>) {
  return fieldsOf({ rotations: [{ ...ROTATION, ...rotation }] }).map(field =>
    field.replace('rotations[0].', ''),
  );
}

function hours(
  startHour: number,
  startMin: number,
  endHour: number,
  endMin: number,
): TimeRestriction {
  return {
    type: 'time-of-day',
    restriction: { startHour, startMin, endHour, endMin },
  };
}

/** Windows from Monday at nine to Friday at five, and what they differ in. */
function weekly(
  ...windows: readonly Readonly<Record<string, unknown>>[]
): TimeRestriction {
  const restrictions = windows.map(window => ({
    startDay: 'monday',
    startHour: 9,
    startMin: 0,
    endDay: 'friday',
    endHour: 17,
    endMin: 0,
    ...window,
  }));
  return {
    type: 'weekday-and-time-of-day',
    restrictions,
  } as unknown as TimeRestriction;
}

describe('validateSchedule', () => {
  it('finds nothing wrong with a usual schedule', () => {
    expect(validateSchedule(SCHEDULE)).toEqual([]);
    expect(fieldsOf({ rotations: [], team: undefined })).toEqual([]);
    expect(fieldsOf({ rotations: Array(100).fill(ROTATION) })).toEqual([]);
    expect(fieldsOf({ name: 'x'.repeat(100) })).toEqual([]);
    const participants = Array(200).fill({ type: 'none' });
    expect(rotationFieldsOf({ participants })).toEqual([]);
  });

  it.each<[string, Partial<ScheduleInput>]>([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(101) }],
    ['timezone', { timezone: 'Berlin' }],
    ['timezone', { timezone: '' }],
    ['timezone', { timezone: '+02:00' }],
    ['team', { team: 'payments' }],
    ['team', { team: 'user:default/ana' }],
    ['rotations', { rotations: Array(101).fill(ROTATION) }],
  ])('refuses %s in %j', (field, input) => {
    expect(fieldsOf(input)).toEqual([field]);
  });

  it.each<[string, Partial<RotationInput>]>([
    ['name', { name: '' }],
    ['type', { type: 'yearly' as RotationInput['type'] }],
    ['length', { length: 0 }],
    ['length', { length: 1.5 }],
    ['length', { length: NaN }],
    ['length', { length: 10_001 }],
    ['start', { start: '2026-01-05T09:00:00' }],
    ['start', { start: 'monday' }],
    ['end', { end: '2026-01-32T00:00:00Z' }],
    ['end', { end: '2026-01-05T08:00:00Z' }],
    ['participants', { participants: [] }],
    ['participants', { participants: Array(201).fill({ type: 'none' }) }],
    ['participants[0].ref', { participants: [{ type: 'user', ref: 'ana' }] }],
    [
      'participants[0].ref',
      { participants: [{ type: 'user', ref: 'group:default/payments' }] },
    ],
    [
      'participants[0].ref',
      { participants: [{ type: 'team', ref: 'group:payments' }] },
    ],
    [
      'participants[0].ref',
      { participants: [{ type: 'escalation', ref: ' ' }] },
    ],
  ])('refuses the %s of a rotation with %j', (field, rotation) => {
    expect(rotationFieldsOf(rotation)).toEqual([field]);
  });

  it.each([
    ['restriction.restriction.startHour', hours(24, 0, 8, 0)],
    ['restriction.restriction.startMin', hours(9, 60, 17, 0)],
    ['restriction.restriction.endHour', hours(9, 0, 24, 30)],
    ['restriction.restriction.endHour', hours(9, 0, 25, 0)],
    ['restriction.restriction.endMin', hours(9, 0, 17, 60)],
    ['restriction.restriction.endHour', hours(9, 0, -1, 0)],
    ['restriction.restriction.endMin', hours(9, 0, 17, 0.5)],
    ['restriction.restrictions', weekly()],
    ['restriction.restrictions', weekly(...Array(16).fill({}))],
    ['restriction.restrictions[1].startDay', weekly({}, { startDay: 'Mon' })],
    ['restriction.restrictions[0].endDay', weekly({ endDay: 'Fri' })],
    ['restriction.restrictions[0].startHour', weekly({ startHour: 24 })],
  ])('refuses %s in %j', (field, restriction) => {
    expect(rotationFieldsOf({ restriction })).toEqual([field]);
  });

  it('accepts every minute, midnight as 24:00 and hours that wrap', () => {
    expect(rotationFieldsOf({ restriction: hours(0, 0, 24, 0) })).toEqual([]);
    expect(rotationFieldsOf({ restriction: hours(22, 17, 6, 3) })).toEqual([]);
    const restriction = weekly(...Array(15).fill({ endMin: 59 }));
    expect(rotationFieldsOf({ restriction })).toEqual([]);
  });

  it('refuses two rotations with one id', () => {
    const rotation = { ...ROTATION, id: 'r1' };

    expect(fieldsOf({ rotations: [rotation, rotation] })).toEqual([
      'rotations[1].id',
    ]);
    expect(fieldsOf({ rotations: [ROTATION, ROTATION] })).toEqual([]);
  });

  it('names every problem at once, with what would be right', () => {
    const problems = validateSchedule({
      ...SCHEDULE,
      name: '',
      rotations: [{ ...ROTATION, length: 0 }],
    });

    expect(() => refuseProblems(problems)).toThrow(
      'name is empty, expected a name; ' +
        'rotations[0].length is 0, expected a whole number from 1 to 10000',
    );
    expect(() => refuseProblems([])).not.toThrow();
  });
});
