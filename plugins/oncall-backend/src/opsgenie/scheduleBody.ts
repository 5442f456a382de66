import { WEEKDAYS } from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import {
  naming,
  optionalFlag,
  optionalMoment,
  optionalNaming,
  optionalText,
  requiredMoment,
  requiredText,
} from './OpsgenieBody';

const ROTATION_TYPES = ['hourly', 'daily', 'weekly'] as const;

const number = z.number({ error: 'must be a number' });

const hours = {
  startHour: number,
  startMin: number.default(0),
  endHour: number,
  endMin: number.default(0),
};

const day = z
  .string()
  .toLowerCase()
  .pipe(z.enum(WEEKDAYS, { error: 'must be a day such as monday' }));

const weekdayHours = z.object({ startDay: day, endDay: day, ...hours });

/** The Go SDK sends `"restriction":{}` beside `restrictions`, and an empty object where there is no restriction. */
const restriction = z.preprocess(
  value => (isUnset(value) ? undefined : value),
  z
    .discriminatedUnion(
      'type',
      [
        z.object({
          type: z.literal('time-of-day'),
          restriction: z.object(hours, { error: 'must have hours' }),
        }),
        z.object({
          type: z.literal('weekday-and-time-of-day'),
          restrictions: z.array(weekdayHours, { error: 'must be a list' }),
        }),
      ],
      { error: 'must be of type time-of-day or weekday-and-time-of-day' },
    )
    .optional(),
);

function isUnset(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === 'object' && !('type' in value && value.type))
  );
}

const type = z.enum(ROTATION_TYPES, {
  error: 'must be one of hourly, daily, weekly',
});

const length = z
  .int({ error: 'must be a whole number' })
  .nullish()
  .transform(value => value || undefined);

const participants = z.array(naming, { error: 'must be a list of objects' });

/** A change of a rotation; what is absent stays. */
export const rotationChange = z.object({
  name: optionalText,
  startDate: optionalMoment,
  endDate: optionalMoment,
  type: type.nullish().transform(value => value ?? undefined),
  length,
  participants: participants.nullish(),
  timeRestriction: restriction,
});

export const newRotation = rotationChange.extend({
  startDate: requiredMoment,
  type,
  participants,
});

/** A change of a schedule; what is absent stays. */
export const scheduleChange = z.object({
  name: optionalText,
  description: optionalText,
  timezone: optionalText,
  enabled: optionalFlag,
  ownerTeam: optionalNaming,
  rotations: z.array(newRotation).nullish(),
});

export const newSchedule = scheduleChange.extend({ name: requiredText });

export const overrideBody = z.object({
  alias: optionalText,
  user: naming,
  startDate: requiredMoment,
  endDate: requiredMoment,
  rotations: z.array(naming).nullish(),
});

export type RotationBody = z.infer<typeof rotationChange>;

export type ScheduleBody = z.infer<typeof scheduleChange>;

export type OverrideBody = z.infer<typeof overrideBody>;
