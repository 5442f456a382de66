import {
  AlertPolicyInput,
  ConditionFilter,
  EscalationPolicy,
  EscalationStep,
  HeartbeatInput,
  Integration,
  IntegrationAction,
  NotificationPolicyInput,
  PriorityTable,
  Rotation,
  TimeRestriction,
  WebhookMapping,
  WebhookRule,
} from '@muster/backstage-plugin-oncall-common';

/** The version of the documents that this release reads. */
const DESCRIPTOR_VERSION = 'muster.dev/v1alpha1';

/** A document of an on-call file as a person wrote it; the JSON schema of the package says the same. */
export type Descriptor =
  | ScheduleDescriptor
  | PolicyDescriptor
  | RulesDescriptor
  | IntegrationDescriptor
  | HeartbeatDescriptor
  | PoliciesDescriptor;

/**
 * All kinds, in the order in which they are taken over: policies tell schedules, and rules lead to both. Policies that take
 * turns in schedules are looked ahead for.
 */
export const DESCRIPTOR_KINDS = [
  'Schedule',
  'EscalationPolicy',
  'RoutingRules',
  'Integration',
  'Heartbeat',
  'HandlingPolicies',
] as const satisfies readonly Descriptor['kind'][];

type Envelope<Kind extends string, Spec> = {
  readonly apiVersion: typeof DESCRIPTOR_VERSION;
  readonly kind: Kind;
  readonly metadata: {
    /** Names the object within its file, for its whole life. */
    readonly name: string;
    readonly title?: string;
    readonly description?: string;
  };
  readonly spec: Spec;
};

/** People who take turns. */
export type ScheduleDescriptor = Envelope<
  'Schedule',
  {
    readonly timezone: string;
    readonly enabled?: boolean;
    readonly rotations: readonly RotationSpec[];
  }
>;

/** A rotation. */
export type RotationSpec = Pick<
  Rotation,
  'name' | 'type' | 'start' | 'end' | 'restriction'
> & {
  readonly length?: number;
  readonly participants: readonly ParticipantSpec[];
};

/** A reference, `none`, or the name of an escalation policy. */
export type ParticipantSpec = string | { readonly escalation: string };

/** Who is told when nobody acknowledges. */
export type PolicyDescriptor = Envelope<
  'EscalationPolicy',
  Pick<EscalationPolicy, 'repeat' | 'acknowledgement'> & {
    readonly steps: readonly StepSpec[];
  }
>;

/** A step; exactly one recipient. */
export type StepSpec = Partial<
  Pick<EscalationStep, 'delayMinutes' | 'condition' | 'notify'>
> & {
  readonly to: {
    readonly user?: string;
    readonly team?: string;
    readonly schedule?: string;
  };
};

/** Where alerts of the team go: all of its rules. */
export type RulesDescriptor = Envelope<
  'RoutingRules',
  {
    readonly rules: readonly RuleSpec[];
    readonly default?: TargetSpec;
  }
>;

/** A rule of a team. */
export type RuleSpec = {
  readonly name: string;
  readonly criteria?: ConditionFilter;
  readonly timeRestriction?: TimeRestriction;
  readonly timezone?: string;
  readonly to: TargetSpec;
};

/** Exactly one of them. */
export type TargetSpec = {
  readonly escalation?: string;
  readonly schedule?: string;
  readonly nobody?: true;
};

/** A machine that sends alerts; its key is never in a file. */
export type IntegrationDescriptor = Envelope<
  'Integration',
  Partial<Pick<Integration, 'enabled' | 'scope' | 'rights'>> & {
    readonly type: Integration['type'];
    readonly priorities?: Partial<PriorityTable>;
    readonly mapping?: MappingSpec;
    readonly actions?: readonly ActionSpec[];
  }
>;

/** How the messages of a webhook are read. */
export type MappingSpec = Pick<WebhookMapping, 'fields'> & {
  readonly rules?: readonly {
    readonly does: WebhookRule['does'];
    /** Every message where absent. */
    readonly criteria?: ConditionFilter;
  }[];
};

/** What becomes of some messages; of each type those that stand first are asked first. */
export type ActionSpec = Omit<IntegrationAction, 'order' | 'filter'> & {
  /** Every message where absent. */
  readonly criteria?: ConditionFilter;
};

/** A machine that is expected to report; it pings by the title, or by the name where there is none. */
export type HeartbeatDescriptor = Envelope<
  'Heartbeat',
  Pick<HeartbeatInput, 'interval' | 'intervalUnit'> & {
    readonly enabled?: boolean;
    readonly alert?: {
      readonly message?: string;
      readonly priority?: HeartbeatInput['alertPriority'];
      readonly tags?: readonly string[];
    };
  }
>;

/** What changes new alerts of the team, and when its people are told: all of its policies, each type in order. */
export type PoliciesDescriptor = Envelope<
  'HandlingPolicies',
  {
    readonly alert?: readonly HandlingSpec<AlertPolicyInput>[];
    readonly notification?: readonly HandlingSpec<NotificationPolicyInput>[];
  }
>;

/** A policy of a team, with conditions and hours as routing rules have them. */
export type HandlingSpec<Input> = Omit<
  Input,
  'type' | 'team' | 'enabled' | 'filter' | 'timeRestrictions'
> &
  HandlingScope;

/** Which alerts, and when; all of them, always, where absent. */
export type HandlingScope = {
  readonly enabled?: boolean;
  readonly criteria?: ConditionFilter;
  readonly timeRestriction?: TimeRestriction;
};
