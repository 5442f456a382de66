import {
  ConditionSubject,
  HandlingPolicy,
  isWithinTimeRestriction,
  matchesConditions,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { MaintenancePlan } from '../maintenance/MaintenancePlan';

const ZONE = 'Etc/UTC';

/** Whether a policy applies to an alert now, and why: `its message contains "disk"`. */
export function fits(
  policy: HandlingPolicy,
  options: {
    subject: ConditionSubject;
    maintenance: MaintenancePlan;
    now: DateTime;
  },
): { readonly reason: string } | undefined {
  const { subject, maintenance, now } = options;
  const state = maintenance.stateOfPolicy(policy.id, now);
  const isOn = state ? state === 'enabled' : policy.enabled;
  if (!isOn) {
    return undefined;
  }
  const { timeRestrictions } = policy;
  if (
    timeRestrictions &&
    !isWithinTimeRestriction(timeRestrictions, toIso(now), ZONE)
  ) {
    return undefined;
  }
  const { matches, reason } = matchesConditions(policy.filter, subject);
  return matches ? { reason } : undefined;
}
