import {
  ANNOTATION_ESCALATION_POLICY,
  ANNOTATION_SCHEDULE,
  EscalationPolicy,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Service, Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { teamOfService } from './teamOfService';

/** What the annotations of a service say, when it is this team that answers for it. */
export function annotatedTargets(
  roster: Roster,
  team: Team,
  service: Service | undefined,
): {
  readonly policy?: EscalationPolicy;
  readonly schedule?: Schedule;
  readonly remarks: readonly string[];
} {
  if (!service || teamOfService(roster, service).team?.ref !== team.ref) {
    return { remarks: [] };
  }
  const policyName = service.annotations[ANNOTATION_ESCALATION_POLICY];
  const scheduleName = service.annotations[ANNOTATION_SCHEDULE];
  const policy = policyName ? roster.policy(policyName) : undefined;
  const schedule = scheduleName ? roster.schedule(scheduleName) : undefined;
  const wrong = (annotation: string, value: string) =>
    `The annotation ${annotation} of ${service.name} names "${value}", which does not exist here.`;
  return {
    policy,
    schedule,
    remarks: [
      ...(policyName && !policy
        ? [wrong(ANNOTATION_ESCALATION_POLICY, policyName)]
        : []),
      ...(scheduleName && !schedule
        ? [wrong(ANNOTATION_SCHEDULE, scheduleName)]
        : []),
    ],
  };
}
