import { Alert } from './Alert';
import { IntegrationAction } from './IntegrationAction';
import { KeyRight, KeyScope } from './IntegrationKey';
import { IntegrationType } from './IntegrationType';
import { PriorityTable } from './PriorityTable';
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

/**
 * A way to reach a person. Visible to the person and to administrators only.
 *
 * @public
 */
export type ContactMethod = {
  readonly id: string;
  readonly channel: string;
  /** Address, URL or entity reference, by channel. */
  readonly to: string;
  readonly enabled: boolean;
  /** True when it was read from the catalog and not entered by hand. */
  readonly fromCatalog: boolean;
  /** The person has proved to be reached by it; nobody is paged by others. What the catalog says needs no proof. */
  readonly verified: boolean;
  /** A name of the person's own, such as that of a device. */
  readonly label?: string;
  /** Why it was turned off, unless the person did it. */
  readonly disabledReason?: string;
  /** What became of the last message that the person sent to try it. */
  readonly lastTest?: { readonly at: string; readonly error?: string };
};

/**
 * A key for machines that send alerts. The key itself is shown once, at creation.
 *
 * @public
 */
export type Integration = {
  readonly id: string;
  readonly name: string;
  /** `api` may read and write; others may only send alerts. */
  readonly type: IntegrationType;
  /** Alerts of this integration go to this Group when they name nobody. */
  readonly team?: string;
  /** What the key may do; senders of other types only ever send alerts. */
  readonly rights: readonly KeyRight[];
  /** `team`: the key reaches only what its team owns, and its alerts always go there. */
  readonly scope: KeyScope;
  readonly enabled: boolean;
  /** Where its alerts have other priorities than those of other integrations of the type. */
  readonly priorities?: PriorityTable;
  /** What becomes of its messages, the first of each type first; without any they do what they say. */
  readonly actions?: readonly IntegrationAction[];
  /** True while it has no key: it came from a file, and nobody has made the first key yet by replacing it. */
  readonly awaitsKey?: boolean;
  /** Absent for what was made in the portal, by a file or through an API. */
  readonly configuration?: IntegrationConfiguration;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly lastUsedAt?: string;
  /** Until then the key before the current one works too; absent when none does. */
  readonly previousKeyUntil?: string;
};

/**
 * Where an integration stands in the configuration. There its name, type, team, rights and key are changed, and only there.
 *
 * @public
 */
export type IntegrationConfiguration = {
  /** The name of the entry of `oncall.integrations`. */
  readonly entry: string;
  /** True once no process has the entry in its configuration: then people change and delete what it brought. */
  readonly isGone: boolean;
};

/**
 * How old the pager's copy of people, teams and services is, and whether it follows the catalog.
 *
 * @public
 */
export type DirectoryState = {
  /** Absent before the first copy. */
  readonly syncedAt?: string;
  /** The catalog has lost so many people that it is not believed at once. */
  readonly doubt?: {
    readonly since: string;
    /** From then on the catalog is believed without a confirmation. */
    readonly believedAt: string;
    /** How many of the known would be gone. */
    readonly lost: number;
    /** People on schedules, on escalation policies and in teams. */
    readonly known: number;
    /** The first of those who would be gone. */
    readonly people: readonly {
      /** Entity reference. */
      readonly ref: string;
      readonly name: string;
    }[];
    readonly confirmedAt?: string;
    readonly confirmedBy?: string;
  };
};
