import {
  AlertPriority,
  EscalationPolicy,
  EscalationStep,
} from '@muster/backstage-plugin-oncall-common';
import type { EscalationRequest } from './startEscalation';

/**
 * The escalation frozen onto an alert when it opens, so that an edit at night cannot derail a running escalation.
 *
 * It is plain JSON. The steps are frozen, the people are not: who is on call is asked when a step is due.
 */
export type PolicySnapshot = {
  /**
   * Shape of this object; an older process leaves a newer shape alone. Version 1 lacks everything optional, only from
   * version 3 on there are steps that follow from who is on call, and only version 4 has policies whose steps are numbered.
   */
  readonly version: 1 | 2 | 3 | 4;
  /** One entry for every responder that escalates; their steps run side by side from the same start. */
  readonly policies: readonly SnapshotPolicy[];
  /** A routing rule wants it so: nobody is told by the team that has it. */
  readonly nobodyBecause?: string;
  /** What the alert said about whom it concerns, so that a silent one can be routed again. Absent in older alerts. */
  readonly asked?: RouteQuestion;
  /** A notification policy keeps people from being told, and this is why. */
  readonly quietBecause?: string;
  /** A notification policy makes the first run start later, and this is why. */
  readonly delayedBecause?: string;
  /** ISO 8601 UTC: when that is, whatever else keeps people from being told meanwhile. Absent in older alerts. */
  readonly delayedUntil?: string;
  /** A maintenance keeps people from being told. */
  readonly held?: {
    /** For people. */
    readonly because: string;
    /** ISO 8601 UTC: the escalation starts then. Absent: not before somebody ends the maintenance. */
    readonly until?: string;
  };
  /** ISO 8601 UTC: when a maintenance let go of it before its time; nobody was to be told before. */
  readonly releasedAt?: string;
  /** The most urgent priority that was reported, where somebody has chosen another one since. */
  readonly reported?: AlertPriority;
  /** People are told once it was reported so often. */
  readonly threshold?: {
    /** The name of the policy. */
    readonly policy: string;
    readonly count: number;
    /** Only reports of the last so many milliseconds count; all when absent. */
    readonly withinMs?: number;
    /** The last reports, in milliseconds of the epoch. */
    readonly recent: readonly number[];
  };
};

/** What an alert says about whom it concerns; the rest of the request is in the alert itself. */
export type RouteQuestion = Pick<
  EscalationRequest,
  'responders' | 'service' | 'integrationTeam'
>;

/** One frozen policy; direct pages of a person and of a schedule are policies of one step. */
export type SnapshotPolicy = {
  /** Of the policy that a person wrote; absent when there is none. */
  readonly id?: string;
  readonly name: string;
  readonly steps: readonly SnapshotStep[];
  readonly repeat?: EscalationPolicy['repeat'];
  readonly acknowledgement?: EscalationPolicy['acknowledgement'];
  /** ISO 8601 UTC: joined the alert later, so in the run that went on then its delays count from there. */
  readonly joinedAt?: string;
  /** The number of its first step among all steps of the snapshot, where policies before it are gone. */
  readonly firstStep?: number;
};

/** A frozen step, with the name that its recipient had. */
export type SnapshotStep = EscalationStep & {
  readonly recipientName: string;
  /** Its number in the policy that a person wrote, where one step became several (or none). */
  readonly position?: number;
  /** It tells nobody, and this is why: the routing rule of the team that it tells wants it so. */
  readonly nobodyBecause?: string;
  /** Asked for by hand: whoever it tells is told once although somebody has acknowledged. */
  readonly isAskedFor?: boolean;
  /** It comes only because escalation policies are on call; outermost first. */
  readonly follows?: readonly OnCallEscalation[];
};

/** An escalation policy that was expected to be on call when the alert opened. */
export type OnCallEscalation = Pick<EscalationStep, 'notify'> & {
  /** The ids of both. */
  readonly schedule: string;
  readonly policy: string;
  readonly policyName: string;
  /** How long before the step the policy told its first people. */
  readonly minutesBefore: number;
};

/** The newest version that this process reads. */
export const POLICY_SNAPSHOT_VERSION = 4;

/** What is written: the oldest version that says everything, so that older processes stand aside as seldom as can be. */
export function snapshotVersion(
  policies: readonly SnapshotPolicy[],
): PolicySnapshot['version'] {
  if (policies.some(({ firstStep }) => firstStep !== undefined)) {
    return 4;
  }
  const follows = policies.some(({ steps }) =>
    steps.some(step => step.follows),
  );
  return follows ? 3 : 2;
}

/** Why the policies that the alert began with tell nobody, whatever happens to it; whoever joined since is told all the same. */
export function quietReason({
  quietBecause,
  held,
}: PolicySnapshot): string | undefined {
  return quietBecause ?? (held && !held.until ? held.because : undefined);
}

/** Whether a policy tells nobody for now. */
export function isKeptQuiet(
  snapshot: PolicySnapshot,
  { joinedAt }: SnapshotPolicy,
): boolean {
  return joinedAt === undefined && quietReason(snapshot) !== undefined;
}

/** The same, with nothing that keeps people from being told. */
export function withoutQuiet(snapshot: PolicySnapshot): PolicySnapshot {
  const { threshold, quietBecause, held, ...loud } = undelayed(snapshot);
  return loud;
}

/** The same, with no policy that makes it start later. */
export function undelayed(snapshot: PolicySnapshot): PolicySnapshot {
  const { delayedBecause, delayedUntil, ...prompt } = snapshot;
  return prompt;
}
