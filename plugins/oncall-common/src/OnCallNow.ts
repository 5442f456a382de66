import { Alert } from './Alert';
import { ContactMethod } from './ContactMethod';
import { Participant } from './Participant';

/**
 * Somebody whom an escalation policy that is on call pages.
 *
 * @public
 */
export type OnCallPerson = {
  /** Entity reference. */
  readonly ref: string;
  readonly name: string;
};

/**
 * A participant with the end (or start) of the turn.
 *
 * @public
 */
export type OnCallTurn = {
  readonly participant: Participant;
  /** Display name from the local copy of the catalog, or of the escalation policy. */
  readonly name?: string;
  /** Whom an escalation policy pages first, at this moment (or at the start of the turn, if it is to come). */
  readonly pagesFirst?: readonly OnCallPerson[];
  /** IANA zone in which the person lives, where the catalog names one. */
  readonly zone?: string;
  readonly rotationName?: string;
  /** ISO 8601 UTC. */
  readonly start: string;
  /** ISO 8601 UTC, exclusive. */
  readonly end: string;
  /** Set when nothing planned ends the turn; `end` is then only as far as was looked. */
  readonly isOpenEnded?: boolean;
  /** True when an override put the participant here. */
  readonly isOverride: boolean;
  /** The person in whose place the participant is, where forwarding put the participant here. */
  readonly forwardedFrom?: { readonly ref: string; readonly name?: string };
};

/**
 * Who is on call in one schedule now and who takes over.
 *
 * @public
 */
export type ScheduleOnCall = {
  readonly scheduleId: string;
  readonly scheduleName: string;
  readonly timezone: string;
  readonly team?: string;
  /** Empty: nobody. */
  readonly now: readonly OnCallTurn[];
  /** Who really takes over at the next change of the final schedule. */
  readonly next: readonly OnCallTurn[];
};

/**
 * Somebody is being paged at this moment.
 *
 * @public
 */
export type Paging = {
  readonly alertId: string;
  readonly alertMessage: string;
  readonly priority: Alert['priority'];
  readonly person: string;
  readonly personName?: string;
  /** ISO 8601 UTC: when the first page went out. */
  readonly since: string;
  /** ISO 8601 UTC: when the next step follows if nobody acknowledges. */
  readonly nextStepAt?: string;
};

/**
 * Everything the card of a service asks the pager, in one answer.
 *
 * @public
 */
export type ServiceOnCall = {
  readonly entityRef: string;
  /** Where the answer comes from. */
  readonly team?: { readonly ref: string; readonly name: string };
  /**
   * `no-owner`: neither annotation nor owner; `no-schedule`: the team has none; `nobody`: schedules, but nobody on
   * call now; `unknown-service`: not in the pager's copy of the catalog.
   */
  readonly setup:
    | 'ready'
    | 'no-owner'
    | 'no-schedule'
    | 'nobody'
    | 'unknown-service';
  readonly schedules: readonly ScheduleOnCall[];
  /** Most urgent first, at most five. */
  readonly openAlerts: readonly Alert[];
  readonly openAlertCount: number;
  readonly paging: readonly Paging[];
  /** Its alerts page nobody meanwhile. */
  readonly maintenance?: {
    readonly id: string;
    readonly description: string;
    /** ISO 8601 UTC. Absent: until somebody ends it. */
    readonly end?: string;
  };
};

/**
 * What the page "My on-call" asks.
 *
 * @public
 */
export type MyOnCall = {
  readonly person: string;
  /** Whether the catalog has no such person, so that no schedule can name them and no alert pages them. */
  readonly isUnknown?: boolean;
  /** Schedules in which the person is on call now. */
  readonly now: readonly ScheduleOnCall[];
  /** The person's turns in the next four weeks, earliest first. */
  readonly upcoming: readonly (OnCallTurn & {
    readonly scheduleId: string;
    readonly scheduleName: string;
    readonly timezone: string;
  })[];
  /** Open alerts that paged the person or that the person owns. */
  readonly alerts: readonly Alert[];
  readonly contactMethods: readonly ContactMethod[];
};
