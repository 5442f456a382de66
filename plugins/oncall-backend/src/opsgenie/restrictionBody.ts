import {
  TimeRestriction,
  WEEKDAYS,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { isUnset } from './isUnset';

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

/**
 * When something holds. The Go SDK sends `"restriction":{}` beside `restrictions`, and an empty object where there is no
 * restriction. Whatever else cannot be read is refused: without it a rule would hold always.
 */
export const timeRestriction = z.preprocess(
  value => (isUnset(value) ? { type: 'none' } : value),
  z.discriminatedUnion(
    'type',
    [
      z.object({ type: z.literal('none') }),
      z.object({
        type: z.literal('time-of-day'),
        restriction: z.object(hours, { error: 'must have hours' }),
      }),
      z.object({
        type: z.literal('weekday-and-time-of-day'),
        restrictions: z.array(
          z.object({ startDay: day, endDay: day, ...hours }),
          { error: 'must be a list' },
        ),
      }),
    ],
    { error: 'must be of type time-of-day or weekday-and-time-of-day' },
  ),
);

/** The restriction after a change: one that says nothing of it leaves it, `{"type":"none"}` and `{}` end it. */
export function changedRestriction(
  body: z.infer<typeof timeRestriction> | null | undefined,
  before: TimeRestriction | undefined,
): TimeRestriction | undefined {
  return body ? restrictionOf(body) : before;
}

/** The restriction that is meant, if any. */
export function restrictionOf(
  body: z.infer<typeof timeRestriction> | null | undefined,
): TimeRestriction | undefined {
  return body && body.type !== 'none' ? body : undefined;
}
