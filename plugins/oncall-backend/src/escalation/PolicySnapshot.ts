import { EscalationStep } from '@muster/backstage-plugin-oncall-common';

/**
 * The escalation frozen onto an alert when it opens, so that an edit at night cannot derail a running escalation.
 *
 * It is plain JSON. The steps are frozen, the people are not: who is on call is asked when a step is due.
 */
export type PolicySnapshot = {
  /** Shape of this object; an older process leaves a newer shape alone. */
  readonly version: 1;
  /** One entry for every responder that escalates; their steps run side by side from the same start. */
  readonly policies: readonly SnapshotPolicy[];
};

/** One frozen policy; direct pages of a person and of a schedule are policies of one step. */
export type SnapshotPolicy = {
  readonly name: string;
  readonly steps: readonly SnapshotStep[];
  readonly repeat?: { readonly count: number; readonly waitMinutes: number };
};

/** A frozen step, with the name that its recipient had. */
export type SnapshotStep = EscalationStep & { readonly recipientName: string };

/** The version that this process reads and writes. */
export const POLICY_SNAPSHOT_VERSION = 1;

/** Nobody is told. */
export const EMPTY_SNAPSHOT: PolicySnapshot = { version: 1, policies: [] };
