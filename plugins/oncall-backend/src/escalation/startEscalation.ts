import {
  AlertResponder,
  ConditionSubject,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { AlertTimer } from '../policies/AlertTimer';
import { EscalationRun } from './EscalationRun';
import { PolicySnapshot } from './PolicySnapshot';

/** A responder as a machine wrote it: any of the identifiers may be given, none is checked yet. */
export type RequestedResponder = {
  readonly type: string;
  readonly ref?: string;
  readonly id?: string;
  readonly name?: string;
  readonly username?: string;
  /** Absent where the alert says it itself. Whom an action or a policy adds is told besides those to whom it goes anyway. */
  readonly namedBy?: 'integration' | 'action' | 'policy';
};

/** Whether somebody was added to those to whom the alert goes anyway. */
export function isAdded({ namedBy }: RequestedResponder): boolean {
  return namedBy === 'action' || namedBy === 'policy';
}

/** What a new alert says about whom it concerns. */
export type EscalationRequest = {
  readonly responders: readonly RequestedResponder[];
  /** Names or references that may be a service of the catalog, best first. */
  readonly service: readonly string[];
  /** Entity reference of the integration's Group. */
  readonly integrationTeam?: string;
  /** What the conditions of routing rules are asked about. */
  readonly subject: ConditionSubject;
};

/** Whom a new alert goes to, its frozen policy and the first run; all of it is stored with the alert. */
export type EscalationStart = EscalationRun & {
  readonly responders: readonly AlertResponder[];
  /** Entity references of the Groups that it concerns. */
  readonly teams: readonly string[];
  /** Entity reference. */
  readonly service?: string;
  readonly snapshot: PolicySnapshot;
  /** What happens to it later. */
  readonly timers?: readonly AlertTimer[];
  readonly events: readonly {
    readonly type: 'routed' | 'silent';
    readonly text: string;
  }[];
};

/** Decides for many new alerts at once; it never fails because of what an alert says. */
export interface EscalationStarter {
  /** The answers are in the order of the requests. */
  startAll(
    requests: readonly EscalationRequest[],
    now: DateTime,
  ): Promise<readonly EscalationStart[]>;
}
