import {
  RoutingRuleInput,
  RoutingTarget,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { Roster } from '../directory/Roster';
import { nameIn } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';
import { changedRestriction } from './restrictionBody';
import { routingRuleBody } from './routingRuleBody';

/** Without an account-wide zone, hours that name none are read in this one. */
const ZONE = 'UTC';

/** The hours and their zone, each as it was where the body does not say it. */
export function hoursOf(
  body: z.infer<typeof routingRuleBody>,
  before?: Omit<RoutingRuleInput, 'order'>,
): Pick<RoutingRuleInput, 'timeRestriction' | 'timezone'> {
  const timeRestriction = changedRestriction(
    body.timeRestriction,
    before?.timeRestriction,
  );
  const timezone = body.timezone ?? before?.timezone;
  return {
    timeRestriction,
    timezone: timezone ?? (timeRestriction && ZONE),
  };
}

/** Where alerts go; a schedule or a policy by any of its names. */
export function targetOf(
  roster: Roster,
  notify: NonNullable<z.infer<typeof routingRuleBody>['notify']>,
): RoutingTarget {
  if (notify.type === 'none') {
    return { type: 'none' };
  }
  const name = nameIn(notify);
  const found =
    notify.type === 'schedule' ? roster.schedule(name) : roster.policy(name);
  if (!found) {
    throw OpsgenieError.unprocessable({
      notify: `must be a ${notify.type} that exists, and is [${name}]`,
    });
  }
  return { type: notify.type, id: found.id };
}
