import {
  AlertPolicyInput,
  AlertPriority,
  NotificationPolicyInput,
  RoutingRuleInput,
} from '@muster/backstage-plugin-oncall-common';

export const TEAMS = {
  payments: { ref: 'group:default/payments', name: 'Payments' },
  treasury: { ref: 'group:default/treasury', name: 'Treasury' },
} as const;

export const TEAM_NAMES = ['payments', 'treasury'] as const;

export type TeamName = (typeof TEAM_NAMES)[number];

/** Who sends: an integration of the whole house, one of a team that reaches nothing else, and one whose alerts go to a team when they name nobody. */
export type KeyName = 'house' | TeamName | 'usually treasury';

/** What machines send, as clients of Opsgenie write it. */
export type SentAlert = {
  readonly message: string;
  readonly alias: string;
  readonly description?: string;
  readonly entity?: string;
  readonly source: string;
  readonly priority: AlertPriority;
  readonly tags: readonly string[];
  readonly actions: readonly string[];
  readonly details: Readonly<Record<string, string>>;
  readonly responders: readonly SentResponder[];
};

/** With those of its responders whom policies added, and not put in the place of others. */
export type ChangedAlert = SentAlert & {
  readonly added: readonly SentResponder[];
};

/** What is seen of an alert afterwards. */
export type SeenAlert = Required<Omit<SentAlert, 'responders'>> & {
  /** The number of the arrival that opened it. */
  readonly opener: number;
  readonly count: number;
  readonly isHeld: boolean;
  /** Those who are told first. */
  readonly told: readonly string[];
};

export type SentResponder = {
  readonly type: 'team' | 'user';
  readonly id?: string;
  readonly name?: string;
  readonly username?: string;
};

/** What is set up before alerts arrive. */
export type ArrivalHouse = {
  readonly rewriting: readonly AlertPolicyInput[];
  readonly quiet: readonly NotificationPolicyInput[];
  readonly rules: readonly RoutingRuleInput[];
  readonly defaults: Readonly<Partial<Record<TeamName, TargetName>>>;
};

export const TARGET_NAMES = [
  'Payments first',
  'Payments second',
  'Treasury first',
  'Night',
  'nobody',
] as const;

export type TargetName = (typeof TARGET_NAMES)[number];

/** A target tells one person first. */
export const TARGETS: Readonly<Record<TargetName, string | undefined>> = {
  'Payments first': 'ana',
  'Payments second': 'ben',
  'Treasury first': 'dee',
  Night: 'eve',
  nobody: undefined,
};
