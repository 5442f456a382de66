import {
  AlertResponder,
  ANNOTATION_ESCALATION_POLICY,
  ANNOTATION_SCHEDULE,
  EscalationPolicy,
  EscalationStep,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Service, Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { SnapshotPolicy } from './PolicySnapshot';
import { teamOfService } from './teamOfService';

/** What a responder leads to. */
export type ResponderPolicy = {
  readonly policy?: SnapshotPolicy;
  /** Entity reference of the Group behind it. */
  readonly team?: string;
  /** The beginning of a sentence: what happens; the reason follows. */
  readonly text: string;
  /** Whole sentences. */
  readonly remarks: readonly string[];
};

const EVERYBODY_AFTER_MINUTES = 10;

/** The steps that follow from telling this responder. */
export function policyOfResponder(
  roster: Roster,
  responder: AlertResponder,
  service: Service | undefined,
): ResponderPolicy {
  const name = responder.name ?? responder.ref;
  if (responder.type === 'user') {
    return {
      policy: oneStep(roster, `Page ${name}`, 'user', responder.ref),
      text: `Pages ${name} directly,`,
      remarks: [],
    };
  }
  if (responder.type === 'schedule') {
    return {
      policy: oneStep(roster, `On call in ${name}`, 'schedule', responder.ref),
      team: roster.schedule(responder.ref)?.team,
      text: `Pages who is on call in the schedule ${name},`,
      remarks: [
        `A schedule alone never escalates: nobody else follows if ${name} does not answer.`,
      ],
    };
  }
  if (responder.type === 'escalation') {
    const policy = roster.policy(responder.ref);
    return {
      policy: policy && freeze(roster, policy),
      team: policy?.team,
      text: `Follows the escalation policy ${name},`,
      remarks: [],
    };
  }
  const team = roster.team(responder.ref);
  return team
    ? policyOfTeam(roster, team, service)
    : { text: `Finds no team ${name},`, remarks: [] };
}

function policyOfTeam(
  roster: Roster,
  team: Team,
  service: Service | undefined,
): ResponderPolicy {
  const { policy, schedule, remarks } = annotated(roster, team, service);
  const base = { team: team.ref, remarks };
  const chosen =
    policy ?? (schedule ? undefined : roster.policiesOf(team.ref)[0]);
  if (chosen) {
    const text = `Follows the escalation policy ${chosen.name} of ${team.name},`;
    return { ...base, policy: freeze(roster, chosen), text };
  }
  const schedules = schedule ? [schedule] : roster.schedulesOf(team.ref);
  const made = onCallThenEverybody(team, schedules);
  return { ...base, policy: made.policy, text: made.text };
}

/** What the annotations of a service say, when it is this team that answers for it. */
function annotated(
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

/** For teams that have not written a policy: who is on call, and soon everybody. */
function onCallThenEverybody(
  team: Team,
  schedules: readonly Schedule[],
): { readonly policy: SnapshotPolicy; readonly text: string } {
  const onCall = schedules.map(schedule => ({
    ...step(0, 'default', { type: 'schedule', ref: schedule.id }),
    recipientName: schedule.name,
  }));
  const everybodyAfter = onCall.length > 0 ? EVERYBODY_AFTER_MINUTES : 0;
  const everybody = {
    ...step(everybodyAfter, 'all', { type: 'team', ref: team.ref }),
    recipientName: team.name,
  };
  const steps = team.members.length > 0 ? [...onCall, everybody] : onCall;
  return {
    policy: { name: `${team.name} (no policy of its own)`, steps },
    text: describe(team, onCall.length > 0),
  };
}

function describe(team: Team, hasSchedules: boolean): string {
  if (hasSchedules) {
    return `Pages who is on call in ${team.name} and everybody there after ${EVERYBODY_AFTER_MINUTES} minutes,`;
  }
  return team.members.length > 0
    ? `Pages everybody in ${team.name}, which has no schedule,`
    : `Finds neither a schedule nor a person in ${team.name}, chosen`;
}

function freeze(roster: Roster, policy: EscalationPolicy): SnapshotPolicy {
  return {
    name: policy.name,
    steps: policy.steps.map(item => ({
      ...item,
      recipientName: recipientName(roster, item.recipient),
    })),
    ...(policy.repeat && { repeat: policy.repeat }),
  };
}

function oneStep(
  roster: Roster,
  name: string,
  type: 'user' | 'schedule',
  ref: string,
): SnapshotPolicy {
  const recipient = { type, ref };
  const recipientNamed = recipientName(roster, recipient);
  return {
    name,
    steps: [
      { ...step(0, 'default', recipient), recipientName: recipientNamed },
    ],
  };
}

function step(
  delayMinutes: number,
  notify: EscalationStep['notify'],
  recipient: EscalationStep['recipient'],
): EscalationStep {
  return { delayMinutes, condition: 'if-not-acked', notify, recipient };
}

function recipientName(
  roster: Roster,
  { type, ref }: EscalationStep['recipient'],
): string {
  return type === 'schedule'
    ? roster.schedule(ref)?.name ?? ref
    : roster.nameOf(ref);
}
