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
import { timeRestriction } from './restrictionBody';

const ROTATION_TYPES = ['hourly', 'daily', 'weekly'] as const;

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
  timeRestriction: timeRestriction.nullish(),
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
