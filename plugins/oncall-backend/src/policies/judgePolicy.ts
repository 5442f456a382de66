import {
  ConditionSubject,
  HandlingPolicy,
  HandlingPolicyVerdict,
  isWithinTimeRestriction,
  matchesConditions,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { MaintenancePlan } from '../maintenance/MaintenancePlan';

/** What a policy is judged by. */
export type Circumstances = {
  readonly subject: ConditionSubject;
  readonly maintenance: MaintenancePlan;
  readonly now: DateTime;
};

/** Whether a policy applies to an alert now, and why: `the message contains "disk"`. */
export function judgePolicy(
  policy: HandlingPolicy,
  circumstances: Circumstances,
): HandlingPolicyVerdict {
  const { id: policyId, name, type } = policy;
  return { policyId, name, type, ...judge(policy, circumstances) };
}

/** The zone in which a policy reads hours. */
export function zoneOf({
  timezone = 'UTC',
}: Pick<HandlingPolicy, 'timezone'>): string {
  return timezone;
}

function judge(
  policy: HandlingPolicy,
  { subject, maintenance, now }: Circumstances,
): { readonly applies: boolean; readonly reason: string } {
  const state = maintenance.stateOfPolicy(policy.id, now);
  const isOn = state ? state === 'enabled' : policy.enabled;
  if (!isOn) {
    const reason = state
      ? 'a maintenance switches it off'
      : 'it is switched off';
    return { applies: false, reason };
  }
  const { timeRestrictions } = policy;
  const isItsHour =
    !timeRestrictions ||
    isWithinTimeRestriction(timeRestrictions, toIso(now), zoneOf(policy));
  if (!isItsHour) {
    const reason = `the moment is outside its hours in ${zoneOf(policy)}`;
    return { applies: false, reason };
  }
  const { matches, reason } = matchesConditions(policy.filter, subject);
  return { applies: matches, reason };
}
