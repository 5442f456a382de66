import { isZoneName } from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { optionalConditionFilter } from './criteriaBody';
import { naming, optionalFlag, optionalText } from './OpsgenieBody';
import { timeRestriction } from './restrictionBody';

/** A routing rule as clients of Opsgenie write it; unknown keys are ignored. */
export const routingRuleBody = z.object({
  name: optionalText,
  isDefault: optionalFlag,
  order: z.number().int().min(0).nullish(),
  timezone: optionalText.refine(zone => !zone || isZoneName(zone), {
    error: 'must be a zone such as Europe/Berlin',
  }),
  criteria: optionalConditionFilter,
  timeRestriction: timeRestriction.nullish(),
  notify: naming
    .extend({ type: z.enum(['escalation', 'schedule', 'none']) })
    .nullish(),
});
