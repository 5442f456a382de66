import { MaintenanceInput } from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import {
  optionalMoment,
  optionalText,
  requiredMoment,
  requiredText,
} from './OpsgenieBody';
import { parseBody } from './parseBody';

const TYPES = [
  'for-5-minutes',
  'for-30-minutes',
  'for-1-hour',
  'indefinitely',
  'schedule',
] as const;

const body = z.object({
  description: optionalText,
  time: z.object(
    {
      type: z.enum(TYPES, { error: `must be one of ${TYPES.join(', ')}` }),
      startDate: optionalMoment,
      endDate: optionalMoment,
    },
    { error: 'must be an object' },
  ),
  rules: z
    .array(
      z.object({
        state: z.enum(['enabled', 'disabled']).default('disabled'),
        entity: z.object({
          id: requiredText,
          type: z.enum(['integration', 'policy', 'service', 'team'], {
            error: 'must be integration or policy',
          }),
        }),
      }),
      { error: 'must be a list of objects' },
    )
    .min(1, { error: 'must have at least one' }),
});

const endBody = z.object({ endDate: requiredMoment });

/** What `POST` and `PUT /v1/maintenance` say. Unknown keys are dropped. */
export function maintenanceBody(given: unknown): MaintenanceInput {
  const { description = '', time, rules } = parseBody(body, given);
  return {
    description,
    time:
      time.type === 'schedule'
        ? {
            type: 'schedule',
            start: time.startDate ?? '',
            end: time.endDate ?? '',
          }
        : { type: time.type },
    rules: rules.map(({ state, entity: { id = '', type } }) => ({
      state,
      entity: { id, type },
    })),
  };
}

/** The moment that `/change-end-date` says, in UTC. */
export function maintenanceEnd(given: unknown): string {
  return parseBody(endBody, given).endDate ?? '';
}
